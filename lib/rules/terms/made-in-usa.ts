import { defineTermList } from '../term-list';

/** Claims of American origin (C-MADEUSA). "Designed in" and "assembled in" are others, and not looked for. Ours. */
export default defineTermList({
  id: 'made-in-usa',
  sources: ['restrictions-digest', 'made-in-usa-digest', 'ours'],
  ours: [],
  words: {
    en: `{made,handmade,hand made,manufactured,produced,crafted,handcrafted,hand crafted,built,grown,sewn,hand poured,proudly made} {in,right here in} {the ,}{usa,u.s.a.,u.s.a,u.s.,united states,united states of america,america}
      | {made,manufactured,handmade,produced,crafted,built} in the {us,u.s} | {usa,u.s.a.,us,u.s.,american} made | made in american | product of {the ,}{usa,u.s.a.,united states}
      | 100% american made`,
  },
  clean: {
    en: `made in {the ,}{usa,america} {sticker,stickers,label,labels,decal,decals,patch,patches,stamp,sign,signs,tag,tags,flag,pin,magnet,tour}
      | {latin,south,central} american made`,
  },
});
