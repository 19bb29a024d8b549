import { defineTermList } from '../term-list';

/**
 * Environmental claims in the English stores (C-ENV). Amazon's page refers to the FTC's Green Guides; the words are
 * those that reports of refusals name, and their forms.
 */
export default defineTermList<'fact' | 'green'>({
  id: 'green-claims',
  sources: ['claims-policy', 'restrictions-digest', 'aplus-digest', 'ours'],
  ours: [],
  words: {
    en: `eco{ ,}friendly | {environmentally,environment,ecologically,earth,planet,climate,nature} friendly
      | {environmentally,ecologically} {safe,responsible,conscious,sound,preferable,kind} | eco{ ,}conscious | eco responsible
      | {good,better,best,kind,gentle,safe} {for,to,on} {the ,our ,}{environment,planet,earth} | {saves,save,protects,protect} {the,our} planet`,
  },
  noted: {
    /** Not said in general where a certificate or standard stands beside it. */
    fact: {
      en: `{bio,photo}degradable | compostable | recyclable | sustainable | non toxic | nontoxic | {carbon,climate,co2} neutral
        | carbon negative | sustainably {sourced,made,harvested,produced,grown}`,
    },
    green: {
      en: `{green,greener} {product,products,planet,choice,choices,alternative,alternatives,option,options,future,living,lifestyle,solution,solutions,cleaning}
        | {go,going,think} green`,
    },
  },
  clean: {
    en: `sustainable {weight loss,weight management,growth,pace,habit,habits,routine,results,motivation,power,performance,speed,success,diet,change,progress,energy levels,forestry initiative}
      | eco friendly mode | {not,non} recyclable`,
  },
});
