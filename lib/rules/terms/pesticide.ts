import { defineTermList } from '../term-list';

/**
 * Pesticide claims (C-PEST), what they speak of, and words that merely tripped Amazon's automation. The page names
 * "antimicrobial, antifungal, antibacterial, anti-mold, or pesticide claim"; forms and further pests are ours.
 */
export default defineTermList<
  | 'process'
  | 'treated'
  | 'machine'
  | 'microbe'
  | 'mold'
  | 'insect'
  | 'bedbug'
  | 'allergen'
  | 'barrier'
  | 'word'
  | 'agent'
  | 'eco'
>({
  id: 'pesticide',
  sources: ['pesticide-policy', 'pesticide-flags', 'pesticide-registration', 'ours'],
  ours: [],
  everywhere: ['en'],
  words: {
    en: `anti{ ,}{bacterial,bacterials,microbial,microbials,fungal,viral,bacteria,microbe,microbes,germ,germs,fungus,fungi,mold,mould,mildew,mite,mites,insect,insects,mosquito,mosquitoes,bug,bugs,flea,fleas,tick,ticks,lice,moth,moths,termite,algae}
      | anti {dust mite,dust mites,bed bug,bed bugs,flea and tick}
      | {bacteria,bacterial,germ,germs,microbe,microbial,mold,mould,mildew,fungus,fungal,mite,dust mite,bed bug,odor causing bacteria,odour causing bacteria} {resistant,resistance,resisting,proof,proofing,free,killer,killers,killing,repellent,repellant,protection,defense,defence,prevention,preventing,inhibitor,inhibitors,inhibiting,fighting,fighter,reducing,control,remover,removing,eliminator,eliminating,elimination,blocker,blocking}
      | {mold,mould,mildew,germ}{proof,resistant}
      | algae {killer,killing,control,prevention,inhibitor,resistant}
      | {insect,bug,mosquito,tick,flea,flea and tick,flea & tick,lice,roach,cockroach,ant,fly,gnat,fruit fly,moth,wasp,hornet,spider,termite,pest,rodent,mouse,mice,rat,snake,slug,snail,mole,gopher} {repellent,repellents,repellant,repellants,repeller,repellers,repelling,killer,killers,killing,deterrent,deterrents,zapper,zappers,exterminator,poison}
      | {insect,mosquito,tick,flea,flea and tick,flea & tick,roach,cockroach,ant,termite,gnat,wasp,spider} {control,prevention,eliminator,spray} | {bug,fly} spray
      | {flea,tick,flea and tick,flea & tick,lice} {treatment,collar,collars,shampoo,drops,medicine} | weed killer{,s}
      | {uv,uvc,uv c,ultraviolet} {light ,}{{steril,sanit}i{z,s}{er,ers,ation,ing},disinfection,disinfecting}
      | germicidal | bactericidal | fungicidal | virucidal | viricidal | sporicidal | insecticidal | pesticidal | biocidal
      | bacteriostatic | fungistatic | self {sanitizing,sanitising,sterilizing,sterilising,disinfecting}
      | {virus,viral} {killer,killing,resistant,proof}`,
  },
  noted: {
    /** A claim, unless the user is told how to treat the product. */
    process: {
      en: `{sanit,steril}i{z,s}{e,es,ing,ation} | disinfect{,s,ing,ion,ant,ants}`,
    },
    /** What was done to it, or may be. */
    treated: { en: `{sanit,steril,presteril}i{z,s}ed | disinfected` },
    /** Bottle sterilisers work with steam. */
    machine: { en: `{sanit,steril}i{z,s}er{,s}` },
    microbe: {
      en: `{bacteria,germs,microbes,microorganisms,micro organisms,mildew,fungus,fungi,mold spores,mould spores,pathogens,dust mites,mites,e. coli,e coli,salmonella,staph,listeria,mrsa,norovirus,odor causing bacteria,odour causing bacteria,virus,viruses,algae}
        | {bacteria,bacterial,microbial,fungal,mildew,fungus,germ,algae} growth | bacterial contamination`,
    },
    /** Things are cast in molds, and mold to a shape. */
    mold: { en: '{mold,molds,mould,moulds} | {mold,mould} growth' },
    insect: {
      en: `{insect,mosquito,cockroach,roach,spider,termite,rodent,tick,flea,ant,moth,wasp}{,s} | mosquitoes | bugs | flies
        | fruit flies | lice | cockroaches | roaches | gnats | hornets | mice | pests
        | {mosquito,insect,bug,tick} bites`,
    },
    bedbug: { en: 'bed{ ,}bug{,s}' },
    allergen: { en: 'allergens' },
    /** Nets and lids keep insects out without killing any. */
    barrier: {
      en: `{insect,bug,mosquito,moth,pest,rodent,tick,termite,ant,roach,flea,lice} {proof,free,resistant}
        | {fly,moth,insect,mosquito,roach,fruit fly,flea} trap{,s} | pest control | {mosquito,insect,bug,tick,fly} protection`,
    },
    /** What merely tripped the automation. */
    word: {
      en: `sterile | sterility | pesticide{,s} | {pesticide,insecticide,fungicide,herbicide} free | cross contamination | hand {sanitizer,sanitizers,sanitiser}`,
    },
    /** Pesticides by name: in a title the product itself. */
    agent: { en: '{insecticide,fungicide,herbicide,biocide,germicide,algaecide,rodenticide}{,s}' },
    /** Environmental claims everywhere but in the search terms. */
    eco: { en: 'non toxic | nontoxic | biodegradable' },
  },
  clean: {
    en: `{good,beneficial,friendly,probiotic,gut,live,lactic,lactic acid,nitrifying,septic,healthy,helpful,aquarium,pond,intestinal} bacteria
      | bacteria {starter,culture,cultures,supplement} | {good,beneficial,healthy,gut} microbes
      | computer virus{,es} | virus {scan,scanner,software,protection} | viruses and malware | virus and malware
      | corona virus | west nile virus | fungus gnat{,s} | bed bugs bite | bed bug bite
      | {mold,mould,mildew,mold and mildew,mold & mildew} {stain,stains} | mildew stain remover | mold stain remover
      | {mold,mould} {release,making,maker,tray,kit,set,size,cavity,shape,design,for}
      | {silicone,silicon,resin,baking,cake,candle,soap,chocolate,ice,ice cube,fondant,jello,injection,casting,plaster,clay,cookie,muffin,gummy,popsicle,concrete,butter,egg,rice,sushi,burger,donut,bread,candy,pudding,mousse,epoxy,wax,wax melt,bath bomb,blow,rubber,metal,plastic,steel,pie,pan,tart,lollipop,dumpling,ravioli,meatball,snowball,sand,cement,coaster,foot,hand,ear,one piece,in,custom,integrated,private,new,3d,flower,heart,star,animal,pumpkin,christmas,easter,halloween} {mold,molds,mould,moulds}
      | {mold,molds,mould,moulds} {to,itself,themselves,around,perfectly,into,and shape}
      | {software,programming,computer,lightning} bugs | no bugs | fishing flies | {time,dry,wet,trout} flies
      | {sanitizer,sanitiser,sterilizer,steriliser} {safe,holder,holders,dispenser,bottle,pouch,case}
      | hand {sanitizer,sanitiser} {pouch,holder,holders,dispenser,dispensers,bottle,bottles,keychain,case}
      | {disinfectant,disinfecting} {holder,dispenser,bottle} | non sterile
      | sterile {gauze,pad,pads,bandage,bandages,dressing,dressings,swab,swabs,needle,needles,water,saline,syringe,syringes,lancets,strips,packaging}
      | {mosquito,insect,bug,fly,moth} {net,nets,netting,screen,screens,mesh,bite,bite relief,bites relief}`,
  },
});
