/** Words that a number belongs to in a title: after these numbers in words should be digits (T-NUMWORD). Ours. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  `x by pack packs piece pieces pc pcs count ct pair pairs set sets inch inches in foot feet ft yard yards ounce ounces oz
  pound pounds lb lbs gallon gallons quart quarts liter liters litre litres cm mm roll rolls sheet sheets bag bags box boxes
  bottle bottles can cans jar jars tube tubes bar bars stick sticks tier tiers layer layers drawer drawers door doors shelf
  shelves compartment compartments pocket pockets panel panels port ports slot slots speed speeds level levels light lights
  bulb bulbs blade blades burner burners cup cups slice slices quarters hour hours day days week weeks month months year
  years person people player players color colors colour colours ply`.split(/\s+/u),
);

/** "One" is too often part of a name; it counts only before these. */
export const NOUNS_AFTER_ONE: ReadonlySet<string> = new Set(
  'pack packs count ct pair set inch inches'.split(' '),
);

/** "Pack of six", "set of four". */
export const CONTAINERS: ReadonlySet<string> = new Set(
  'pack set box case bundle bag count lot carton tray'.split(' '),
);
