import { defineTermList } from '../term-list';

/**
 * Words that Amazon's automation is known to misread (Z-RISK): names of styles taken for claims of origin (the
 * report names Turkish, Persian and Bohemian), words taken for pesticide claims on plain goods, and words that
 * move a listing to the adult category. `whole` carries the goods in the same word.
 */
export default defineTermList<
  | 'persian'
  | 'turkish'
  | 'moroccan'
  | 'bohemian'
  | 'japanese'
  | 'syrian'
  | 'anatolian'
  | 'tibetan'
  | 'egyptian'
  | 'persianRug'
  | 'turkishRug'
  | 'hygiene'
  | 'odor'
  | 'metal'
  | 'adult'
>({
  id: 'misread-words',
  sources: ['style-words-misread', 'pesticide-flags', 'adult-flag', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'ja'],
  words: {},
  noted: {
    persian: {
      en: 'persian',
      de: 'persisch{e,er,es,en,em}',
      fr: 'persan{,e,s,es}',
      it: 'persian{o,a,i,e}',
      es: 'persa{,s}',
      pt: 'persa{,s}',
      nl: 'perzisch{,e}',
      sv: 'persisk{,a}',
      pl: 'persk{i,ie,a,iego}',
    },
    turkish: {
      en: 'turkish',
      de: 'türkisch{e,er,es,en,em}',
      fr: 'turc{,s} | turque{,s}',
      it: 'turc{o,a,hi,he}',
      es: 'turc{o,a,os,as}',
      pt: 'turc{o,a,os,as}',
      nl: 'turks{,e}',
      sv: 'turkisk{,a}',
      pl: 'tureck{i,ie,a,iego}',
    },
    moroccan: {
      en: 'moroccan',
      de: 'marokkanisch{e,er,es,en,em}',
      fr: 'marocain{,e,s,es}',
      it: 'marocchin{o,a,i,e}',
      es: 'marroquí{,es}',
      pt: 'marroquin{o,a,os,as}',
      nl: 'marokkaans{,e}',
      sv: 'marockansk{,a}',
      pl: 'marokańsk{i,ie,a,iego}',
    },
    bohemian: { en: 'bohemian', fr: 'bohème{,s}' },
    japanese: {
      en: 'japanese',
      de: 'japanisch{e,er,es,en,em}',
      fr: 'japonais{,e,es}',
      it: 'giappones{e,i}',
      es: 'japon{és,esa,eses,esas}',
      pt: 'japon{ês,esa,eses,esas}',
      nl: 'japans{,e}',
      sv: 'japansk{,a}',
      pl: 'japońsk{i,ie,a,iego}',
    },
    syrian: { en: 'syrian' },
    anatolian: { en: 'anatolian' },
    tibetan: { en: 'tibetan' },
    egyptian: { en: 'egyptian' },
    persianRug: {
      de: 'perserteppich{,e,s} | persianerteppich{,e}',
      nl: 'perzentapijt{,en}',
      sv: 'persermatta',
      ja: 'ペルシャ{絨毯,絨緞,じゅうたん,カーペット,ラグ}',
    },
    turkishRug: { ja: 'トルコ{絨毯,絨緞,じゅうたん,カーペット,ラグ}' },
    hygiene: { en: 'hygienic | hygienically' },
    odor: {
      en: `{odor,odour} {resistant,resistance,control,controlling,eliminating,eliminator,proof,blocking,fighting,free}
        | anti {odor,odour} | deodori{z,s}ing | stops {odor,odour}`,
    },
    metal: {
      en: `silver ion{,s} | nano silver | nanosilver | {silver,copper,zinc} {infused,infusion} | infused with {silver,copper,zinc} | copper ion{,s}`,
    },
    adult: { en: 'sexy | erotic | kinky | fetish' },
  },
  clean: {
    en: `{persian,turkish,moroccan,bohemian,japanese,syrian,anatolian,tibetan,egyptian} {style,styled,inspired,inspiration,look,design,designs,designed,pattern,patterns,patterned,motif,print,theme,themed,vibe,flair,type}
      | persian {cat,cats,kitten,kittens,gulf,lime,limes,shield,prince,empire} | turkish {angora,van,airlines,delight,flag,lira,get up,language}
      | moroccan {oil,argan} | bohemian {rhapsody,crystal,glass,waxwing} | anatolian shepherd | tibetan {terrier,mastiff,spaniel}
      | egyptian {cotton,mau,pharaoh,mummy} | syrian hamster{,s}
      | japanese {maple,cherry,blossom,anime,beetle,garden,flag,language,denim,cotton,steel,stainless,paper,washi,letters,characters,kanji,quail,knotweed,school}
      | sexy beast | sexy hair`,
    de: `türkische{r,} {van,angora} | japanische{r,} {ahorn,kirschblüte,akita} | {persischen,türkischen,marokkanischen,japanischen} stil`,
    fr: 'bleu persan | style {persan,turc,marocain,bohème,japonais}',
    it: 'stile {persiano,turco,marocchino,giapponese} | gatto persiano',
    es: 'estilo {persa,turco,marroquí,japonés} | gato persa',
    pt: 'estilo {persa,turco,marroquino,japonês} | gato persa',
    nl: '{perzische,turkse,marokkaanse,japanse} stijl',
    sv: '{persisk,turkisk,marockansk,japansk} stil',
  },
});
