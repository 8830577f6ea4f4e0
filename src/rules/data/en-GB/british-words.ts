/**
 * Data: easy words of British life and work that the Dale-Chall list of 1995 lacks, with British spellings.
 * Our own list, in our own judgement: a word is here when we expect an adult with a learning disability to hear it
 * at home, at work, in a shop or in the street, and to know it when it is read out. Base forms, lower case, by topic.
 */
const topics = {
  spelling: `
    aeroplane behaviour favour favourite flavour harbour honour humour labour neighbour neighbourhood colour
    coloured grey tyre kerb centre metre litre theatre fibre cheque plough jewellery pyjamas cosy defence licence
    practise realise organise recognise apologise enrol fulfil skilful woollen mum mummy storey programme aluminium
    yoghurt cancelled travelled`,
  general: `
    themselves mr mrs ms dr beep cable carton lever liquid medium steady weight ability actually actual adult advice advise alphabet although amazing
    angrily annoy annoyed anxious apology appointment apply area argue argument arrival available average avoid
    aware awkward balance ban beginner belief benefit biro blurry boring bored brilliant calm cancel careers caring
    celebrate certificate challenge chat checklist clearly collect common complain complaint complete completely
    confuse confused confusing confident confidence contact contain continue control conversation cuddle dangerously
    deadline debt decision definitely delay delete deliver delivery deny department depressed detail develop diary
    diagram difficult difficulty disabled disability disagree disappear disappoint disappointed discuss discussion
    disgusting disturb doubt downhill drama easily education effort embarrass embarrassed embarrassing emergency
    energy enjoyable especially event exactly example excellent exercise experience expensive expert explanation
    extremely fairly faithful familiar famous fantastic fashionable female final fluent focus force forever
    frustrated frustrating future gender gently gossip helpline human image imagine improvement include including
    information instruction instrument interest introduce item jealous kit label laughter leaflet legal limit local
    logo loneliness luckily lunchtime main mainly manage meaning mental missing mobile modern mood movement muscle
    nature natural nearest necessary nerves nervous normal normally obvious obviously okay ok online opinion
    opposite ordinary organisation original outdoor panic particular pattern percent permission personal photo
    photograph pleased plus politely popular position possibly practice prefer pregnant pressure private probably
    problem product project properly proudly purpose quality gap swap basic sensible strict firm harmful queue quiz
    racism racist rare refund regular relationship relax relaxed religion replace reply respect respectful
    responsible result rights risk routine rude scared scary serious seriously sex sexual shocked silently similar
    situation skill skilled smoothly social special spare stress stressed stressful strength struggle style success
    successful suddenly suggest suggestion support supporter surprised symbol system talent tasty terrified tidy
    tiring topic total transport type unable unclear unemployed unit unlikely unsafe unsure untidy unusual unwell
    upload urgent urgently usual usually video violent violence volume volunteer warning weekday weekend weekly
    whoever worried worrying yearly zero zone`,
  people: `
    auntie babysitter boyfriend girlfriend carer caretaker colleague community councillor couple employee employer
    ex-wife father-in-law fiancé flatmate gran grandad grandparent granny housemate interpreter landlord landlady
    mate mother-in-law nan niece nephew nursery relative resident sibling stepdad stepmum supervisor teenager
    toddler trainer tutor warden`,
  home: `
    armchair attic balcony basin bathmat bedding bedside bedsit binbag bleach blender bookshelf bungalow central
    heating charger cling clingfilm clothesline coaster coathanger cooker corridor cutlery detergent dishcloth dishwasher
    disinfectant doorway driveway dryer duster dustbin dustpan duvet extension flannel foil freezer fridge fuse
    grill gutter hairbrush hairdryer hallway hanger hob hoover hosepipe ironing keyring ladle lampshade landing
    lawnmower letterbox lightbulb litter lounge loo meter microwave mould pantry pillowcase plaster plughole
    radiator ramp razor recycle recycling saucepan scissors scourer screwdriver settee shampoo sieve socket spatula
    sponge stain staircase stairs stapler suitcase teapot teatowel telly television thermometer thermostat tile
    timer tissue toaster toothpaste torch tv twist unplug utensil vacuum wardrobe washable wastepaper whisk worktop`,
  food: `
    allergy allergic aubergine avocado barbecue bap basil battered beefburger beetroot bistro blackcurrant bowlful
    breadcrumb broccoli brunch buffet burger butternut café canteen cappuccino casserole cauliflower celery chef
    chickpea chilli chips cider cocktail coke coleslaw coriander courgette couscous crisps croissant cucumber cuppa
    curry decaf dessert diet doughnut drumstick espresso fishcake flapjack frozen fruity fryer garlic ginger gluten
    grater greasy halal herb houmous hummus icing ingredient kebab ketchup kosher lasagne latte leek lentil lolly
    lunchbox macaroni margarine marmalade mayo mayonnaise melon menu milkshake mince mousse muesli muffin mushroom
    mustard naan noodle nuts olive omelette organic oregano packet pasta pastry pâté peeler pizza plateful popadom
    porridge portion prawn pudding quiche raspberry ravioli recipe restaurant rhubarb salami salmon salty sardine
    sauce savoury scone seafood seasoning skimmed smoothie snack soya spaghetti spice spicy sprout stew sultana
    sweetcorn sweetener syrup takeaway tart teabag toffee topping tortilla tuna turnip vegan veg vegetarian vinegar
    waffle wholemeal yeast`,
  health: `
    ambulance ankle anxiety asthma autism autistic backache blister breathing bruise cancer check-up chemist choke
    clinic condom dentures depression diabetes diarrhoea dizziness dizzy dose earache epilepsy eyesight fitness flu
    germ gp hayfever healthcare hiccup hoist illness infection injection injure injured injury itch itchy jab kidney
    lung massage medical medication memory migraine nosebleed operation overweight painkiller paramedic patient
    period pharmacist pharmacy physio poo poorly pulse rash recover sanitiser scan scar smear smoker spine spoonful
    stomach stroke sunburn sunscreen surgery swab swollen temperature therapist therapy tonsil toothache treatment
    tummy underweight vaccine vape vein virus vitamin vomit wheelchair wrist x-ray`,
  work: `
    agreement assistant barcode bonus builder bully bullying career chemical cloakroom clipboard contract co-worker
    crate duties earplug electrician employ equipment extinguisher feedback first-aider foreman forklift fragile
    full-time gardener gloves goggles hairnet handover hard-hat headset hi-vis hourly housekeeping interview
    jobcentre keyboard lanyard laptop lateness lifting locker lorry lunchbreak mailroom manual mentor night-shift
    noticeboard overall overtime packaging packing pallet part-time password payday payroll payslip pension
    photocopier photocopy pickup plumber porter ppe printer progress protective receipt reception receptionist
    resign retire rota salary schedule security self-employed shift shredder sick-note sign-in sign-out site staff
    staffroom stockroom storeroom supermarket supervise supplier teamwork timetable timesheet toolbox training
    trainee union unload van wage waiter waitress warehouse workbench workmate workplace worksheet workshop
    worksurface workwear workday workstation kitchen-assistant housekeeper barista barrier catering cleaning
    dustcart handrail headphones pedestrian reusable ride-on sanitise scanner sharps spillage traffic wheelbarrow
    wheelie`,
  technology: `
    app battery bluetooth broadband browser calculator camera cd code computer connection contactless cursor digital
    disc download dvd electronic email e-mail facebook folder google hacker handset icon inbox instagram internet
    keypad login log-in media microphone monitor offline paperclip playlist podcast program qr recorder
    screenshot scroll selfie signal sim skype smartphone software spam swipe teams text touchscreen twitter usb
    username voicemail website webpage whatsapp wifi wi-fi youtube zoom`,
  money: `
    atm bankrupt bargain benefits budget cashpoint charity checkout council credit debit discount fee insurance
    lottery overdue pence poverty purchase scam scammer spending tenner fiver topup universal voucher wallet`,
  travel: `
    backpack bike bumper carpark caravan commute cycle cyclist cycling diesel driving ferry handbag holdall junction
    kilometre luggage minibus moped motorbike motorway northbound overtake parking passport petrol postcode railcard
    roadworks roundabout rucksack satnav seatbelt seatbelts signpost southbound speeding stairlift steering subway
    taxi tourist tram tramway travel traveller tube underground underpass vehicle walkway windscreen zebra`,
  places: `
    arcade aquarium ballroom bookshop campsite cathedral chapel chippy cinema courthouse embassy entrance farmyard
    funfair gallery greengrocer gym gymnasium hairdresser hostel housing indoor launderette leisure mosque museum
    newsagent nightclub playgroup post-office pub resort salon seaside shopping-centre showroom stadium studio
    swimming-pool synagogue temple toilets town-hall university zoo abroad africa asia australia belfast britain
    british cardiff edinburgh england europe european france germany german india ireland irish italy london
    manchester northern-ireland pakistan poland scotland scottish spain spanish uk wales welsh`,
  clothes: `
    anorak blazer blouse bra briefs cardigan fleece flip-flops footwear high-heels hoodie jeans jumper kilt knickers
    leggings lipstick makeup nappy necklace polo raincoat sandals shoelace shorts sock stripe sunglasses sweatshirt
    swimsuit tights tracksuit trainers trousers tshirt t-shirt tunic underpants unzip velcro vest waistcoat
    waterproofs wellies wellingtons zip`,
  leisure: `
    activity album athlete badminton bingo bowling boxing camping cards cartoon chess choir christian clubbing
    concert craft cricket crossword darts diwali disco easter eid entertainment exhibition festival fishing
    footballer gig guitar hobby jazz jewish jigsaw jogging judo karaoke karate keep-fit knitting muslim hindu sikh
    medal musical musician novel orchestra performance photography poetry pottery reggae religious rugby sewing
    singing skateboard snooker sporty squad swimmer trophy violin whist yoga`,
  rights: `
    abuse allowance arrest burglar burglary crime criminal independent mp solicitor theft threat threaten voter
    witness`,
  signs: `
    bracket clockwise anticlockwise forwards heavier layer leftover lower reverse straighten triangle upright
    centimetre millimetre kilo kilogram gram millilitre teaspoonful tablespoonful degree celsius billion triple
    equals pm fortnight monthly nowadays`,
  nature: `
    bacteria chestnut compost countryside drizzle earthquake earthworm flowerbed freezing greenhouse hailstone hedge
    hedgehog houseplant ladybird lavender nettle oxygen pebble petal planet pollen pruning seedling shrub thistle
    thunderstorm trowel turf watering weedkiller weeding wildlife woodland budgie dolphin gerbil gorilla guinea
    hamster kennel parrot penguin rhino tortoise vet`,
  actions: `
    blink collapse crouch decorate defrost dial disconnect fetch flatten flick flush grate grip insert jog laminate
    loosen nudge overfill paddle pinch press prop recharge refill reheat reset restart rinse rotate scoop shred
    shrug slot split spray squirt staple thaw tighten tilt unblock unbutton undo unfasten unlock unpack unpeel
    unroll unscrew unwrap untie`,
} as const;

/** Every word of `
    topics`, once. */
export const britishWords: ReadonlySet<string> = new Set(
  Object.values(topics).flatMap((words) => words.trim().split(/\s+/)),
);
