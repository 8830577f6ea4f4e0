/** Data: things that one can hold, wear, eat, open or stand on. "Carry out the box" is no phrasal verb. */
export const things: ReadonlySet<string> = new Set(
  `apron bag bags basket baskets bed bedding beds belt belts bin bins blanket blankets board boards bolt bolts book books boot boots bottle
  bottles bowl bowls box boxes bread broom brush bucket buckets button buttons cable cables cage cages cake cakes can cans card
  cards carpet carpets cart case cases chair chairs chips cloth clothes cloths coat coats coffee cones container containers
  crate crates cup cups curtain curtains cutlery desk desks dish dishes door doors dough drawer drawers drink drinks egg eggs
  envelope envelopes file files flour flowers folder folders food foot fork forks fruit glass glasses glove gloves hand hands hat
  hats hose hoses jacket jar jars jug jugs kettle key keys knife knives ladder ladders lamp lamps lantern laundry leaf leaves letter letters lid lids
  light lights linen locker lockers lorry mail mat mats meal meals meat milk mop mops mug mugs nail nails napkins net oven packet packets pallet
  pallets pan pans paper papers parcel parcels passport pen pencil pens phone pillow pillows pipe plant plants plate plates plug
  pot pots rack racks rice rope rubbish rug salad sand sandwich sandwiches saucepan screw screws sheet sheets shelf shelves shirt
  shirts shoe shoes sieve sign sink sleeping soap sock socks soil soup spade spoon spoons stamp stamps stool stools sugar suitcase
  table tables tablet tablets tap tea tent ticket tickets tile tiles timer tin tins tissue tissues toast tool tools torch torches towel towels
  toy toys tray trays trolley trolleys tyre umbrella uniform valve valves van vase vegetables waste water wheel window windows wire wood wool`.split(
    /\s+/,
  ),
);

/** Data: places and fixtures that one can point at. Not those that also act, as "the office" and "the hospital" do. */
export const places: ReadonlySet<string> = new Set(
  `bathroom bedroom bench bridge bus car ceiling corridor cupboard entrance fence field garden gate gym hall hallway heater hill
  hook hut kerb kitchen landing lane path pavement pitch platform playground pole pool radiator ramp river road roof room shed
  socket sofa stair stairs station street tent toilet train tram tree wall wardrobe yard`.split(/\s+/),
);
