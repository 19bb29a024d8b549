/**
 * Which product types and plain words mean which family of products. Data, no logic: spellings separated by
 * commas. Amazon publishes no list of families; the grouping is ours, and so are the words in other languages
 * than English. Amazon's product types are spelled as in its listing files, in lower case with spaces for
 * underscores.
 */

export const FAMILIES = [
  'apparel',
  'automotive',
  'baby',
  'bags',
  'beauty',
  'bedding',
  'crafts',
  'electronics',
  'food',
  'furniture',
  'garden',
  'grocery',
  'health',
  'home',
  'jewelry',
  'kitchen',
  'lighting',
  'media',
  'office',
  'pesticides',
  'pet-health',
  'pets',
  'phone-accessories',
  'phones',
  'printers',
  'shoes',
  'sports',
  'supplements',
  'tools',
  'toys',
  'watches',
] as const;

type Family = (typeof FAMILIES)[number];
/** Spellings of each family, separated by commas. */
export type Spellings = Readonly<Partial<Record<Family, string>>>;

/** A family that is always also another: who sells a phone sells electronics. */
export const PARENTS: Readonly<Partial<Record<Family, readonly Family[]>>> = {
  grocery: ['food'],
  'pet-health': ['pets'],
  phones: ['electronics'],
  printers: ['electronics'],
};

/** Amazon's product types, and English names of kinds of products. */
export const PRODUCT_TYPES: Spellings = {
  apparel:
    'apparel, bathrobe, blazer, bra, coat, dress, hat, jumpsuit, leggings, onesie, one piece outfit, ' +
    'overalls, pajamas, pants, robe, scarf, shapewear, shirt, shorts, skirt, sleepwear, snowsuit, sock, socks, ' +
    'suit, sweater, sweatshirt, swimwear, tights, tunic, undergarment slip, underpants, underwear, vest, jacket, ' +
    'jeans, blouse, cardigan, polo shirt, t shirt, tshirt, necktie, apparel belt, apparel gloves, costume outfit, ' +
    'kimono, kurta, saree, salwar suit set, base layer',
  automotive:
    'auto part, auto accessory, auto oil, vehicle mat, vehicle seat cover, vehicle light bulb, wiper ' +
    'blade, automotive part, tire, motor oil, motorcycle part',
  baby:
    'baby product, baby bottle, baby carrier, baby seat, diaper, stroller, pacifier, crib, breast pump, high ' +
    'chair, infant toddler car seat, baby monitor',
  bags:
    'backpack, handbag, luggage, suitcase, wallet, duffel bag, tote bag, messenger bag, purse, briefcase, ' +
    'cosmetic case, toiletry bag, fanny pack',
  beauty:
    'beauty, skin moisturizer, skin cleaning agent, skin serum, skin treatment mask, hair shampoo, shampoo, ' +
    'conditioner, hair styling agent, hair coloring agent, makeup, lipstick, mascara, nail polish, perfume, ' +
    'fragrance, sunscreen, body lotion, face shaping makeup, eye liner color, false eyelash, lip balm, lip color, ' +
    'body deodorant, personal fragrance, artificial hair extension, artificial nail, makeup brush, shaving agent, ' +
    'bath bomb',
  bedding:
    'bedding, blanket, pillow, pillowcase, bed sheet, bed sheet set, bedding set, duvet, duvet cover, ' +
    'comforter, quilt, mattress, mattress cover, mattress topper, bed skirt, bedspread, weighted blanket',
  crafts:
    'art craft kit, art and craft supply, art supplies, craft paint, yarn, fabric, bead, sewing kit, thread, ' +
    'needle craft kit, stencil',
  electronics:
    'electronics, headphones, earbud, earbuds, headset, speakers, speaker, soundbar, television, monitor, ' +
    'laptop, notebook computer, personal computer, tablet computer, computer mouse, keyboard, keyboards, router, ' +
    'networking router, charger, charging adapter, power bank, portable power bank, camera, camera digital, ' +
    'digital camera, camcorder, security camera, memory card, flash drive, hard disk drive, solid state drive, ' +
    'computer drive or storage, usb cable, hdmi cable, electronic cable, smart watch, wearable computer, projector, ' +
    'video projector, e reader, video game console, video game controller, microphone, unmanned aerial vehicle, ' +
    'motherboard, graphics card, video card, ram memory, webcam, computer component, input mouse, modem, radio, ' +
    'dash cam',
  food: 'food, foods',
  furniture:
    'furniture, chair, sofa, desk, table, bed frame, bookcase, cabinet, shelf, dresser, ottoman, bench, bar ' +
    'stool, office chair, nightstand, wardrobe, recliner',
  garden:
    'garden, lawn mower, planter, plant seed, watering can, garden hose, garden tool, grill, patio umbrella, ' +
    'fertilizer, hedge trimmer, lawn and garden, bird feeder, pressure washer, string trimmer',
  grocery:
    'grocery, groceries, coffee, tea, snack food bar, candy, chocolate candy, breakfast cereal, cereal, pasta, ' +
    'noodle, sauce, condiment, spice, herb, honey, sugar, flour, cooking oil, edible oil vegetable, vinegar, juice, ' +
    'drink flavored, beverage, nut and seed, cookie, cracker, potato chip, jerky, rice, rice mix, grain, fruit ' +
    'snack, dairy based drink, cheese, milk substitute, meat, salt, seasoning, baking mix, cake, syrup, sugar ' +
    'substitute, infant formula, baby food, soup, bread, nutrition bar, food and drink, food beverage',
  health:
    'health, thermometer, blood pressure monitor, pulse oximeter, bandage, first aid kit, face mask, ' +
    'medication, mobility aid, wheelchair, massager, orthopedic brace, hearing aid, contact lens solution, ' +
    'toothbrush, toothpaste, mouthwash, dental floss, electric toothbrush, glucose meter, safety mask, pregnancy ' +
    'test kit, heating pad, hand sanitizer, health personal care, health and household',
  home:
    'home, towel, bath towel, beach towel, curtain, shower curtain, rug, area rug, bath mat, candle, picture ' +
    'frame, wall art, wall clock, clock, vase, home furniture and decor, throw pillow, decorative pillow cover, ' +
    'mirror, storage box, basket, laundry hamper, clothes hanger, trash can, waste bag, artificial plant, ' +
    'artificial tree, vacuum cleaner, air purifier, humidifier, dehumidifier, space heater, electric fan, cleaning ' +
    'agent, mop, broom, ironing board, doormat, seasonal decoration, door mat, window shade, tapestry, ornament, air ' +
    'freshener',
  jewelry:
    'jewelry, jewellery, necklace, bracelet, earring, earrings, ring, pendant, brooch, anklet, fine earring, ' +
    'fine ring, fine necklace bracelet anklet, fashion earring, fashion ring, fashion necklace bracelet anklet, body ' +
    'jewelry, jewelry set, charm, cufflink',
  kitchen:
    'kitchen, cookware, cookware set, saucepan, fry pan, wok, kitchen knife, cutting board, drinking cup, mug, ' +
    'bottle, water bottle, thermos, bowl, plate, dishware, dinnerware, flatware, food processor, food storage ' +
    'container, food storage bag, blender, food blender, toaster, coffee maker, kettle, tea kettle, microwave oven, ' +
    'toaster oven, air fryer, deep fryer, rice cooker, slow cooker, bakeware, baking mold, utensil, kitchen utensil, ' +
    'strainer, colander, grater, can opener, wine glass, lunch box, apron, dish rack, ice maker, juicer, stand mixer, ' +
    'kitchen scale, food scale, coffee filter',
  lighting:
    'lighting, light bulb, lamp, light fixture, string light, flashlight, led strip, ceiling light, chandelier, ' +
    'sconce, night light, floor lamp, desk lamp, table lamp, lantern, headlamp',
  media:
    'media, book, books, abis book, abis books, abis dvd, abis ebooks, abis music, abis video, abis software, ' +
    'abis video games, books 1973 and later, dvd, dvds, music, music popular, music classical, music artist, video ' +
    'dvd, video vhs, blu ray, movie, movies, film, films, magazine, magazines, ebook, ebooks, audiobook, sheet music, ' +
    'vinyl record, cd, video',
  office:
    'office, pen, pencil, marker, highlighter, notebook, copy paper, stapler, adhesive tape, label, envelope, ' +
    'binder, file folder, planner, calendar, whiteboard, dry erase board, desk organizer, calculator, scissors, ' +
    'eraser, office products, greeting card, writing instrument, writing board, sticky note, glue, ink or toner, ' +
    'paper shredder, rubber stamp',
  pesticides:
    'pesticide, pesticides, insecticide, insecticides, herbicide, rodenticide, insect repellent, pest control ' +
    'device, pest control, mosquito repellent, fungicide, mouse trap, animal trap, insect trap',
  'pet-health':
    'pet health, pet health care, pet supplement, animal supplement, flea treatment, pet medication, flea ' +
    'and tick',
  pets:
    'pet, pets, pet food, dog food, cat food, pet toy, pet apparel, pet bed mat, pet bed, pet carrier crate, pet ' +
    'supplies, aquarium, aquarium filter, animal collar, animal leash, animal harness, animal litter, cat litter, ' +
    'pet feeder, animal bowl, bird cage, pet door, litter box, animal cage, animal shampoo',
  'phone-accessories':
    'cellular phone case, phone case, phone accessory, phone accessories, screen protector, portable ' +
    'electronic device cover, portable electronic device mount, portable electronic device stand, phone holder, phone ' +
    'mount, tablet case, selfie stick',
  phones: 'phone, phones, cellular phone, smartphone, smartphones, cell phone, mobile phone',
  printers:
    'printer, printers, laser printer, inkjet printer, label printer, 3d printer, photo printer, ' +
    'multifunction device, office printer',
  shoes:
    'shoes, shoe, boot, boots, sandal, slipper, sneaker, technical sport shoe, flats, heels, loafer, clog, cleat',
  sports:
    'sports, exercise mat, yoga mat, dumbbell, treadmill, exercise band, resistance band, bicycle, tent, sleeping ' +
    'bag, golf club, sporting goods, recreation ball, skateboard, fishing rod, fishing line, swim goggles, racket, ' +
    'exercise bike, weight plate, kettlebell, jump rope, camping equipment, sports helmet',
  supplements:
    'supplement, supplements, nutritional supplement, vitamin, vitamins, herbal supplement, protein ' +
    'supplement powder, protein powder, dietary supplement, dietary supplements, collagen, probiotic, probiotics, food ' +
    'supplement, health supplements',
  tools:
    'tool, tools, power tool, drill, power drill, hammer drill, saw, power saw, hammer, screwdriver, wrench, ' +
    'pliers, tool set, tool box, tool organizer, ladder, hardware, measuring tape, multimeter, drill bits, screw, ' +
    'nail, hinge, door lock, lock, faucet, sander, grinding tool, welder, air compressor, utility knife, cabinet ' +
    'hardware, electrical outlet, plumbing fixture, safety glasses, work gloves',
  toys:
    'toy, toys, toy figure, toy building block, puzzle, puzzles, doll, board game, tabletop game, stuffed toy, plush ' +
    'toy, toy vehicle, remote controlled toy, toys and games, playing card, model kit, action figure, building set, ' +
    'jigsaw puzzle, play tent, toy train, card game',
  watches: 'watch, watches, watch band, wrist watch, pocket watch',
};

/** Words that add their family wherever they stand in a compound: a "baby shirt" is both. */
export const MODIFIERS: Spellings = {
  apparel: 'apparel, clothing',
  automotive: 'automotive, vehicle, car',
  baby: 'baby, infant, toddler',
  jewelry: 'jewelry, jewellery',
  pets: 'pet, dog, cat, animal, aquarium',
  toys: 'toy',
};
