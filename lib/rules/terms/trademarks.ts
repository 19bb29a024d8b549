import { defineTermList } from '../term-list';

/**
 * Trademarks that pass for plain words, and characters (K-TM). No list of Amazon's is known: these are ours. What
 * courts call a plain word (thermos, escalator, trampoline) or a technology (bluetooth) is left out.
 */
export default defineTermList<'word' | 'material'>({
  id: 'trademarks',
  sources: ['not-looked-up'],
  ours: ['en', 'de', 'fr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `disney | pixar | marvel {avengers,comics,studios} | pok{e,é}mon | pikachu | star wars | baby yoda | harry potter | hogwarts
      | hello kitty | sanrio | barbie | minecraft | fortnite | roblox | paw patrol | peppa pig | cocomelon | squishmallow{,s}
      | mickey mouse | minnie mouse | winnie the pooh | super mario | spider man | spiderman | batman | superman | wonder woman
      | my little pony | care bears | looney tunes | spongebob | game of thrones | jurassic {park,world} | taylor swift
      | nfl | nba | mlb | nhl | fifa | super bowl`,
    fr: 'la reine des neiges',
    ja: `ディズニー | ポケモン | ピカチュウ | ハローキティ | サンリオ | スーパーマリオ | 鬼滅の刃 | ワンピース ルフィ`,
  },
  noted: {
    /** Names that pass for plain words; in other languages than English they often are. */
    word: {
      en: `velcro | kleenex | band aid{,s} | q tip{,s} | tupperware | jacuzzi{,s} | frisbee{,s} | rollerblade{,s} | chapstick{,s}
        | post it note{,s} | sharpie{,s} | crock pot{,s} | crockpot{,s} | play doh | playdoh | jet ski{,s} | ziploc{,k} | zip loc
        | scotch tape | vaseline | popsicle{,s} | slip n slide | super soaker | pyrex | plexiglas{,s} | swiffer | windex | febreze
        | lysol | clorox | magic eraser`,
      de: 'tesafilm | labello | zewa | tempo taschentücher',
      fr: 'sopalin',
      ja: 'サランラップ | バンドエイド',
    },
    /** Materials that products of others are rightly made of. */
    material: {
      en: 'gore tex | goretex | lycra | teflon | styrofoam | thinsulate | tencel | cordura',
    },
  },
  clean: {
    en: 'barbie grill | barbie bbq | aussie barbie',
  },
});
