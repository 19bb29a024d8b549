import { defineTermList } from '../term-list';

/**
 * Environmental claims (C-ENV-EU, C-ENV-FR) in the languages of the European stores. Directive (EU) 2024/825 names
 * the English ones in its recital, the French law "biodégradable" and "respectueux de l'environnement"; the rest are
 * our translations. A plain entry falls under the directive, and in French or English under the French law too.
 */
export default defineTermList<'colour' | 'directive' | 'lasting' | 'organic' | 'plastic' | 'share'>(
  {
    id: 'environment',
    sources: ['environment-eu', 'environment-fr', 'ours'],
    ours: ['de', 'it', 'es', 'nl', 'sv', 'pl'],
    everywhere: ['en'],
    words: {
      en: `{environmentally,ecologically,planet,earth,nature,climate,carbon} friendly | eco{ ,}friendly | eco conscious
      | environmentally correct | environmentally {safe,responsible} | ecological | biodegradable
      | {climate,carbon,co2} neutral | carbon neutrality | net zero | nature's friend | friend of nature
      | {gentle on,good for,kind to} the {environment,planet}`,
      de: `{umweltfreundlich,umwelt freundlich}{,e,er,es,en,em,ere,eren,erer,eres,ste,sten,ster,stes} | umweltfreundlichkeit
      | {umweltschonend,umweltverträglich,umweltbewusst,naturfreundlich}{,e,er,es,en,em}
      | {klimafreundlich,klimaneutral,klimapositiv,klimaschonend}{,e,er,es,en,em}
      | {co2,co₂} neutral{,e,er,es,en,em} | ökologisch{,e,er,es,en,em}
      | biologisch abbaubar{,e,er,es,en,em} | biologische abbaubarkeit | {gut für,schonend für} die umwelt
      | {schont,schonen} {die umwelt,das klima}`,
      fr: `{é,e}cologique{,s} | écologiquement | écolo{,s} | {éco,eco}{ ,}responsable{,s} | écoconscient{,e,s,es}
      | respectueu{x,se,ses} de {l'environnement,la planète,la nature,la terre}
      | respect{e,ent} {l'environnement,la planète,la nature} | {biodé,biode}gradable{,s}
      | neutre{,s} en {carbone,co2} | neutre{,s} pour le climat | neutralité carbone
      | {bon,bonne,bons,bonnes} pour {la planète,l'environnement,la nature}
      | ami{,e,s,es} de {la nature,l'environnement,la planète}`,
      it: `ecologic{o,a,i,he} | ecologicamente | {eco,eco }{sostenibil,compatibil}{e,i} | sostenibil{e,i}
      | rispettos{o,a,i,e} {dell'ambiente,del pianeta,della natura} | rispetta{,no} {l'ambiente,il pianeta,la natura}
      | amic{o,a,i,he} {dell'ambiente,del pianeta,della natura} | biodegradabil{e,i} | ecoresponsabil{e,i}
      | {neutro,neutra,neutri,neutre,neutrale} per il clima | a {impatto,emissioni} zero`,
      es: `sostenible{,s} | {ecosostenible,ecorresponsable,ecocompatible}{,s} | ecoamigable{,s}
      | {respetuos{o,a,os,as},amigable,amigables} con {el medio ambiente,el medioambiente,el entorno,el planeta,la naturaleza}
      | respeta{,n} {el medio ambiente,el medioambiente,el planeta} | biodegradable{,s}
      | {neutro,neutra,neutros,neutras,neutral,neutrales} en carbono | carbono neutr{o,al}
      | climáticamente neutr{o,a,os,as}`,
      nl: `milieuvriendelijk{,e,er,ere} | milieubewust{,e} | milieuveilig{,e} | {klimaat,co2,co₂} neutra{al,le}
      | klimaatneutra{al,le} | klimaatvriendelijk{,e} | ecologisch{,e} | biologisch afbreekba{ar,re}
      | goed voor {het milieu,de planeet}`,
      sv: `miljövänlig{,t,a,are} | miljömedvet{en,et,na} | klimatneutral{,t,a} | klimatvänlig{,t,a} | {koldioxid,co2} neutral{,t,a}
      | koldioxidneutral{,t,a} | biologiskt nedbrytbar{,t,a} | bra för {miljön,planeten} | snäll{,t,a} mot {miljön,planeten}`,
      pl: `ekologiczn{y,a,e,ego,ej,emu,ych,ym,ymi,ą} | ekologicznie | proekologiczn{y,a,e,ego,ej,ych,ym,ą}
      | {przyjazn{y,a,e,ego,ej,ych,ym,ą},bezpieczn{y,a,e}} dla {środowiska,natury,planety,klimatu}
      | biodegradowaln{y,a,e,ego,ej,ych,ym,ą} | neutraln{y,a,e,ych} {dla klimatu,klimatycznie,węglowo}
      | klimatycznie neutraln{y,a,e}`,
    },
    noted: {
      /** Named by the directive alone. */
      directive: {
        en: 'sustainable | sustainably | energy efficient',
        de: 'nachhaltig{,e,er,es,en,em,ere,eren,erer,eres,ste,sten} | energieeffizient{,e,er,es,en,em,ere,eren}',
        fr: 'énergétiquement efficace{,s}',
        it: `{efficient{e,i} energeticamente,energeticamente efficient{e,i}}`,
        es: `{eficiente{,s} energéticamente,energéticamente eficiente{,s}}`,
        nl: 'energie efficiënt{,e}',
        sv: 'energieffektiv{,t,a}',
        pl: 'efektywn{y,a,e} energetycznie',
      },
      /** A colour, unless said of a product, a choice, the planet. */
      colour: {
        en: `{green,greener} {product,products,planet,choice,choices,alternative,alternatives,future,world,lifestyle}
        | go green | going green | think green | go greener`,
        de: `grün{e,es,er,en,ere,eren,eres} {produkt,produkte,produkten,planet,planeten,wahl,alternative,alternativen,entscheidung,zukunft,welt}`,
        fr: `produit{,s} {plus ,}vert{,s} | choix {plus ,}vert | geste{,s} vert{,s} | emballage{,s} plus vert{,s}
        | {planète,alternative,solution} {plus ,}verte | avenir {plus ,}vert | monde plus vert`,
        it: `prodott{o,i} {più ,}{verde,verdi,green} | scelta {più ,}{verde,green} | pianeta {più ,}verde
        | alternativa {più ,}{verde,green} | futuro {più ,}{verde,green}`,
        es: `producto{,s} {más ,}verde{,s} | {elección,opción,alternativa} {más ,}verde | planeta {más ,}verde
        | futuro {más ,}verde | mundo más verde`,
        nl: `{groen,groene,groener,groenere} {product,producten,keuze,planeet,alternatief,toekomst,wereld}`,
        sv: `{grön,grönt,gröna,grönare} {produkt,produkter,val,planet,alternativ,framtid}`,
        pl: `zielon{y,a,e,ej,ego} {produkt,produkty,wybór,planeta,planety,alternatywa,przyszłość}`,
      },
      /** Means durable as well. */
      lasting: {
        nl: 'duurzaam | duurza{me,amer,mere}',
        sv: 'hållbart producerad{,e} | hållbara material',
      },
      /** What certified food may be called. */
      organic: {
        de: 'ökologisch{em,er,en} {anbau,landbau,landwirtschaft}',
        fr: 'biologique{,s}',
        it: 'biologic{o,a,i,he}',
        es: 'ecológic{o,a,os,as} | ecologic{o,a,os,as} | biológic{o,a,os,as}',
        nl: 'biologisch{,e}',
        sv: 'ekologisk{,t,a}',
      },
      /** Forbidden on plastics by the French law. */
      plastic: { en: 'compostable', fr: 'compostable{,s}' },
      /** A fact where the share is told. */
      share: {
        en: 'bio{ ,}based',
        de: 'biobasiert{,e,er,es,en,em}',
        fr: 'biosourcé{,e,s,es}',
        nl: 'biogebaseerd{,e}',
      },
    },
    clean: {
      en: 'eco friendly mode | energy efficient mode | green product line',
      de: `{hält,halten,wirkt,wirken,reinigt,entfernt,schützt,pflegt,reduziert} nachhaltig
      | {nachhaltig,nachhaltige,nachhaltiger,nachhaltigen} {wirkung,effekt,erfolg,eindruck,ergebnisse,wirksam}
      | biologische{r,n,s,} {wirksamkeit,uhr,vielfalt,anbau}`,
      fr: `{fourrure,cuir,peau} {é,e}cologique | fourrures écologiques | {agent,risque,activité,horloge,rythme,âge,fluide} biologique
      | {agents,risques,échantillons,tissus,fluides} biologiques`,
      it: `{pelle,pelliccia,montone} ecologic{a,o} | {pelli,pellicce} ecologiche
      | {rischio,orologio,agente,ritmo,campione} biologico | {agenti,rischi,campioni,detersivi} biologici`,
      es: `{piel,polipiel,napa} ecológica | {cuero,pelo} ecológico | pieles ecológicas
      | {reloj,riesgo,ritmo,agente} biológico | {agentes,riesgos} biológicos`,
      pl: `{skór{a,y,ę,ą,ze},ekoskór{a,y}} ekologiczn{a,ej,ą} | ekologiczn{a,ej,ą} skór{a,y,ę,ą,ze} | futr{o,a,em} ekologiczn{e,ego,ym}
      | ekologiczn{e,ego,ym} futr{o,a,em}`,
      sv: 'biologisk klocka',
    },
  },
);
