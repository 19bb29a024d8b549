import { defineTermList } from '../term-list';

/**
 * Germ killing and healing in the languages of the stores (C-FRITES): our translation of what Amazon's rules on
 * pesticides and diseases name in English. Verbs need a disease close by, save those that say nothing but healing.
 */
export default defineTermList<'disease' | 'heal' | 'injury' | 'net' | 'prevent' | 'treat'>({
  id: 'medical-words',
  sources: ['ours'],
  ours: ['fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr'],
  words: {
    fr: '{anti,anti }{bactérien,microbien}{,s,ne,nes} | antibacterien{,s,ne,nes} | {dés,des}infectant{,s,e,es}',
    it: '{anti,anti }{batteric,microbic}{o,a,i,he} | disinfettant{e,i}',
    es: '{anti,anti }{bacterian,microbian}{o,a,os,as} | desinfectante{,s}',
    pt: '{anti,anti }{bacterian,microbian}{o,a,os,as} | desinfetante{,s}',
    nl: '{anti,anti }{bacterieel,bacteriële,microbieel,microbiële} | desinfecterend{,e}',
    sv: '{anti,anti }{bakteriell,mikrobiell}{,t,a} | desinficerande',
    pl: '{anty,anty }{bakteryjn,mikrobiologiczn}{y,a,e,ego,ej,emu,ych,ym,ymi,ą} | antybakteryjnie',
    tr: '{anti,anti }{bakteriyel,mikrobiyal,bakteryel}',
  },
  noted: {
    /** Says nothing but healing. */
    heal: {
      fr: 'guéri{t,r,ssent,ssant,sse}',
      it: 'guari{sce,scono,re}',
      nl: 'geneest | genezen',
      sv: 'bota{r,de,}',
      pl: 'lecz{y,ą,yć,ący,ąca,ące}',
      tr: 'tedavi {eder,edici,ediyor,etmek,edilir}',
    },
    /** Means something else as well: care of the skin, a matter at hand, curing of resin. */
    treat: {
      fr: 'soigne{,nt,r} | traite{,nt,r}',
      it: 'cura{,no,re}',
      es: 'cura{,n,r} | trata{,n,r}',
      pt: 'cura{,m,r} | trata{,m,r}',
    },
    prevent: {
      fr: 'prévien{t,nent} | prévenir',
      it: 'previene | prevengono | prevenire',
      es: 'previene{,n} | prevenir',
      pt: 'previne{,m} | prevenir',
    },
    /** A net keeps insects out without killing any. */
    net: { fr: 'anti{ ,}moustique{,s}', es: 'repelente{,s}' },
    disease: {
      fr: `acné | eczéma | arthrite | arthrose | cancer{,s} | diabète | dépression | grippe | migraine{,s} | psoriasis
        | mycose{,s} | hémorroïdes | asthme | allergie{,s} | rhume | infection{,s} | maladie{,s} | anxiété | insomnie
        | hypertension | varices | verrue{,s} | sinusite | rhumatisme{,s} | sciatique | covid | hépatite | herpès
        | bronchite | alzheimer | parkinson | gale | zona | dermatite{,s} | inflammation{,s} | tendinite{,s} | cystite{,s} | gingivite | mal de {tête,dos,gorge} | pellicules | carie{,s}`,
      it: `acne | eczema | artrite | artrosi | cancro | tumore | tumori | diabete | depressione | influenza | emicrania
        | psoriasi | micosi | emorroidi | asma | allergi{a,e} | raffreddore | infezion{e,i} | malatti{a,e} | ansia
        | insonnia | ipertensione | vene varicose | verruc{a,he} | sinusite | reumatismi | sciatica | covid | epatite | herpes
        | bronchite | alzheimer | parkinson | dermatit{e,i} | infiammazion{e,i}
        | cistite | gengivite | tendinite | cervicale | mal di {testa,schiena,gola} | forfora | carie`,
      es: `acné | eccema | eczema | artritis | artrosis | cáncer | tumor | tumores | diabetes | depresión | gripe | migraña{,s}
        | psoriasis | hongos | hemorroides | asma | alergia{,s} | resfriado{,s} | {infección,infecciones} | enfermedad{,es}
        | ansiedad | insomnio | hipertensión | varices | verruga{,s} | sinusitis | reumatismo | ciática | covid | hepatitis
        | herpes | bronquitis | alzheimer | parkinson | dermatitis | inflamación
        | inflamaciones | cistitis | gingivitis | tendinitis | caspa | caries | fascitis`,
      pt: `acne | eczema | artrite | artrose | câncer | cancro | tumor | tumores | diabetes | depressão | gripe | enxaqueca{,s}
        | psoríase | micose{,s} | hemorroidas | hemorroida | asma | alergia{,s} | resfriado{,s} | infecção | infecções | doença{,s}
        | ansiedade | insônia | insónia | hipertensão | varizes | verruga{,s} | sinusite | reumatismo | covid | hepatite
        | herpes | bronquite | alzheimer | parkinson | dermatite{,s} | inflamação | inflamações | cistite | gengivite | tendinite | caspa | cárie{,s}`,
    },
    /** No disease, but what a medicine is for; to prevent it is no claim ("prévient les blessures"). */
    injury: {
      fr: '{brûlure,blessure,plaie,douleur,cicatrice}{,s}',
      it: 'ferit{a,e} | ustion{e,i} | dolor{e,i} | cicatric{e,i}',
      es: 'herida{,s} | quemadura{,s} | dolor{,es} | cicatri{z,ces}',
      pt: 'ferida{,s} | queimadura{,s} | dor{,es} | cicatri{z,zes}',
    },
  },
  clean: {
    es: `se trata{,n} de | repelente{,s} {al,del} {agua,polvo,sudor,aceite}
      | repelente{,s} {de,a,a la,a las,a los} {agua,polvo,mancha,manchas,suciedad,lluvia,humedad,líquidos} | hidro repelente{,s}`,
    pt: 'se trata de | trata se de | tratar se de | repelente{,s} {à água,de água,a água}',
  },
});
