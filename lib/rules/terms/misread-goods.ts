import { defineTermList } from '../term-list';

/**
 * Goods on which a word is misread (Z-RISK): where a style names the look (rugs, lamps, tableware), and plain
 * goods that the pesticide bot is known to hit (cutting boards, socks, bottles, towels ...). Never food.
 */
export default defineTermList<'style' | 'plain' | 'both'>({
  id: 'misread-goods',
  sources: ['style-words-misread', 'pesticide-flags', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl'],
  words: {},
  noted: {
    both: { en: 'towel{,s} | bath mat{,s} | shower curtain{,s}' },
    style: {
      en: `rug{,s} | carpet{,s} | runner{,s} | kilim{,s} | tapestr{y,ies} | {,throw }{pillow,cushion} {cover,case}{,s} | throw{,s}
        | blanket{,s} | quilt{,s} | duvet cover{,s} | bedding | curtain{,s} | tablecloth{,s} | table runner{,s} | placemat{,s}
        | lamp{,s} | lantern{,s} | chandelier{,s} | sconce{,s} | pouf{,s} | ottoman{,s} | tile{,s} | wallpaper | wall decor | wall art
        | vase{,s} | mirror{,s} | tray{,s} | plate{,s} | bowl{,s} | teapot{,s} | tea {set,cups,glasses} | coffee {set,pot,cups,maker} | cezve
        | knife | knives | folding screen | room divider | dress{,es} | skirt{,s} | kaftan{,s} | caftan{,s} | tunic{,s} | robe{,s}
        | earrings | necklace{,s} | bracelet{,s}`,
      de: `teppich{,e,s} | läufer | lampe{,n} | laterne{,n} | kissenbezug | kissenbezüge | kissenhülle{,n} | handtuch | handtücher | hamamtuch
        | decke{,n} | vorhang | vorhänge | vase{,n} | fliesen | hocker | pouf{,s} | tagesdecke{,n} | schale{,n} | teeservice | messer`,
      fr: `tapis | lampe{,s} | lanterne{,s} | housse{,s} de coussin | serviette{,s} | fouta{,s} | rideau{,x} | vase{,s} | carrelage | pouf{,s}
        | plaid{,s} | jeté{,s} | bol{,s} | assiette{,s} | théière{,s} | robe{,s} | couteau{,x} | suspension{,s}`,
      it: `tappet{o,i} | lampad{a,e} | lantern{a,e} | copricuscin{o,i} | asciugaman{o,i} | tend{a,e} | vas{o,i} | piastrell{a,e} | pouf
        | copert{a,e} | ciotol{a,e} | piatt{o,i} | teier{a,e} | coltell{o,i}`,
      es: `alfombra{,s} | lámpara{,s} | farol{,es} | funda{,s} de cojín | toalla{,s} | cortina{,s} | jarr{ón,ones} | azulejo{,s} | puf{,s}
        | manta{,s} | cuenco{,s} | plato{,s} | tetera{,s} | cuchillo{,s}`,
      pt: `tapete{,s} | luminária{,s} | lanterna{,s} | capa{,s} de almofada | toalha{,s} | cortina{,s} | vaso{,s} | azulejo{,s} | pufe{,s}
        | manta{,s} | tigela{,s} | prato{,s} | bule{,s} | faca{,s}`,
      nl: `tapijt{,en} | vloerkleed | vloerkleden | kleed | lamp{,en} | lantaarn{,s} | kussenhoes | kussenhoezen | handdoek{,en} | hamamdoek{,en}
        | gordijn{,en} | vaas | vazen | tegels | poef{,en} | schaal | schalen | mes | messen`,
      sv: `matta | mattor | lampa | lampor | lykta | lyktor | kuddfodral | handduk{,ar} | gardin{,er} | vas{,er} | kakel | sittpuff | skål{,ar} | kniv{,ar}`,
      pl: `dywan{,y} | lampa | lampy | latarnia | poszewka | poszewki | ręcznik{,i} | zasłona | zasłony | wazon{,y} | płytki | pufa | miska | nóż | noże`,
    },
    plain: {
      en: `{cutting,chopping} board{,s} | sock{,s} | water bottle{,s} | bottle{,s} | washcloth{,s} | dish cloth{,s} | shower {liner,liners}
        | face mask{,s} | mask{,s} | air purifier{,s} | {dog,cat,pet} {bed,beds,bowl,bowls,mat,mats,pad,pads,blanket,blankets} | litter box{,es}
        | litter mat{,s} | yoga mat{,s} | insole{,s} | sponge{,s} | lunch box{,es} | pillow protector{,s} | mattress protector{,s}`,
    },
  },
});
