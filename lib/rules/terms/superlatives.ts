import { defineTermList } from '../term-list';

/** Superlatives and performance that nobody can prove (C-SUPER). Amazon names best, #1 and the like; forms are ours. */
export default defineTermList<'best' | 'rank' | 'spelled' | 'ultimate'>({
  id: 'superlatives',
  sources: ['listing-policy-2026', 'ours'],
  ours: [],
  everywhere: ['en'],
  words: {
    en: `{world's,worlds} {best,first,finest,most,strongest,lightest,smallest,thinnest,fastest,greatest,leading,top,number one,toughest,softest,safest,warmest,largest,only}
      | unbreakable | indestructible | 100% {safe,effective} | {clinically,scientifically,medically} proven
      | {doctor,physician,dentist,pediatrician,dermatologist,vet,veterinarian,chiropractor,podiatrist} {recommended,approved}
      | recommended by {doctors,dermatologists,dentists,physicians,vets,veterinarians,pediatricians,experts,chiropractors}
      | unbeatable | second to none`,
  },
  noted: {
    best: { en: 'best | best in class' },
    rank: { en: '#1 | # 1 | no. 1 | no.1' },
    /** Ranks only beside a choice, a brand and the like. */
    spelled: { en: 'number one | number 1' },
    ultimate: { en: 'ultimate' },
  },
  clean: {
    en: `best {before,by,consumed,friend,friend's,man,western,buy,wishes,regards,practice,practices,bud,buds,buddy,buddies,mate,mates,bitch,bitches,day ever,fit,known,foot forward,kept,served,enjoyed,stored,viewed,possible,results,suited,used,when,with,for,if,of,option,options,way,ways,time,times,part,angle,position,moments,memories,medicine,loved,self,interest,guess,effort,efforts,at,in show,price,prices,deal,deals,seller,sellers,selling,sellers',all,on,as,to,side}
      | for {the ,}best {performance,quality,effect,experience,flavor,taste,sound,freshness,outcome,adhesion,protection}
      | {works,work,matches you,suits you,fits,fit,looks,look,tastes,taste,sounds,feels,performs,perform,performed,is,are,grows,grow,does,do,used,function,functions,sleep,suited,suits,suit} best | {at,its,their,your,our,my,her,his,all the,second,next,try our,try your,do your,personal} best
      | best {mom,mum,dad,grandma,grandpa,aunt,uncle,teacher,brother,sister,boss,nurse,coach,wife,husband,nana,papa,godmother,godfather,daddy,mommy,mama,bonus dad,farter,buckin,friends} | best {dog,cat,son,daughter} {mom,dad,ever}
      | {world's,worlds} best {dad,mom,mum,grandpa,grandma,boss,teacher,uncle,aunt,brother,sister,husband,wife,coach,nurse,friend,papa,daddy,mommy,farter,cat,dog,nana}
      | {world's,worlds} {first,most} {aid,war} | #1 {dad,mom,mum,fan,grandpa,grandma,teacher,coach,boss,nurse,uncle,aunt} | number one {dad,mom,fan}
      | ultimate {frisbee,team,ears,edition,werewolf,spider man,spiderman,alliance,goal,goals,tensile,strength,load,disc,fighting,warrior,ninja,bearing,elongation,aim}
      | {bros.,bros,brothers,windows,vista,directx,directx 12,marvel,street fighter,geometry dash} ultimate | best {choice awards}`,
  },
});
