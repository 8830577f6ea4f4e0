/**
 * Data for rule W4: words for children, and talking down. Our own list. On the right the word for adults, or what to
 * do. Everyday words of adults in Britain (mum, dad, kettle, loo, telly) are not here.
 */
import { readPairs } from '../table.ts';

export const childishWords = readPairs(`
  bathtime: bath
  bestest: best
  bickie: biscuit
  bikkie: biscuit
  birdie: bird
  boo-boo: mistake
  brekkie: breakfast
  choo-choo: train
  clever boy: well done
  clever clogs: clever
  clever girl: well done
  daddy: dad
  din-dins: dinner
  doggie: dog
  doggy: dog
  drinkies: drinks
  easy peasy: easy
  easy-peasy: easy
  girlies: women
  good boy: well done
  good girl: well done
  grown-up: adult
  grown-ups: adults
  hanky: tissue
  horsey: horse
  hurty: sore
  itsy-bitsy: small
  itty-bitty: small
  jim-jams: pyjamas
  kiddies: children
  kiddy: child
  lovey: the person's name
  mummy: mum
  naughty: wrong
  nee-naw: ambulance
  night-night: good night
  okey-dokey: all right
  ouchie: sore place
  owie: sore place
  oopsie: mistake
  piggy: pig
  playtime: break
  poo-poo: poo
  poppet: the person's name
  potty: toilet
  sleepy-byes: sleep
  super duper: very good
  super-duper: very good
  sweetie: the person's name
  sweetie-pie: the person's name
  teensy: small
  teeny: small
  teeny-weeny: small
  teeny weeny: small
  tootsies: feet
  toothy-pegs: teeth
  tidy-up time: time to clean
  uh-oh: be careful
  wee-wee: wee
  wibbly: shaky
  wobbly tummy: upset stomach
  yucky: dirty
  yummy: tasty
`);
