import { defineTermList } from '../term-list';

/**
 * Diseases that no product may be said to cure (C-DISEASE). Amazon's page names the sexually transmitted ones, cancer,
 * diabetes, depression and others; the list is open, and the rest are ours.
 */
export default defineTermList<
  'capitals' | 'sense' | 'generic' | 'condition' | 'effect' | 'adjective'
>({
  id: 'diseases',
  sources: [
    'claims-diseases-eu',
    'claims-policy',
    'disease-digest',
    'restricted-words-digest',
    'ours',
  ],
  ours: [],
  everywhere: ['en'],
  words: {
    en: `{alzheimer,parkinson,crohn}'s{ disease,} | {alzheimer,parkinson,crohn,alzheimers,parkinsons,crohns} disease | alzheimers | parkinsons
      | adhd | attention deficit{ hyperactivity,} disorder | autism | {addictive substance,opioid,opiate,alcohol,drug} withdrawal
      | bronchitis | blood clot{,s} | {,breast ,lung ,skin ,colon ,prostate ,liver ,brain ,bladder ,ovarian ,cervical ,pancreatic }cancer{,s}
      | tumo{,u}r{,s} | {cardiovascular,heart,kidney,liver,lyme,thyroid,celiac,coeliac,lung,coronary artery,graves,autoimmune} disease{,s}
      | heart attack{,s} | chancroid | chlamydia | cystic fibrosis | diabetes | {type 1,type 2} diabetes | flu | influenza | {swine,bird} flu
      | glaucoma | gonorrh{,o}ea | hepatitis{, a, b, c} | {genital ,}herpes | hiv | hpv | lupus | lymphogranuloma venereum
      | meningitis | mononucleosis | multiple sclerosis | amyotrophic lateral sclerosis | mycoplasma genitalium
      | {non,}gonococcal urethritis | pelvic inflammatory disease | pubic lice | seasonal affective disorder | scabies
      | syphilis | trichomoniasis | {,rheumatoid ,osteo,psoriatic }arthritis | rheumatism | gout | osteoporosis | fibromyalgia | eczema
      | psoriasis | {atopic ,seborrheic ,}dermatitis | rosacea | vitiligo | shingles | ringworm | asthma | copd | pneumonia | tuberculosis
      | emphysema | migraine{,s} | epilepsy | epileptic seizure{,s} | dementia | schizophrenia | bipolar disorder | ptsd | hypertension
      | high blood pressure | high cholesterol | atherosclerosis | an{,a}emia | leuk{,a}emia | melanoma | lymphoma
      | {hypo,hyper}thyroidism | hashimoto's | cirrhosis | fatty liver | kidney stone{,s} | gallstones | urinary tract infection{,s} | uti{,s}
      | yeast infection{,s} | candidiasis | bacterial vaginosis | vaginitis | endometriosis | pcos | erectile dysfunction | infertility | prostatitis
      | irritable bowel syndrome | colitis | ulcerative colitis | {stomach,peptic} ulcer{,s} | gerd | malaria | dengue | cholera | measles | chickenpox
      | smallpox | monkeypox | mpox | polio | rabies | tetanus | ebola | zika | sepsis | cataract{,s} | macular degeneration
      | conjunctivitis | {diabetic ,peripheral ,}neuropathy | parvo | parvovirus | heartworm{,s} | distemper | kennel cough`,
  },
  noted: {
    /** Diseases only in capitals, and only as what is cured. */
    capitals: { en: 'als | add | ms | sad | pid | lgv | ngu | aids | ocd' },
    /** Other things as well: only as what is cured. */
    sense: { en: 'depression | stroke{,s} | seizure{,s}' },
    generic: {
      en: '{,chronic }disease{,s} | {,chronic ,ear ,skin ,fungal ,bacterial ,viral }infection{,s}',
    },
    /** What braces, mouthwash and over-the-counter remedies may speak of; never in supplements. */
    condition: {
      en: `acne | anxiety | insomnia | {plantar ,}fasciitis | carpal tunnel{ syndrome,} | sciatica | {tendon,tendin}itis | scoliosis | bursitis | hernia
        | varicose veins | h{,a}emorrhoids | acid reflux | tinnitus | vertigo | gingivitis | gum disease | sleep apnea | inflammation | {,mouth }ulcer{,s}
        | periodontitis | mange | hip dysplasia | constipation | restless leg{,s} syndrome`,
    },
    /** Says all of it at once. */
    effect: {
      en: `{lowers,lowering,reduces,reducing,help lower,helps lower,help reduce,helps reduce} {high ,your ,}{blood pressure,cholesterol,blood sugar}
        | {lower,reduce} {high ,your ,}{blood pressure,blood sugar}`,
    },
    adjective: {
      en: `diabetic{,s} | asthmatic{,s} | arthritic | cancerous | autistic | epileptic | {eczema,psoriasis,rosacea,dermatitis} prone`,
    },
  },
  clean: {
    en: `{heat,brush,pen,key,back,breast,sun,swim,swimming,golf,putting,tennis,paddle,rowing,2,4,two,four,long,short,single,piston,paint,power,up,down,butterfly,smooth,every,one,cylinder,mm,inch,work,steel,finger} stroke{,s}
      | stroke {engine,engines,length,oil,sander,adjustment,position,order,of genius,of luck,motor,bike,play} | great depression | depression {era,glass}
      | cause{,s} cancer | cancer and {birth defects,reproductive harm} | cancer or birth defects | flu season`,
  },
});
