/**
 * Data: idioms and pictures in words, as people say them at work in the United Kingdom, and the plain meaning.
 * Our own list. A verb stands in the form that is said most; further forms have rows of their own where they are common.
 */
import { readPairs } from '../table.ts';

export const idioms = readPairs(`
  a bit off: wrong
  a blessing in disguise: good in the end
  a bone to pick: something to talk about
  a can of worms: a lot of problems
  a drop in the ocean: far too little
  a fish out of water: in the wrong place
  a fresh pair of eyes: another person to look
  a grey area: not clear
  a level playing field: the same chance for all
  a long shot: not likely
  a piece of cake: very easy
  a safe pair of hands: a person you can trust
  a shot in the arm: a help
  a slap on the wrist: a small punishment
  a steep learning curve: a lot to learn quickly
  a stone's throw: very near
  a tall order: hard to do
  above board: honest
  across the board: for everybody
  add fuel to the fire: make it worse
  against all odds: although it was hard
  ahead of the curve: ahead of others
  ahead of the game: well prepared
  all hands on deck: everybody must help
  all in the same boat: all with the same problem
  an arm and a leg: a lot of money
  at a loose end: with nothing to do
  at loggerheads: arguing
  at the coalface: doing the work
  at the drop of a hat: at once
  at the end of your tether: very tired and upset
  at your fingertips: near you
  back to square one: back to the start
  back to the drawing board: start again
  ball is in your court: it is your turn
  ballpark figure: a rough number
  bang for your buck: value for money
  bank on: be sure of
  bear in mind: remember
  bear the brunt: suffer most
  beat about the bush: not say it clearly
  bend over backwards: try very hard
  best foot forward: try your best
  best of both worlds: good in two ways
  better late than never: it is good that it is done
  between a rock and a hard place: with no good choice
  big picture: the main idea
  bite off more than you can chew: do too much
  bite the bullet: do the hard thing
  blow off steam: calm down
  blue-sky thinking: new ideas
  boils down to: means
  bounce back: get better
  break the ice: start to talk
  bridge the gap: bring together
  brush up on: learn again
  burn the candle at both ends: work too much
  burnt out: too tired to go on
  by the book: following the rules
  by the skin of your teeth: only just
  by the same token: also
  call a spade a spade: say it plainly
  call the shots: decide
  carry the can: take the blame
  carrot and stick: rewards and punishments
  catch up on the grapevine: hear from other people
  champing at the bit: very keen
  change of heart: change of mind
  chew the fat: chat
  chip in: help
  clear the air: talk about the problem
  clear the decks: get ready
  climb the ladder: get a better job
  close of play: the end of the day
  come a cropper: fail
  come on board: join
  come to grips with: understand
  cost an arm and a leg: cost a lot
  cover your back: protect yourself
  cracking on: working hard
  crack on: start work
  cross that bridge when we come to it: think about that later
  cut and dried: decided
  cut corners: do it badly to save time
  cut to the chase: say the main thing
  deep dive: close look
  deliver the goods: do what was promised
  dip your toe: try a little
  doom and gloom: bad news
  dot the i's: check everything
  down the line: later
  down to earth: sensible
  drag your feet: be slow
  draw a line under: finish with
  drop the ball: make a mistake
  drop a line: write
  elephant in the room: the thing nobody talks about
  face the music: take the blame
  fall between the cracks: get forgotten
  fall through the net: get no help
  fall by the wayside: stop
  fall on deaf ears: be ignored
  feel under the weather: feel ill
  few and far between: rare
  find your feet: get used to things
  finger on the pulse: know what is happening
  firing on all cylinders: working well
  fit the bill: be right
  flag up: tell about
  flat out: as fast as you can
  fly by the seat of your pants: do it without a plan
  food for thought: something to think about
  foot in the door: a first chance
  from scratch: from the start
  from the horse's mouth: from the person who knows
  from the word go: from the start
  full steam ahead: go on quickly
  game changer: big change
  get a grip: calm down
  get a handle on: understand
  get cold feet: get scared
  get off on the wrong foot: start badly
  get off the ground: start
  get on top of: control
  get out of hand: go wrong
  get the ball rolling: start
  get the hang of: learn
  get the sack: lose your job
  get the wrong end of the stick: not understand
  get to grips with: learn
  get up to speed: learn what you need
  get wind of: hear about
  give it a go: try
  give somebody a hand: help
  give a hand: help
  give the green light: say yes
  go back to basics: start with the simple things
  go down well: be liked
  go hand in hand: belong together
  go off the rails: go wrong
  go the extra mile: try harder
  go with the flow: do as others do
  going forward: from now on
  golden opportunity: very good chance
  golden rule: most important rule
  grasp the nettle: do the hard thing
  ground rules: basic rules
  hands-on experience: doing the job yourself
  hand in hand: together
  hang in there: do not give up
  hard and fast rule: fixed rule
  hard to swallow: hard to believe
  have a lot on your plate: be very busy
  have your hands full: be busy
  have your work cut out: have a hard job
  head over heels: very much
  hit a brick wall: not get further
  hit the ground running: start quickly
  hit the nail on the head: be right
  hold the fort: look after things
  hold your horses: wait
  in a nutshell: in a few words
  in a pickle: in trouble
  in black and white: in writing
  in full swing: going on
  in safe hands: safe
  in the blink of an eye: very fast
  in the driving seat: in control
  in the firing line: likely to be blamed
  in the long run: in the end
  in the loop: told what is going on
  in the nick of time: just in time
  in the pipeline: planned
  in the same boat: with the same problem
  iron out: put right
  it goes without saying: of course
  it's not rocket science: it is easy
  jump on the bandwagon: do what others do
  jump the gun: start too early
  jump the queue: go before your turn
  jump through hoops: do many things to get it
  keep a cool head: stay calm
  keep a low profile: stay quiet
  keep an eye on: watch
  keep an open mind: listen to new ideas
  keep in the loop: tell
  keep on top of: keep doing
  keep tabs on: watch
  keep up to speed: keep learning
  keep your chin up: do not be sad
  keep your cool: stay calm
  keep your ear to the ground: listen for news
  keep your eyes peeled: look carefully
  keep your fingers crossed: hope
  keep your hand in: keep doing it
  kick the bucket: die
  kill two birds with one stone: do two things at once
  knock on the head: stop
  knock-on effect: further change
  know the ropes: know the job
  know where you stand: know what is going on
  lay the foundations: start
  learn the ropes: learn the job
  leave no stone unturned: try everything
  lend a hand: help
  let off steam: calm down
  let the cat out of the bag: tell a secret
  let your hair down: have fun
  light at the end of the tunnel: hope
  like clockwork: with no problem
  look on the bright side: think of the good things
  lose face: feel shame
  lose heart: give up
  lose the plot: get confused
  lose your temper: get angry
  low-hanging fruit: easy things
  make a meal of: make too much of
  make ends meet: have enough money
  make heads or tails of: understand
  make waves: cause trouble
  meet halfway: each give a little
  mend fences: be friends again
  middle of nowhere: far away
  miss the point: not understand
  move the goalposts: change the rules
  move up the ladder: get a better job
  moving forward: from now on
  new lease of life: new energy
  nip in the bud: stop early
  no strings attached: with no conditions
  not my cup of tea: not what I like
  off the back of: because of
  off the beaten track: far away
  off the cuff: without planning
  off the peg: ready made
  off your own bat: by yourself
  on a shoestring: with little money
  on cloud nine: very happy
  on tenterhooks: worried
  on the ball: quick
  on the back burner: left for later
  on the brink: very near
  on the cards: likely
  on the dot: exactly on time
  on the mend: getting better
  on the same page: agreed
  on the spur of the moment: without a plan
  on the tip of my tongue: nearly remembered
  on top of the world: very happy
  once in a blue moon: very rarely
  open doors for: give a chance to
  out of sorts: not well
  out of the blue: suddenly
  out of the box: new
  out of the loop: not told
  out of the woods: out of danger
  out of your depth: with a job that is too hard
  over the moon: very happy
  over the top: too much
  par for the course: normal
  part and parcel: a part
  pass the buck: blame another person
  pay through the nose: pay too much
  pecking order: who is in charge of whom
  pick your brains: ask what you know
  play by ear: decide as you go
  play devil's advocate: argue the other side
  play it by ear: decide as you go
  play second fiddle: be less important
  play your cards right: do well
  point the finger: blame
  practice makes perfect: you get better when you practise
  pull out all the stops: do everything you can
  pull rank: use your power
  pull strings: use people you know
  pull the wool over: trick
  pull your finger out: work harder
  pull your socks up: try harder
  pull your weight: do your share
  pull yourself together: calm down
  push the boat out: spend a lot
  push the envelope: try new things
  put a foot wrong: make a mistake
  put in the picture: tell
  put on the spot: ask a hard question
  put the cart before the horse: do it in the wrong order
  put two and two together: work it out
  put your foot down: be firm
  put your foot in it: say the wrong thing
  quick win: easy thing to do first
  rain or shine: in all weather
  raining cats and dogs: raining a lot
  read between the lines: find the hidden meaning
  recipe for disaster: sure to go wrong
  red tape: too many rules
  ring the changes: change things
  rock the boat: cause trouble
  roll up your sleeves: get ready to work
  root and branch: complete
  rule of thumb: rough rule
  run a tight ship: be strict
  run of the mill: ordinary
  run out of steam: get tired
  run the risk: be in danger
  safety net: help when things go wrong
  sail through: do easily
  sail close to the wind: nearly break the rules
  see eye to eye: agree
  see the wood for the trees: see what matters
  set in stone: fixed
  set the ball rolling: start
  set the bar: set a high aim
  shape up: get better
  shoot yourself in the foot: hurt yourself
  short and sweet: short
  sing from the same hymn sheet: agree
  sink or swim: do it alone or fail
  sit on the fence: not decide
  skating on thin ice: in danger
  sleep on it: decide tomorrow
  smooth sailing: easy
  snowed under: very busy
  sort the wheat from the chaff: find the good ones
  spill the beans: tell a secret
  spread like wildfire: spread fast
  stand on your own two feet: do things by yourself
  start from scratch: start from nothing
  start off on the right foot: start well
  stay on track: go on as planned
  stay the course: do not give up
  steal the show: be the best
  step up to the plate: take your turn
  stepping stone: first step
  stick to your guns: do not change your mind
  stick your neck out: take a risk
  stick your oar in: get in the way
  straight from the shoulder: plainly
  strike a balance: find the middle
  strike while the iron is hot: do it now
  take a back seat: let others do it
  take a rain check: do it later
  take in your stride: stay calm about
  take it on the chin: be brave about it
  take it with a pinch of salt: do not quite believe it
  take on board: think about
  take the bull by the horns: do the hard thing
  take the plunge: start
  take the reins: be in charge
  take the weight off your feet: sit down
  the ball is in your court: it is your turn
  the best thing since sliced bread: very good
  the bottom line: the main point
  the buck stops here: I am responsible
  the icing on the cake: one more good thing
  the last straw: the final problem
  the lion's share: the most
  the long and the short of it: the main point
  the other side of the coin: the other view
  the sky is the limit: you can do a lot
  the tip of the iceberg: a small part
  the whole nine yards: everything
  think outside the box: think of new ideas
  think on your feet: think quickly
  thin on the ground: few
  through thick and thin: in good times and bad
  throw a spanner in the works: cause a problem
  throw in at the deep end: give a hard job with no help
  throw in the towel: give up
  throw light on: explain
  tick all the boxes: be right in every way
  tie up loose ends: finish the last things
  tight ship: strict place
  time flies: time passes fast
  tip of the iceberg: a small part
  toe the line: obey
  tongue in cheek: as a joke
  touch base: talk
  turn a blind eye: do as if you did not see
  turn a corner: start to get better
  turn over a new leaf: start again
  turn the tables: change places
  twist somebody's arm: make somebody agree
  under fire: being blamed
  under the radar: not seen
  under the weather: ill
  under your belt: done
  up and running: working
  up in arms: angry
  up in the air: not decided
  up the creek: in trouble
  up to scratch: good enough
  up to speed: told about everything
  up to the mark: good enough
  uphill battle: hard job
  uphill struggle: hard job
  wake-up call: warning
  walk on eggshells: be very careful
  walk the walk: do what you say
  warts and all: with all its faults
  water under the bridge: over and done
  wear many hats: have many jobs
  wet behind the ears: new
  whole new ball game: very different
  win hands down: win easily
  win-win: good for both
  with flying colours: very well
  work your socks off: work very hard
  work like a dog: work very hard
  work your way up: get better jobs step by step
  worth its weight in gold: very useful
  worth your while: good for you
  wrap your head around: understand
  your heart sinks: you feel sad
  zero in on: look closely at
`);
