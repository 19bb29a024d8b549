import { defineTermList } from '../term-list';

/** Claims of Native American make (C-NATIVE). Tribes whose names are common elsewhere are left out. Ours. */
export default defineTermList<'tribe' | 'goods'>({
  id: 'native-crafts',
  sources: ['restrictions-digest', 'restricted-words-digest', 'ours'],
  ours: [],
  words: {
    en: `native american{,s} | american indian{,s} | {indian,native,native american,american indian} {made,handmade,crafted}`,
  },
  noted: {
    tribe: {
      en: `navajo | zuni | hopi | cherokee | apache | sioux | lakota | comanche | iroquois | chippewa | ojibwe | choctaw | seminole
        | pueblo | acoma | tlingit | haida | inuit | blackfoot | paiute | pawnee | shoshone | kiowa | arapaho | chickasaw | yaqui`,
    },
    /** What makes a text one about art, craft or jewellery. */
    goods: {
      en: `jewelry | jewellery | necklace{,s} | bracelet{,s} | earring{,s} | ring{,s} | pendant{,s} | cuff | bolo tie | turquoise | pottery | beadwork
        | beaded | basket{,s} | dream{ ,}catcher{,s} | kachina | katsina | carving{,s} | carved | weaving{,s} | woven | handwoven | wall art | art print | sculpture
        | squash blossom | silversmith | totem | moccasin{,s} | handmade | handcrafted | artisan{,s} | fetish`,
    },
  },
  clean: {
    en: `apache {attack,server,license} | navajo white | {jeep,grand} cherokee | apache {helicopter,software,kafka,spark,tear,tears} | pueblo {colorado,co,style house}
      | indian made easy | cherokee {scrubs,purple,rose}`,
  },
});
