import { defineTermList } from '../term-list';

/** Words that begin or make one of the three parts of a plan of action (POA-3). Amazon asks for the parts, the words are ours. */
export default defineTermList<'cause' | 'action' | 'prevent'>({
  id: 'appeal-parts',
  sources: ['appeal-guide', 'ours'],
  ours: ['en', 'de', 'fr', 'it', 'es', 'ja'],
  everywhere: ['en'],
  words: {},
  noted: {
    cause: {
      en: '{root ,}cause{,s} | reason{,s} for | why {it,this} happened | what {happened,went wrong} | {was,were} caused by | because {of ,}our | the {issue,problem} {arose,occurred,was}',
      de: '{haupt,grund,}ursache{,n} | {grund,gründe} für | verursacht durch | warum es dazu kam',
      fr: 'cause{,s}{, profonde, première, principale, racine} | {raison,origine} {du,de} | a été causé par',
      it: 'caus{a,e}{, principale, alla radice} | motivo {del,della} | causato da',
      es: 'causa{,s}{, raíz, principal} | {motivo,origen} {del,de} | causado por',
      ja: '{根本,}原因 | 発生の経緯 | 問題の理由',
    },
    action: {
      en: `{corrective ,immediate ,}action{,s} {taken,we {took,have taken}} | corrective {action,actions,measures,steps} | actions | immediate {actions,steps,measures} | steps {taken,we took,we have taken} | {what we did} | resol{ution,ved} | {how we ,}{solved,fixed}
        | we {have ,}{immediately ,already ,}{removed,deleted,refunded,corrected,recalled,closed,edited,updated,contacted,stopped,quarantined}`,
      de: '{getroffene,ergriffene,sofortige,eingeleitete} maßnahmen | {korrektur,sofort}maßnahmen | wir haben {sofort ,umgehend ,bereits ,}{entfernt,gelöscht,erstattet,korrigiert} | {maßnahmen zur behebung}',
      fr: 'mesures {prises,correctives,immédiates} | actions {menées,prises,correctives,entreprises,immédiates} | nous avons {immédiatement ,}{retiré,supprimé,remboursé,corrigé}',
      it: 'azioni {intraprese,correttive,immediate} | misure {adottate,correttive} | abbiamo {subito ,immediatamente ,}{rimosso,eliminato,rimborsato,corretto}',
      es: 'medidas {tomadas,adoptadas,correctivas} | acciones {tomadas,realizadas,correctivas,emprendidas} | hemos {retirado,eliminado,reembolsado,corregido}',
      ja: '{実施した,とった,講じた}{対応,措置,処置} | 是正{措置,処置} | 対応{内容,措置}',
    },
    prevent: {
      en: `prevent{,s,ing,ion,ive,ative} | preventive {steps,measures,actions} | future {steps,measures} | {from now on,going forward,in {the ,}future} | so that {it,this} {does not,will not,cannot} happen again | will not happen again | avoid {this,such,future}`,
      de: '{vorbeug,verhinder,vermeid}{ung,en,ende} | präventi{on,v,ve} | {künftig,zukünftig} | {in zukunft} | präventivmaßnahmen | vorbeugende maßnahmen',
      fr: "préven{tion,ir} | préventi{ve,ves,f,fs} | {à l'avenir,dorénavant,désormais} | éviter {que,de,ce}",
      it: "preven{zione,ire} | preventiv{e,o,i,a} | {in futuro,d'ora in poi} | evitare {che,di}",
      es: 'preven{ción,ir} | preventiv{as,os,a,o} | {en el futuro,en adelante,a partir de ahora} | evitar {que,de}',
      ja: '{再発防止,予防}{策,措置,} | 今後{の,は}',
    },
  },
});
