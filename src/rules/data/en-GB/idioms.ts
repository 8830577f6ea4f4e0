/**
 * Data: idioms and pictures in words, as people say them at work in the United Kingdom, and the plain meaning.
 * Our own list. A verb stands in the form that is said most; further forms have rows of their own where they are common.
 * "Your", "somebody" and "something" stand for other words, as slots.ts says. Not here: phrases that readers also meet
 * as plain words, such as "at the end of the day" or "a hot potato".
 */
import { readPairs } from '../table.ts';

export const idioms = readPairs(`
  a bed of roses: easy
  a bee in your bonnet: one thing on your mind
  a big ask: a lot to ask for
  a bit over the top: too much
  a bitter pill to swallow: hard to accept
  a blank cheque: as much as you like
  a blessing in disguise: good in the end
  a bone to pick: something to talk about
  a can of worms: a lot of problems
  a chip on your shoulder: angry about the past
  a dark horse: a person with hidden skills
  a different ball game: very different
  a different kettle of fish: very different
  a dime a dozen: very common
  a double-edged sword: good and bad
  a drop in the ocean: far too little
  a far cry from: very different from
  a feather in your cap: something to be proud of
  a fish out of water: in the wrong place
  a flash in the pan: a short success
  a foregone conclusion: certain
  a fresh pair of eyes: another person to look
  a grey area: not clear
  a hard act to follow: very good
  a hard nut to crack: a hard problem
  a head start: an early start
  a house of cards: something that falls easily
  a leap in the dark: a risk
  a level playing field: the same chance for all
  a long shot: not likely
  a lot of red tape: many rules
  a lot on your plate: a lot to do
  a means to an end: a way to get something
  a mixed blessing: good and bad
  a moot point: not certain
  a needle in a haystack: very hard to find
  a no-brainer: easy to decide
  a penny for your thoughts: what are you thinking
  a rough ride: a hard time
  a run for your money: a hard time
  a safe pair of hands: a person you can trust
  a shot in the arm: a help
  a shot in the dark: a guess
  a shoulder to cry on: a person who listens
  a sight for sore eyes: good to see
  a sitting duck: easy to attack
  a skeleton in the cupboard: a secret
  a slap on the wrist: a small punishment
  a spanner in the works: a problem
  a steep learning curve: a lot to learn quickly
  a stone's throw: very near
  a storm in a teacup: a small problem
  a tall order: hard to do
  a taste of your own medicine: the same as you do to others
  a thorn in your side: a problem that does not go away
  a ticking time bomb: a danger
  a tough act to follow: very good
  a tough cookie: a strong person
  a tough nut to crack: a hard problem
  a trip down memory lane: a look back
  a turn for the worse: a change for the worse
  a vicious circle: a problem that makes itself worse
  a weight off your mind: one worry less
  a weight off your shoulders: one worry less
  a white elephant: a thing of no use
  a wild goose chase: a search for nothing
  a work in progress: not finished yet
  above board: honest
  ace up your sleeve: a hidden plan
  across the board: for everybody
  actions speak louder than words: what you do says more
  add fuel to the fire: make it worse
  add insult to injury: make it worse
  against all odds: although it was hard
  against the clock: with little time
  ahead of the curve: ahead of others
  ahead of the game: well prepared
  ahead of the pack: better than others
  alarm bells: a sign of danger
  all fingers and thumbs: clumsy
  all hands on deck: everybody must help
  all in a day's work: normal
  all in the same boat: all with the same problem
  all over the shop: untidy
  all singing all dancing: with many extras
  all systems go: ready to start
  all the red tape: many rules
  all things being equal: if nothing changes
  all walks of life: all kinds of people
  an arm and a leg: a lot of money
  as clear as mud: not clear
  as cool as a cucumber: calm
  as easy as abc: easy
  as easy as pie: easy
  as fit as a fiddle: healthy
  as good as gold: very good
  as plain as day: clear
  as right as rain: well
  asleep at the wheel: not watching
  at a loose end: with nothing to do
  at breaking point: not able to go on
  at cross purposes: not about the same thing
  at death's door: very ill
  at face value: as it looks
  at full stretch: as hard as you can
  at loggerheads: arguing
  at sixes and sevens: confused
  at the back of your mind: half forgotten
  at the coalface: doing the work
  at the cutting edge: very new
  at the drop of a hat: at once
  at the eleventh hour: very late
  at the end of your tether: very tired and upset
  at the helm: in charge
  at the mercy of: in the power of
  at the top of your game: doing very well
  at your fingertips: near you
  at your wits end: very worried
  at your wits' end: very worried
  axe to grind: a reason of your own
  back the wrong horse: choose badly
  back to basics: to the simple things
  back to square one: back to the start
  back to the drawing board: start again
  back to the grindstone: back to work
  backs to the wall: in trouble
  ball is in your court: it is your turn
  ballpark figure: a rough number
  bandwidth to: time to
  bang for your buck: value for money
  bark up the wrong tree: look in the wrong place
  bated breath: waiting
  batten down the hatches: get ready for trouble
  be a piece of cake: be very easy
  be a walk in the park: be very easy
  be all ears: be listening
  be glad to see the back of: be glad that it is over
  be in the same boat: have the same problem
  be joined at the hip: be always together
  be left holding the baby: have to do it alone
  be on the ball: be quick to act
  be on the safe side: be safe
  be on your last legs: be nearly finished
  be over the top: be too much
  be thrown in at the deep end: get a hard job with no help
  be up in the air: be not decided
  bear in mind: remember
  bear the brunt: suffer most
  bear with somebody: wait for them
  beat a dead horse: waste time
  beat about the bush: not say it clearly
  beat around the bush: not say it clearly
  beat the clock: finish early
  beggars can't be choosers: take what you get
  behind closed doors: in private
  behind the curve: late
  behind the eight ball: in trouble
  behind the scenes: where nobody sees
  behind the times: out of date
  bells and whistles: extras
  below the belt: unfair
  bend over backwards: try very hard
  bend the rules: break the rules a little
  benefit of the doubt: belief
  beside yourself with: very
  best foot forward: try your best
  best laid plans: plans
  best of both worlds: good in two ways
  best thing since sliced bread: very good
  better late than never: it is good that it is done
  between a rock and a hard place: with no good choice
  between you and me and the gatepost: in secret
  beyond the pale: too bad to accept
  bigger fish to fry: more important things to do
  birds of a feather: people who are alike
  bite off more than you can chew: do too much
  bite somebody's head off: shout at them
  bite the bullet: do the hard thing
  bite the hand that feeds: hurt a person who helps
  blaze a trail: be the first
  blessing in disguise: good in the end
  blood out of a stone: nothing
  blow a gasket: get very angry
  blow hot and cold: change your mind a lot
  blow off steam: calm down
  blow out of proportion: make too much of
  blow your mind: surprise you
  blow your own trumpet: praise yourself
  blow your top: get very angry
  blue-sky thinking: new ideas
  boil the ocean: try to do too much
  boils down to: means
  bolt from the blue: a surprise
  bone of contention: something to argue about
  bone up on: learn about
  boots on the ground: people who do the work
  bored to tears: very bored
  born yesterday: easy to trick
  bounce back: get better
  box clever: be careful
  break new ground: do something new
  break the bank: cost too much
  break the ice: start to talk
  break the mould: do it in a new way
  bridge the gap: bring together
  bright-eyed and bushy-tailed: wide awake
  bring home the bacon: earn money
  bring to the table: offer
  broad brush: rough
  broken record: a person who says it again and again
  brownie points: praise
  brush it off: not think about it
  brush under the carpet: hide
  brush up on: learn again
  build bridges: make friends
  bull in a china shop: clumsy
  bums on seats: people who come
  burn bridges: end it for good
  burn the candle at both ends: work too much
  burn the midnight oil: work late
  burn your boats: end it for good
  burn your bridges: end it for good
  burnt out: too tired to go on
  bury the hatchet: make peace
  bury your head in the sand: not look at a problem
  butterflies in your stomach: nervous
  buy into: believe in
  buy time: get more time
  by and large: mostly
  by fits and starts: not all at once
  by hook or by crook: in any way
  by leaps and bounds: very quickly
  by the book: following the rules
  by the same token: also
  by the skin of your teeth: only just
  call a spade a spade: say it plainly
  call it a day: stop for today
  call it quits: stop
  call the shots: decide
  call the tune: decide
  can of worms: a lot of problems
  cap in hand: asking humbly
  carrot and stick: rewards and punishments
  carry the torch for: support
  carve out a niche: find a place
  cast the net wide: look in many places
  cast your mind back: remember
  cast your net wider: look in more places
  cast-iron guarantee: promise
  castles in the air: dreams
  catch off guard: surprise
  catch somebody off guard: surprise them
  catch somebody red-handed: see them do it
  catch up on the grapevine: hear from other people
  catch-22: a problem with no way out
  caught between two stools: in between
  caught in the crossfire: in the middle of an argument
  caught napping: not ready
  caught red-handed: seen doing it
  chalk and cheese: very different
  champ at the bit: be very keen
  champing at the bit: very keen
  change of heart: change of mind
  change your tune: say something different
  chapter and verse: every detail
  chase your tail: be busy for nothing
  cheap and cheerful: cheap but good
  cheap as chips: very cheap
  cheek by jowl: very close
  chew the fat: chat
  chip in: help
  chop and change: change all the time
  circle back: talk about it again
  clean bill of health: a report that all is well
  clean slate: new start
  clear as mud: not clear
  clear the air: talk about the problem
  clear the decks: get ready
  clear the hurdle: get past the problem
  climb the ladder: get a better job
  close call: nearly an accident
  close of play: the end of the day
  close the loop: finish it
  close to the bone: hurtful
  close to your heart: important to you
  cog in the machine: small part
  cold shoulder: unfriendly look
  come a cropper: fail
  come clean about: tell the truth about
  come full circle: end where it started
  come hell or high water: whatever happens
  come on board: join
  come out of the woodwork: turn up
  come out of your shell: get less shy
  come rain or shine: in all weather
  come to blows: fight
  come to grips with: understand
  come to terms with: accept
  come under fire: be blamed
  come up against a brick wall: get no further
  come up smelling of roses: end well
  come up trumps: do well
  comfort zone: what you know well
  common ground: what we agree on
  compare notes: talk about it
  cook the books: cheat with the money
  cool as a cucumber: calm
  cool your heels: wait
  cost a bomb: cost a lot
  cost a fortune: cost a lot of money
  cost an arm and a leg: cost a lot
  cost the earth: cost a lot
  count your blessings: be glad of what you have
  count your chickens: be sure too soon
  cover all bases: think of everything
  cover all the bases: think of everything
  cover your bases: think of everything
  cover your tracks: hide what you did
  crack on: start work
  crack the whip: make people work harder
  cracking on: working hard
  crawl out of the woodwork: turn up
  cream of the crop: the best
  cross that bridge when we come to it: think about that later
  cross-fertilise: share
  crunch the numbers: add it up
  crunch time: the time to decide
  cry for the moon: ask for too much
  cry over spilt milk: be sad about the past
  cry wolf: give a false alarm
  crystal clear: very clear
  cut a long story short: say it in a few words
  cut above the rest: better than others
  cut and dried: decided
  cut and run: leave
  cut both ways: be good and bad
  cut corners: do it badly to save time
  cut it fine: leave very little time
  cut no ice: not help
  cut out for: right for
  cut somebody some slack: be less strict with them
  cut the mustard: be good enough
  cut the red tape: have fewer rules
  cut through the red tape: have fewer rules
  cut to the chase: say the main thing
  cut to the quick: hurt
  cut your coat according to your cloth: spend what you have
  cut your losses: stop now
  cut your teeth on: learn with
  cutting edge: very new
  cutting-edge: very new
  dead end job: job with no future
  dead in the water: failed
  deal breaker: a reason to say no
  deep dive: close look
  deliver the goods: do what was promised
  dig in your heels: refuse
  dig your heels in: refuse
  dig yourself a hole: make it worse
  dive in head first: start without thinking
  do a good turn: help
  do a roaring trade: sell a lot
  do the donkey work: do the boring work
  do the legwork: do the hard work
  do the trick: work
  do your bit: do your share
  do your head in: make you angry
  do your homework: find out first
  dodge a bullet: have good luck
  dodge the bullet: have good luck
  dog's dinner: mess
  dog-eat-dog: hard
  don't count your chickens: do not be sure yet
  donkey's years: a very long time
  doom and gloom: bad news
  dot the i's: check everything
  down and out: without money
  down in the dumps: sad
  down in the mouth: sad
  down the drain: lost
  down the pan: lost
  down to earth: sensible
  down to the wire: until the last moment
  drag your heels: be slow
  draw a blank: find nothing
  draw a veil over: say nothing about
  draw in your horns: spend less
  draw the line at: not do
  draw the short straw: get the worst job
  drill down: look closely
  drive a hard bargain: ask for a lot
  drive somebody mad: make them angry
  drive somebody round the bend: make them angry
  drive somebody up the wall: make them angry
  drop like flies: fall ill one after the other
  drop the ball: make a mistake
  drum up support: find people who help
  ducks in a row: everything ready
  dyed in the wool: fixed in your ideas
  eager beaver: very keen person
  early bird: person who comes early
  early days: too soon to say
  easier said than done: hard to do
  easy as pie: easy
  eat humble pie: say sorry
  eat your heart out: be jealous
  eat your words: take back what you said
  egg on your face: looking foolish
  eggs in one basket: everything in one plan
  elephant in the room: the thing nobody talks about
  eleventh hour: last moment
  every cloud has a silver lining: there is good in bad things
  every trick in the book: everything
  everything but the kitchen sink: everything
  eye off the ball: not paying attention
  eyes in the back of your head: see everything
  face the music: take the blame
  fair and square: fairly
  fair game: all right to attack
  fall between the cracks: get forgotten
  fall by the wayside: stop
  fall foul of: break
  fall from grace: lose respect
  fall into place: become clear
  fall into the trap: make the mistake
  fall on deaf ears: be ignored
  fall on your feet: be lucky
  fall on your sword: give up your job
  fall out with: argue with
  fall short of: not reach
  fall through the cracks: get forgotten
  fall through the net: get no help
  famous last words: that may be wrong
  fan the flames: make it worse
  feather your nest: get rich
  feather your own nest: get rich
  feel it in your bones: be sure
  feel like a million dollars: feel very well
  feel the pinch: have little money
  feel under the weather: feel ill
  few and far between: rare
  fifth wheel: one person too many
  fight a losing battle: try without hope
  fight fire with fire: do the same back
  fight tooth and nail: fight hard
  fight your corner: speak up for yourself
  fill somebody's shoes: take over from them
  final straw: last problem
  find a happy medium: find the middle
  find common ground: agree on something
  find your feet: get used to things
  fine-tooth comb: great care
  fine-toothed comb: great care
  finger in every pie: part of everything
  finger on the pulse: know what is happening
  fingers crossed: we hope
  fire on all cylinders: work very well
  firing on all cylinders: working well
  first port of call: first place to ask
  fish or cut bait: decide
  fit as a fiddle: healthy
  fit like a glove: fit very well
  fit the bill: be right
  fits and starts: not all at once
  flag up: tell about
  flat out: as fast as you can
  flesh out: add details to
  flog a dead horse: waste time
  fly by the seat of your pants: do it without a plan
  fly in the ointment: a small problem
  fly off the handle: get angry
  fly off the shelves: sell fast
  fly on the wall: a person who listens in secret
  fly solo: work alone
  fly the flag for: speak up for
  fly the nest: leave home
  flying blind: without knowing
  flying start: good start
  flying visit: very short visit
  follow in your footsteps: do as you did
  follow suit: do the same
  food for thought: something to think about
  foot in the door: a first chance
  foot the bill: pay
  footing the bill: paying
  for a rainy day: for later
  for good measure: as well
  for the long haul: for a long time
  free rein: freedom
  fresh eyes: another person to look
  fresh pair of eyes: another person to look
  from day one: from the start
  from hand to mouth: with very little money
  from pillar to post: from one place to the other
  from scratch: from the start
  from the bottom of your heart: very much
  from the ground up: from the start
  from the horse's mouth: from the person who knows
  from the top down: from the boss
  from the word go: from the start
  from the year dot: for ever
  full of hot air: talking nonsense
  full steam ahead: go on quickly
  further down the line: later
  gain ground: get stronger
  gain the upper hand: get control
  game changer: big change
  game plan: plan
  game-changer: big change
  get a foothold: start
  get a grip on yourself: calm down
  get a handle on: understand
  get a kick out of: enjoy
  get a raw deal: be treated badly
  get a word in edgeways: get a chance to speak
  get away scot-free: not be punished
  get away with murder: do as you like
  get bogged down: get stuck
  get carried away: get too excited
  get cold feet: get scared
  get down to brass tacks: talk about the main thing
  get down to business: start
  get in on the act: join in
  get in the swing of things: get used to it
  get into the swing of things: get used to it
  get it in the neck: be blamed
  get it off your chest: talk about it
  get it over the line: finish it
  get off lightly: get a small punishment
  get off on the wrong foot: start badly
  get off scot-free: not be punished
  get off the ground: start
  get off to a flying start: start well
  get on like a house on fire: be good friends
  get on somebody's nerves: annoy them
  get on your nerves: annoy you
  get out of bed on the wrong side: be in a bad mood
  get out of hand: go wrong
  get the ball rolling: start
  get the better of: beat
  get the bullet: lose your job
  get the chop: lose your job
  get the hang of: learn
  get the nod: get a yes
  get the push: lose your job
  get the sack: lose your job
  get the short end of the stick: be treated badly
  get the show on the road: start
  get the upper hand: get control
  get the wrong end of the stick: not understand
  get to grips with: learn
  get to the bottom of: find out about
  get to the point: say the main thing
  get up to speed: learn what you need
  get wind of: hear about
  get your act together: get organised
  get your bearings: find your way
  get your ducks in a row: get organised
  get your feet under the table: settle in
  get your head around: understand
  get your head round: understand
  get your house in order: get organised
  get your knickers in a twist: get upset
  get your own back: hurt back
  get your skates on: hurry
  get your teeth into: work hard at
  get your wires crossed: misunderstand
  gift of the gab: skill in talking
  give a hand: help
  give a wide berth: keep away from
  give as good as you get: fight back
  give free rein: let people do it
  give it a go: try
  give it a shot: try
  give it a whirl: try
  give it some welly: try hard
  give it your all: try as hard as you can
  give it your best shot: try as hard as you can
  give somebody a hand: help
  give somebody a heads up: tell them early
  give somebody a piece of your mind: tell them that you are angry
  give somebody a shout: call them
  give somebody a wide berth: keep away from them
  give somebody an inch: be too kind
  give somebody the boot: end their job
  give somebody the cold shoulder: be unfriendly
  give somebody the nod: say yes to them
  give somebody the push: end their job
  give somebody the runaround: not give a clear answer
  give somebody the sack: end their job
  give somebody the slip: get away
  give the game away: tell the secret
  give the green light: say yes
  give up the ghost: stop working
  give you the creeps: make you afraid
  give your all: try as hard as you can
  given the boot: told to leave
  given the push: told to leave
  given the sack: told to leave
  glass ceiling: unfair limit
  glass half empty: seeing the bad side
  glass half full: seeing the good side
  gloves are off: the fight has started
  go against the grain: be against your nature
  go against the tide: do the opposite of others
  go along for the ride: just come along
  go back to basics: start with the simple things
  go ballistic: get very angry
  go bananas: get very angry
  go belly up: fail
  go by the board: be lost
  go cold turkey: stop at once
  go down a treat: be liked
  go down in flames: fail
  go down like a lead balloon: not be liked
  go down the drain: be lost
  go down the pan: be lost
  go down the wrong road: choose badly
  go down well: be liked
  go for broke: risk everything
  go for gold: try to be the best
  go from strength to strength: get better and better
  go hand in hand: belong together
  go haywire: go wrong
  go in one ear and out the other: be forgotten
  go it alone: do it by yourself
  go nuts: get very angry
  go off at a tangent: talk about something else
  go off the deep end: get angry
  go off the rails: go wrong
  go out of your way: try very hard
  go out on a limb: take a risk
  go over the top: do too much
  go over your head: be too hard to understand
  go overboard: do too much
  go pear-shaped: go wrong
  go round in circles: get nowhere
  go round the houses: take too long
  go spare: get very angry
  go the distance: finish
  go the extra mile: try harder
  go the second mile: try harder
  go the whole hog: do all of it
  go through a rough patch: have a hard time
  go through the motions: do it without care
  go through the roof: get very high
  go to great lengths: try very hard
  go to pieces: break down
  go to pot: get worse
  go to rack and ruin: get worse
  go to the dogs: get worse
  go to your head: make you too proud
  go up in smoke: come to nothing
  go with the flow: do as others do
  going forward: from now on
  golden opportunity: very good chance
  golden rule: most important rule
  good as gold: very good
  good as new: like new
  grab the bull by the horns: do the hard thing
  grasp the nettle: do the hard thing
  grass is always greener: other things look better
  gravy train: easy money
  grease the wheels: make it easier
  green fingers: good at growing plants
  green with envy: jealous
  grin and bear it: put up with it
  grind to a halt: stop
  grist to the mill: useful
  ground rules: basic rules
  gut feeling: feeling
  gut reaction: first feeling
  hair-raising: frightening
  half the battle: a big part
  half-baked: badly planned
  hammer home: make clear
  hand in hand: together
  hand over fist: very fast
  hand over the reins: give the job to another person
  hands are tied: not able to help
  hands-on experience: doing the job yourself
  hang by a thread: be in danger
  hang in there: do not give up
  hang up your boots: stop
  happy medium: middle
  hard and fast rule: fixed rule
  hard as nails: without feelings
  hard pill to swallow: hard to accept
  hard pressed: in trouble
  hard sell: hard to sell
  hard up: without money
  hats off to: well done
  haul over the coals: tell off
  have a bone to pick: have something to talk about
  have a field day: have fun
  have a finger in: be part of
  have a heart-to-heart: talk
  have a lot on your plate: be very busy
  have a soft spot for: like
  have an axe to grind: have a reason of your own
  have an open door policy: be there to talk
  have it in for: want to hurt
  have second thoughts: be not so sure
  have something up your sleeve: have a secret plan
  have the last laugh: win in the end
  have the patience of a saint: be very patient
  have the upper hand: have control
  have two left feet: dance badly
  have your cake and eat it: have it both ways
  have your feet on the ground: be sensible
  have your finger on the pulse: know what is going on
  have your hands full: be busy
  have your head in the clouds: dream
  have your heart in the right place: mean well
  have your wits about you: pay attention
  have your work cut out: have a hard job
  head and shoulders above: much better than
  head in the clouds: dreaming
  head in the sand: not looking at a problem
  head over heels: very much
  heads up: early warning
  heads will roll: people will lose their jobs
  heads-up: early warning
  heart in the right place: meaning well
  heart of gold: very kind
  heart of stone: unkind
  heart on your sleeve: feelings that all can see
  helicopter view: look at the whole
  herd cats: lead people who do not listen
  herding cats: leading people who do not listen
  hide your light under a bushel: hide what you can do
  high and dry: alone
  high and mighty: too proud
  high horse: proud talk
  hit a brick wall: not get further
  hit a nerve: upset somebody
  hit a snag: have a problem
  hit and miss: good and bad
  hit for six: shocked
  hit home: be understood
  hit it off: become friends
  hit or miss: good or bad
  hit rock bottom: be as bad as it can be
  hit the big time: do very well
  hit the books: study
  hit the buffers: stop
  hit the ground running: start quickly
  hit the jackpot: win
  hit the mark: be right
  hit the nail on the head: be right
  hit the roof: get very angry
  hit the sack: go to bed
  hit the spot: be just right
  hit the sweet spot: be just right
  hit your stride: get good at it
  hive of activity: busy place
  hold all the aces: have all the power
  hold all the cards: have all the power
  hold somebody to ransom: force them
  hold the fort: look after things
  hold the purse strings: decide about the money
  hold your ground: not give in
  hold your horses: wait
  hold your tongue: say nothing
  home truths: hard facts
  hot and bothered: upset
  hot off the press: very new
  hot on the heels: close behind
  hot under the collar: angry
  hung out to dry: left alone
  if push comes to shove: if we have to
  if the cap fits: if it is about you
  ill at ease: not comfortable
  in a bind: in trouble
  in a blue funk: scared
  in a flash: very fast
  in a heartbeat: at once
  in a jiffy: soon
  in a nutshell: in a few words
  in a pickle: in trouble
  in a rut: doing the same again and again
  in a spin: confused
  in a tight corner: in trouble
  in a tight spot: in trouble
  in a vacuum: alone
  in at the deep end: with a hard job and no help
  in bits and pieces: in parts
  in cahoots: working together in secret
  in dribs and drabs: a few at a time
  in fits and starts: not all at once
  in for a penny: go on to the end
  in for a rude awakening: about to get a shock
  in for the long haul: here for a long time
  in full flow: going on
  in full swing: going on
  in good hands: safe
  in good stead: well
  in high spirits: happy
  in leaps and bounds: very fast
  in limbo: waiting
  in mint condition: like new
  in no time: very soon
  in one fell swoop: all at once
  in over your head: with a job that is too hard
  in safe hands: safe
  in seventh heaven: very happy
  in the ballpark: about right
  in the blink of an eye: very fast
  in the dim and distant past: long ago
  in the doghouse: in trouble
  in the doldrums: sad
  in the eye of the storm: in the middle of trouble
  in the fast lane: quickly
  in the final analysis: in the end
  in the firing line: likely to be blamed
  in the heat of the moment: when you are angry
  in the hot seat: in charge
  in the know: told what is going on
  in the lap of luxury: very comfortable
  in the lap of the gods: not in our hands
  in the limelight: where all can see
  in the line of fire: likely to be blamed
  in the long haul: in the end
  in the long run: in the end
  in the loop: told what is going on
  in the lurch: alone
  in the nick of time: just in time
  in the pipeline: planned
  in the right ballpark: about right
  in the same boat: with the same problem
  in the same breath: at the same time
  in the same vein: in the same way
  in the spotlight: where all can see
  in the swing of things: used to it
  in the thick of: in the middle of
  in two minds: not sure
  in your bad books: not liked by you
  in your element: happy
  in your good books: liked by you
  ins and outs: details
  iron out: put right
  irons in the fire: plans
  it goes without saying: of course
  it takes two to tango: both must want it
  it's a small world: we meet again
  it's all greek to me: I do not understand it
  it's not rocket science: it is easy
  itching to: very keen to
  ivory tower: place far from real life
  jack of all trades: person who can do many jobs
  jam tomorrow: a promise
  jam-packed: full
  jewel in the crown: best part
  jog your memory: help you remember
  join the dots: see how things fit
  jump at the chance: say yes at once
  jump down your throat: shout at you
  jump for joy: be very happy
  jump in with both feet: start without thinking
  jump on the bandwagon: do what others do
  jump out of your skin: get a shock
  jump ship: leave
  jump the gun: start too early
  jump the queue: go before your turn
  jump through hoops: do many things to get it
  jump to conclusions: decide too soon
  jury is out: nobody knows yet
  jury is still out: nobody knows yet
  keep a cool head: stay calm
  keep a low profile: stay quiet
  keep a straight face: not laugh
  keep a tight rein: be strict
  keep abreast of: know about
  keep an ear out: listen
  keep an eye on: watch
  keep an eye out: watch
  keep an open mind: listen to new ideas
  keep at bay: keep away
  keep body and soul together: stay alive
  keep in the loop: tell
  keep it under your hat: tell nobody
  keep mum: say nothing
  keep on the straight and narrow: do what is right
  keep on top of: keep doing
  keep pace with: go as fast as
  keep somebody at arm's length: not get close to them
  keep somebody in the dark: not tell them
  keep somebody on side: stay friends with them
  keep somebody on your toes: keep them busy
  keep somebody posted: tell them what is new
  keep somebody up to date: tell them what is new
  keep tabs on: watch
  keep the ball rolling: go on
  keep the peace: stop arguments
  keep the wolf from the door: have enough to eat
  keep under wraps: keep secret
  keep up appearances: look as if all is well
  keep up to speed: keep learning
  keep your cards close to your chest: keep it secret
  keep your chin up: do not be sad
  keep your cool: stay calm
  keep your ear to the ground: listen for news
  keep your eyes peeled: look carefully
  keep your fingers crossed: hope
  keep your head above water: just manage
  keep your nose to the grindstone: work hard
  keep your options open: not decide yet
  keep your shirt on: stay calm
  keep your wits about you: pay attention
  keep your word: do what you said
  key players: important people
  kick in the teeth: bad shock
  kick into touch: put off
  kick off with: start with
  kick the can down the road: put it off
  kick up a fuss: complain
  kick yourself: be angry with yourself
  kick-off meeting: first meeting
  kid gloves: great care
  kill time: wait
  kill two birds with one stone: do two things at once
  killer instinct: wish to win
  knee-jerk reaction: quick answer
  knock for six: shock
  knock it out of the park: do very well
  knock somebody for six: shock them
  knock somebody's socks off: surprise them
  knock spots off: be better than
  knock your socks off: surprise you
  knock-on effect: further change
  knocked for six: shocked
  know the ropes: know the job
  know the score: know the facts
  know where you stand: know what is going on
  know your stuff: know your job
  knuckle down: work hard
  labour of love: work that you love
  lame duck: person with no power
  land on your feet: be lucky
  lap of honour: thanks
  larger than life: very lively
  last but not least: and also
  last ditch: last
  last-ditch: last
  laughing stock: person that all laugh at
  law unto yourself: person who does as they like
  lay down the law: give orders
  lay it on thick: say too much
  lay the foundations: start
  lay your cards on the table: say what you think
  lead by the nose: control
  lead from the front: show how it is done
  lead somebody up the garden path: trick them
  leading light: important person
  leap of faith: trust
  leaps and bounds: very fast
  learn by heart: learn every word
  learn the hard way: learn from mistakes
  learn the ropes: learn the job
  leave a lot to be desired: be not good enough
  leave high and dry: leave alone
  leave in the lurch: leave alone
  leave no room for doubt: be clear
  leave no stone unturned: try everything
  leave somebody high and dry: leave them alone
  leave somebody holding the baby: leave them alone with it
  leave somebody in the lurch: leave them alone
  leave somebody to your own devices: let them do as they like
  left out in the cold: left alone
  lend a hand: help
  lend an ear: listen
  less is more: a little is enough
  less red tape: fewer rules
  let it slide: do nothing about it
  let nature take its course: wait
  let off steam: calm down
  let sleeping dogs lie: do not talk about it
  let somebody down gently: tell them kindly
  let somebody have it: shout at them
  let somebody off the hook: not blame them
  let the cat out of the bag: tell a secret
  let the grass grow under your feet: wait too long
  let the side down: not do your share
  let things slide: do nothing
  let your guard down: stop being careful
  level best: as well as you can
  level playing field: same chance for all
  lick into shape: make better
  lie low: hide
  lie of the land: how things are
  life and soul of the party: lively person
  life in the fast lane: busy life
  light a fire under: make them work
  light at the end of the tunnel: hope
  light bulb moment: idea
  light years: far
  lightbulb moment: idea
  like a bull in a china shop: clumsily
  like a duck to water: easily
  like a fish out of water: in the wrong place
  like a headless chicken: without a plan
  like a house on fire: very well
  like a red rag to a bull: sure to make angry
  like a ton of bricks: very hard
  like chalk and cheese: very different
  like clockwork: with no problem
  like it or lump it: you have no choice
  like looking for a needle in a haystack: very hard
  like oil and water: not fitting together
  like pulling teeth: very hard
  like riding a bike: never forgotten
  like talking to a brick wall: of no use
  like the back of your hand: very well
  like there is no tomorrow: very fast
  like two peas in a pod: the same
  like watching paint dry: very boring
  like water off a duck's back: without effect
  lip service: empty words
  live and learn: we learn from mistakes
  live and let live: let others be
  live beyond your means: spend too much
  live from hand to mouth: have very little money
  live in a bubble: not know real life
  live up to: be as good as
  lock horns: argue
  long in the tooth: old
  look a gift horse in the mouth: not be thankful
  look before you leap: think first
  look daggers: look angrily
  look down on: think you are better than
  look down your nose: think you are better
  look like a million dollars: look very good
  look on the bright side: think of the good things
  look the part: look right
  loop somebody in: tell them
  loose cannon: person who cannot be trusted
  loose ends: last things to do
  lose face: feel shame
  lose ground: fall behind
  lose heart: give up
  lose sight of: forget
  lose sleep over: worry about
  lose the plot: get confused
  lose the thread: forget what you were saying
  lose the will to live: get very bored
  lose track of: forget
  lose your bearings: get lost
  lose your bottle: get scared
  lose your cool: get angry
  lose your head: panic
  lose your marbles: get confused
  lose your nerve: get scared
  lose your rag: get angry
  lose your shirt: lose all your money
  lose your temper: get angry
  lose your touch: get worse
  lots of red tape: many rules
  low point: worst time
  low-hanging fruit: easy things
  luck of the draw: chance
  magic bullet: easy answer
  make a beeline for: go straight to
  make a clean breast of: tell the truth about
  make a clean sweep: win everything
  make a comeback: return
  make a fast buck: earn quick money
  make a go of: do well at
  make a killing: earn a lot
  make a long story short: say it in a few words
  make a mountain out of a molehill: make too much of it
  make a name for yourself: get known
  make a point of: be sure to
  make a song and dance: make a fuss
  make a splash: get noticed
  make a stand: say no
  make allowances: be kind
  make ends meet: have enough money
  make hay while the sun shines: use the chance
  make heads or tails of: understand
  make headway: get on
  make heavy weather of: find hard
  make inroads: get on
  make it snappy: be quick
  make it up as you go along: do it without a plan
  make light of: joke about
  make light work of: do easily
  make no bones about: say clearly
  make no mistake: be sure
  make or break: very important
  make short work of: do quickly
  make the best of: do what you can with
  make the cut: be chosen
  make the grade: be good enough
  make the most of: use well
  make tracks: leave
  make up for lost time: work faster
  make up your mind: decide
  make waves: cause trouble
  make your blood boil: make you angry
  make your day: make you happy
  make your hair stand on end: scare you
  make your mouth water: look tasty
  meet halfway: each give a little
  meet in the middle of the road: each give a little
  meet your match: find an equal
  melting pot: mix
  mend fences: be friends again
  method in the madness: a reason
  middle of nowhere: far away
  mind your own business: do not ask
  mind your p's and q's: be polite
  miss the boat: be too late
  miss the mark: be wrong
  miss the point: not understand
  mixed feelings: good and bad feelings
  moment of truth: time to see
  money down the drain: money lost
  money for old rope: easy money
  money talks: rich people decide
  monkey business: cheating
  more red tape: more rules
  more than meets the eye: more than you see
  more than your job's worth: not allowed
  move heaven and earth: do everything you can
  move mountains: do great things
  move the dial: make a difference
  move the goalposts: change the rules
  move the needle: make a difference
  move up the ladder: get a better job
  move with the times: change with the world
  movers and shakers: important people
  moving forward: from now on
  muck in: help
  mud sticks: people remember bad things
  mum's the word: tell nobody
  music to your ears: good news
  nail in the coffin: last problem
  nail-biting: exciting
  name of the game: what matters
  narrow escape: nearly an accident
  necessary evil: bad thing that we need
  neck and neck: equal
  neck of the woods: area
  neither here nor there: not important
  nerves of steel: great courage
  nest egg: savings
  never say die: do not give up
  new kid on the block: new person
  new lease of life: new energy
  nine-to-five: in office hours
  nip in the bud: stop early
  nitty-gritty: details
  no end in sight: going on and on
  no hard feelings: not angry
  no holds barred: with no rules
  no ifs or buts: without excuses
  no man's land: place in between
  no pain no gain: you have to work for it
  no red tape: no rules
  no room to swing a cat: very little space
  no skin off your nose: no problem for you
  no smoke without fire: there is a reason
  no spring chicken: not young
  no strings attached: with no conditions
  no such thing as a free lunch: you pay for everything
  no two ways about it: certain
  not all it's cracked up to be: less good than they say
  not by a long chalk: not at all
  not by a long shot: not at all
  not cut out for: not right for
  not have a leg to stand on: have no reason
  not hold water: be wrong
  not in the same league: not as good
  not my cup of tea: not what I like
  not out of the woods: still in danger
  not pull any punches: speak plainly
  not rocket science: easy
  not the end of the world: not so bad
  not the sharpest tool in the box: not clever
  not up to scratch: not good enough
  not your cup of tea: not what you like
  nothing to write home about: not special
  nothing ventured nothing gained: you have to try
  now or never: the last chance
  odd one out: different one
  odds and ends: small things
  off colour: ill
  off guard: not ready
  off the beaten track: far away
  off the charts: very high
  off the cuff: without planning
  off the grid: away
  off the mark: wrong
  off the radar: not seen
  off the record: in secret
  off the top of your head: without thinking long
  off your game: not at your best
  off your high horse: less proud
  off your own bat: by yourself
  old habits die hard: it is hard to change
  old hand: person who knows the job
  old hat: out of date
  on a different wavelength: not understanding each other
  on a knife edge: in danger
  on a par with: as good as
  on a shoestring: with little money
  on a sticky wicket: in trouble
  on a tightrope: in danger
  on autopilot: without thinking
  on bended knee: begging
  on borrowed time: near the end
  on cloud nine: very happy
  on its last legs: nearly broken
  on level terms: equal
  on tenterhooks: worried
  on the back foot: in a weak place
  on the backburner: left for later
  on the breadline: very poor
  on the brink: very near
  on the cheap: for little money
  on the chopping block: in danger
  on the crest of a wave: doing very well
  on the edge of your seat: excited
  on the face of it: at first look
  on the fast track: quickly
  on the flip side: but
  on the fly: while you do it
  on the front foot: in a strong place
  on the go: busy
  on the grapevine: from other people
  on the home straight: nearly done
  on the hop: not ready
  on the horizon: coming soon
  on the horns of a dilemma: not able to choose
  on the lookout: watching
  on the mend: getting better
  on the off chance: in case
  on the rocks: in trouble
  on the ropes: nearly beaten
  on the same page: agreed
  on the same wavelength: understanding each other
  on the sly: in secret
  on the spur of the moment: without a plan
  on the straight and narrow: doing what is right
  on the tip of my tongue: nearly remembered
  on the tip of your tongue: nearly remembered
  on the up: getting better
  on the verge of: very near
  on the warpath: angry
  on top of the world: very happy
  on your case: checking you
  on your guard: careful
  on your high horse: too proud
  on your last legs: very tired
  on your radar: on your list
  once and for all: for ever
  once bitten twice shy: careful after a bad time
  once in a blue moon: very rarely
  one foot in the grave: very ill
  one for the books: special
  one in a million: very special
  one size fits all: the same for everybody
  one step ahead: faster than others
  one that got away: one lost
  one-size-fits-all: the same for everybody
  one-stop shop: one place for everything
  one-trick pony: person with one skill
  onwards and upwards: go on
  open a can of worms: start a lot of problems
  open and shut case: easy to decide
  open door policy: you can always come in
  open secret: thing that all know
  open the floodgates: start too much
  order of the day: what we do
  other fish to fry: other things to do
  out for the count: asleep
  out of harm's way: safe
  out of luck: not lucky
  out of pocket: with less money
  out of sight out of mind: soon forgotten
  out of sorts: not well
  out of step: different
  out of sync: not together
  out of the blue: suddenly
  out of the frying pan: from bad to worse
  out of the loop: not told
  out of the ordinary: special
  out of the picture: not part of it
  out of the question: not possible
  out of the running: not able to win
  out of thin air: from nothing
  out of this world: very good
  out of touch: not up to date
  out of your comfort zone: with something new
  out of your depth: with a job that is too hard
  out of your league: too good
  out of your mind: very worried
  out on a limb: alone
  over a barrel: with no choice
  over and above: more than
  over and done with: finished
  over my dead body: never
  over the hump: past the worst
  over the moon: very happy
  over the odds: too much
  own goal: mistake that hurts you
  packed like sardines: very close
  packed to the rafters: very full
  paddle your own canoe: do it by yourself
  paint the town red: go out
  paint yourself into a corner: have no way out
  paper over the cracks: hide the problems
  par for the course: normal
  part and parcel: a part
  part of the furniture: always there
  pass away: die
  pass muster: be good enough
  pass the baton: give the job to another person
  pass the buck: blame another person
  past its sell-by date: too old
  pave the way: make it possible
  pay lip service: only say
  pay through the nose: pay too much
  pay your dues: work for it
  pear-shaped: wrong
  peas in a pod: the same
  pecking order: who is in charge of whom
  pen to paper: write
  pick and choose: take what you like
  pick holes in: find mistakes in
  pick of the bunch: best one
  pick up steam: get faster
  pick up the slack: do the extra work
  pick up the tab: pay
  pick your brains: ask what you know
  picture of health: very well
  pie in the sky: a dream
  piece of the puzzle: part
  pigs might fly: that will not happen
  pin your hopes on: hope for
  ping me: write to me
  pipe dream: a dream
  pit your wits against: play against
  plain sailing: easy
  play a blinder: do very well
  play by ear: decide as you go
  play cat and mouse: play tricks
  play devil's advocate: argue the other side
  play fast and loose: be careless
  play for time: wait on purpose
  play hardball: be tough
  play havoc with: harm
  play into your hands: help you
  play it by ear: decide as you go
  play it cool: stay calm
  play it safe: take no risks
  play second fiddle: be less important
  play the fool: be silly
  play the long game: wait
  play the waiting game: wait
  play to the gallery: show off
  play to your strengths: do what you do well
  play your cards right: do well
  play your part: do your share
  pluck up courage: be brave
  point of no return: time when you cannot stop
  point the finger: blame
  poles apart: very different
  pop in for: come for
  pound of flesh: all that you owe
  powers that be: people in charge
  practice makes perfect: you get better when you practise
  preach to the choir: tell people who know
  preach to the converted: tell people who know
  press the right buttons: do the right thing
  pride of place: the best place
  pros and cons: good and bad points
  pull a fast one: trick
  pull in the same direction: work together
  pull no punches: speak plainly
  pull out all the stops: do everything you can
  pull rank: use your power
  pull somebody up on: tell them off for
  pull strings: use people you know
  pull the other one: I do not believe you
  pull the rug from under: take the help away from
  pull the wool over: trick
  pull up your socks: try harder
  pull your leg: joke with you
  pull your socks up: try harder
  pull your weight: do your share
  pull yourself together: calm down
  punch above your weight: do better than expected
  push back on: say no to
  push comes to shove: we have to
  push the boat out: spend a lot
  push the boundaries: try new things
  push the envelope: try new things
  push your luck: take a risk
  put a brave face on: hide that you are sad
  put a damper on: make less fun
  put a foot wrong: make a mistake
  put a pin in: talk later about
  put a sock in it: be quiet
  put a spin on: change the look of
  put all your eggs in one basket: risk everything on one thing
  put down roots: settle
  put down to experience: learn from
  put in a good word: say something good
  put in the picture: tell
  put it mildly: say it kindly
  put on a brave face: hide that you are sad
  put on the spot: ask a hard question
  put on your thinking cap: think hard
  put out feelers: ask around
  put out to pasture: sent away
  put pen to paper: write
  put somebody at ease: make them feel good
  put somebody in the picture: tell them
  put somebody on a pedestal: think too well of them
  put somebody on the spot: ask them a hard question
  put somebody out of your misery: tell them
  put somebody through the mill: give them a hard time
  put somebody through your paces: test them
  put somebody to the test: test them
  put the boot in: hurt more
  put the cart before the horse: do it in the wrong order
  put the cat among the pigeons: cause trouble
  put the final nail: end
  put the record straight: tell the truth
  put the squeeze on: force
  put the world to rights: talk about everything
  put to good use: use well
  put to the sword: end
  put to the test: test
  put two and two together: work it out
  put words in your mouth: say what you did not say
  put your back into it: work hard
  put your cards on the table: say what you think
  put your finger on the problem: find the problem
  put your foot in it: say the wrong thing
  put your foot in your mouth: say the wrong thing
  put your head above the parapet: dare to speak
  put your head on the block: risk a lot
  put your heads together: think together
  put your heart into: work hard at
  put your house in order: get organised
  put your mind at ease: stop you worrying
  put your mind at rest: stop you worrying
  put your mind to it: try hard
  put your money where your mouth is: do what you say
  put your neck on the line: risk a lot
  put your shoulder to the wheel: work hard
  put your thinking cap on: think hard
  put yourself in somebody's shoes: think how they feel
  quantum leap: big step
  quick as a flash: very fast
  quick fix: fast answer
  quick off the mark: fast
  quick win: easy thing to do first
  quids in: better off
  race against time: hurry
  rack your brains: think hard
  rags to riches: from poor to rich
  rain or shine: in all weather
  raining cats and dogs: raining a lot
  raise eyebrows: surprise people
  raise the bar: set a higher aim
  raise the roof: make noise
  raise the stakes: risk more
  rally round: help together
  rally the troops: cheer people on
  ram down your throat: force on you
  rank and file: ordinary members
  rat race: hard life at work
  rattle your cage: make you angry
  reach for the moon: aim very high
  reach for the stars: aim very high
  reach out to: contact
  read between the lines: find the hidden meaning
  read somebody's mind: know what they think
  read the riot act: tell off
  read the room: see how people feel
  read up on: read about
  real deal: real thing
  recipe for disaster: sure to go wrong
  red herring: wrong clue
  red-letter day: special day
  reinvent the wheel: do again what others did
  rest on your laurels: stop trying
  ride out the storm: wait for the end
  ride roughshod over: not care about
  right as rain: well
  right off the bat: at once
  right on the money: right
  right up your street: just right for you
  right-hand man: helper
  ring the changes: change things
  ring true: sound right
  ripple effect: further changes
  rise from the ashes: start again
  rise through the ranks: get better jobs
  rise to the bait: get angry
  rise to the challenge: do well at it
  rise to the occasion: do well when it matters
  risk life and limb: risk your life
  rob peter to pay paul: pay one debt with another
  rock bottom: as bad as it can be
  rock the boat: cause trouble
  rocket science: hard to understand
  roll out the red carpet: welcome warmly
  roll with the punches: stay calm
  room for improvement: not good enough yet
  root and branch: complete
  rose-tinted glasses: hope
  rough and ready: simple
  rough around the edges: not perfect
  rough diamond: good person with bad manners
  round the clock: day and night
  rub salt in the wound: make it worse
  rub salt into the wound: make it worse
  rub shoulders with: meet
  rub somebody up the wrong way: annoy them
  rub you up the wrong way: annoy you
  ruffle a few feathers: upset people
  ruffle feathers: upset people
  rule of thumb: rough rule
  rule the roost: be in charge
  rule with a rod of iron: be very strict
  run a tight ship: be strict
  run around in circles: get nowhere
  run around like a headless chicken: be busy without a plan
  run for cover: hide
  run in the family: be the same in a family
  run into the ground: use up
  run it up the flagpole: try it
  run its course: come to an end
  run like clockwork: work well
  run of the mill: ordinary
  run off your feet: very busy
  run out of patience: get angry
  run out of road: have no time left
  run out of steam: get tired
  run rings round: be much better than
  run riot: be wild
  run something by: ask
  run something past: ask
  run the gauntlet: face anger
  run the risk: be in danger
  run the show: be in charge
  run up against: meet
  running on empty: very tired
  rush of blood to the head: sudden anger
  sacred cow: thing that nobody may change
  safety net: help when things go wrong
  sail close to the wind: nearly break the rules
  sail through: do easily
  salt of the earth: good people
  save face: keep your good name
  save the day: help at the last moment
  save your bacon: save you
  save your breath: say nothing
  save your skin: save yourself
  scrape the barrel: take the worst
  scrape through: just pass
  scream blue murder: shout loudly
  sea change: big change
  second nature: easy
  second to none: the best
  second wind: new strength
  see eye to eye: agree
  see the big picture: see the main thing
  see the bigger picture: see the main thing
  see the funny side: laugh about it
  see the wood for the trees: see what matters
  see the writing on the wall: see trouble coming
  see through rose-tinted glasses: see only the good side
  see which way the wind blows: wait and see
  sell like hot cakes: sell fast
  sell somebody down the river: cheat them
  sell somebody short: value them too little
  sell yourself short: value yourself too little
  send out the wrong message: tell people the wrong thing
  send shivers down your spine: scare you
  send somebody packing: tell them to go
  separate the wheat from the chaff: find the good ones
  set alarm bells ringing: be a sign of danger
  set eyes on: see
  set foot in: go into
  set in motion: start
  set in stone: fixed
  set in your ways: not open to change
  set off on the right foot: start well
  set off on the wrong foot: start badly
  set the ball rolling: start
  set the record straight: tell the truth
  set the scene: say how it is
  set the tone: show how it will be
  set the wheels in motion: start
  set the world on fire: do great things
  set your heart on: want very much
  set your mind to: try hard at
  set your sights on: aim for
  settle a score: pay back
  seventh heaven: very happy
  shake like a leaf: shake with fear
  shape of things to come: what will happen
  shape up: get better
  shed light on: explain
  shift the blame: blame another person
  shift the goalposts: change the rules
  ship has sailed: it is too late
  shoestring budget: very little money
  shoot down in flames: say a hard no
  shoot for the moon: aim very high
  shoot from the hip: act without thinking
  shoot the breeze: chat
  shoot the messenger: blame who tells you
  shoot yourself in the foot: hurt yourself
  short and sweet: short
  short end of the stick: worst part
  shot across the bows: warning
  shot in the arm: help
  show somebody the ropes: teach them the job
  show the ropes: teach the job
  show your face: come
  show your true colours: show who you really are
  sick and tired of: annoyed with
  sick as a dog: very ill
  sick as a parrot: very sad
  sick to death of: annoyed with
  sick to the back teeth: very annoyed
  sight for sore eyes: good to see
  sign your own death warrant: hurt yourself
  silver bullet: easy answer
  silver lining: good side
  sing from the same hymn sheet: agree
  sing from the same song sheet: agree
  sing your praises: praise you
  sink like a stone: fail
  sink or swim: do it alone or fail
  sink your teeth into: work hard at
  sit on the fence: not decide
  sit tight: wait
  sit up and take notice: pay attention
  sitting on the fence: not deciding
  six of one and half a dozen of the other: the same
  sixth sense: feeling
  skate on thin ice: be in danger
  skating on thin ice: in danger
  skeletons in the cupboard: secrets
  skin in the game: something to lose
  sky's the limit: you can do a lot
  sleep like a baby: sleep well
  sleep like a log: sleep well
  sleep on it: decide tomorrow
  sleep on the job: be lazy
  slip of the tongue: mistake
  slip through the cracks: get forgotten
  slip through the net: get forgotten
  slip your mind: be forgotten
  slow and steady wins the race: take your time
  slow off the mark: slow
  slow on the uptake: slow to understand
  smell a rat: think that something is wrong
  smoke and mirrors: tricks
  smooth sailing: easy
  smooth things over: make peace
  snail's pace: very slow
  snake in the grass: bad person
  snowed under: very busy
  so far so good: all is well until now
  sold on the idea: in favour
  song and dance: fuss
  sort the men from the boys: show who is best
  sort the wheat from the chaff: find the good ones
  sound like a broken record: say it again and again
  speak of the devil: here is the person we talk about
  speak volumes: say a lot
  speak your mind: say what you think
  spice things up: make it more fun
  spick and span: clean
  spill the beans: tell a secret
  spill your guts: tell everything
  spin a yarn: tell a story
  spin out of control: go wrong
  spin plates: do many things at once
  spinning plates: doing many things at once
  split hairs: argue about small things
  split the difference: meet in the middle
  spoilt for choice: with many good things to choose from
  spread like wildfire: spread fast
  spread the word: tell people
  spread yourself too thin: do too much
  spring to mind: be thought of
  square peg in a round hole: wrong person for the place
  square the circle: do the impossible
  stab in the back: betray
  stab in the dark: guess
  stack up against: be as good as
  stand in good stead: help
  stand on ceremony: be formal
  stand on your own two feet: do things by yourself
  stand out from the crowd: be special
  stand shoulder to shoulder: support each other
  stand the test of time: last
  stand up and be counted: say what you think
  stand your ground: not give in
  start from scratch: start from nothing
  start off on the right foot: start well
  start on the wrong foot: start badly
  start the ball rolling: start
  start with a clean slate: start again
  state of the art: very new
  state-of-the-art: very new
  stay ahead of the game: do better than others
  stay in the loop: know what is going on
  stay on track: go on as planned
  stay put: do not move
  stay the course: do not give up
  steal a march on: be faster than
  steal the show: be the best
  steal your thunder: take your praise
  steer clear of: keep away from
  stem the tide: stop it
  step into your shoes: take over from you
  step out of line: break the rules
  step out of your comfort zone: try something new
  step up a gear: work faster
  step up to the mark: do your share
  step up to the plate: take your turn
  step up your game: try harder
  stepping stone: first step
  stick at nothing: do anything
  stick in the mud: person who does not like change
  stick out like a sore thumb: be easily seen
  stick to the knitting: do what you know
  stick to your guns: do not change your mind
  stick your neck out: take a risk
  stick your oar in: get in the way
  sticking point: problem
  sticky situation: problem
  sticky wicket: problem
  still waters run deep: quiet people think a lot
  stir up a hornet's nest: cause trouble
  stitch in time: a repair made early
  stop dead in your tracks: stop at once
  stop the rot: stop it getting worse
  straight as a die: honest
  straight from the horse's mouth: from the person who knows
  straight from the shoulder: plainly
  straight talking: plain words
  straw poll: quick vote
  stretch the truth: lie a little
  strike a balance: find the middle
  strike a chord: feel right
  strike a deal: agree
  strike gold: be lucky
  strike it lucky: be lucky
  strike it rich: get rich
  strike the right balance: find the middle
  strike the right note: say the right thing
  strike while the iron is hot: do it now
  string somebody along: trick them
  strings attached: conditions
  stroke of genius: very good idea
  stroke of luck: luck
  stuck between a rock and a hard place: with no good choice
  stuck in a rut: doing the same again and again
  sugar the pill: make it sound nicer
  sugar-coat: make it sound nicer
  suit you down to the ground: be just right for you
  survival of the fittest: the strongest win
  swallow your pride: say sorry
  swallow your words: take back what you said
  swan song: last work
  sweat blood: work very hard
  sweep under the carpet: hide
  sweep under the rug: hide
  sweet tooth: love of sweet food
  sweeten the deal: offer more
  sweeten the pill: make it nicer
  swim against the tide: do the opposite of others
  take a dim view of: not like
  take a hit: lose
  take a leaf out of your book: do as you do
  take a nosedive: get worse fast
  take a rain check: do it later
  take a shine to: like
  take a stab at: try
  take a toll: harm
  take advantage of: use
  take by storm: be a big success in
  take by surprise: surprise
  take centre stage: be most important
  take each day as it comes: do not plan too much
  take for a ride: trick
  take for granted: not be thankful for
  take forty winks: sleep
  take heart: be hopeful
  take in your stride: stay calm about
  take issue with: not agree with
  take it as read: be sure of it
  take it easy: rest
  take it from the top: start again
  take it in your stride: stay calm
  take it on the chin: be brave about it
  take it or leave it: say yes or no
  take it out on: be angry with
  take it with a pinch of salt: do not quite believe it
  take leave of your senses: go mad
  take matters into your own hands: do it yourself
  take no prisoners: be hard
  take offline: talk about later
  take on board: think about
  take one for the team: do it for the others
  take ownership of: look after
  take pot luck: take what there is
  take shape: become clear
  take sides: support one person
  take somebody at your word: believe them
  take somebody by surprise: surprise them
  take somebody down a peg: make them less proud
  take somebody for a ride: trick them
  take somebody for granted: not thank them
  take somebody to task: tell them off
  take somebody to the cleaners: take their money
  take somebody under your wing: look after them
  take the bull by the horns: do the hard thing
  take the flak: be blamed
  take the initiative: start it yourself
  take the law into your own hands: punish people yourself
  take the mickey: laugh at somebody
  take the path of least resistance: do the easy thing
  take the plunge: start
  take the rap: be blamed
  take the reins: be in charge
  take the rough with the smooth: accept good and bad
  take the sting out of: make less bad
  take the wind out of your sails: stop you
  take the words out of your mouth: say what you wanted to say
  take things to the next level: do better
  take this offline: talk about this later
  take to heart: feel hurt by
  take to it like a duck to water: learn it easily
  take with a grain of salt: not quite believe
  take your breath away: surprise you
  take your eye off the ball: not pay attention
  take your hat off to: admire
  take your mind off: stop thinking of
  take your pick: choose
  take your word for it: believe you
  talk a good game: only talk
  talk behind your back: say bad things in secret
  talk nineteen to the dozen: talk very fast
  talk of the devil: here is the person we talk about
  talk of the town: what everybody talks about
  talk shop: talk about work
  talk the hind leg off a donkey: talk too much
  talk the talk: speak well
  talk turkey: talk plainly
  tall story: story that is not true
  tar with the same brush: say is as bad
  tarred with the same brush: seen as just as bad
  team player: person who works well with others
  tear your hair out: be very worried
  teething problems: problems at the start
  teething troubles: problems at the start
  tempt fate: take a risk
  thank your lucky stars: be glad
  that ship has sailed: it is too late
  the apple doesn't fall far from the tree: children are like their parents
  the apple of your eye: the one you love most
  the back of beyond: far away
  the ball is in your court: it is your turn
  the be all and end all: the most important thing
  the best of a bad bunch: the least bad
  the best thing since sliced bread: very good
  the big guns: the important people
  the bigger picture: the main thing
  the boot is on the other foot: things have changed
  the bottom line is: the main point is
  the buck stops here: I am responsible
  the calm before the storm: the quiet time
  the chips are down: things are bad
  the coast is clear: nobody is there
  the cold light of day: later
  the cut and thrust: the competition
  the devil is in the detail: small things matter
  the ends justify the means: anything is right
  the final nail in the coffin: the last problem
  the finishing touches: the last details
  the heart of the matter: the main thing
  the home straight: the last part
  the icing on the cake: one more good thing
  the in-crowd: the popular people
  the last straw: the final problem
  the lay of the land: how things are
  the line of least resistance: the easy way
  the lion's share: the most
  the long and the short of it: the main point
  the nitty-gritty: the details
  the odds are: probably
  the other side of the coin: the other view
  the penny dropped: I understood
  the penny drops: you understand
  the point of no return: the time when you cannot stop
  the pot calling the kettle black: as bad yourself
  the powers that be: the people in charge
  the proof of the pudding: the real test
  the rat race: hard life at work
  the rest is history: you know the rest
  the sands of time: time
  the school of hard knocks: a hard life
  the sky is the limit: you can do a lot
  the sky's the limit: you can do a lot
  the thin end of the wedge: the start of worse
  the tide has turned: things have changed
  the time is ripe: it is the right time
  the tip of the iceberg: a small part
  the top brass: the bosses
  the tricks of the trade: the skills
  the upper hand: control
  the way the cookie crumbles: how things are
  the wheels are in motion: it has started
  the whole nine yards: everything
  the whole shebang: everything
  the wrong end of the stick: the wrong idea
  the wrong side of the bed: a bad mood
  the year dot: long ago
  thick and fast: quickly
  thick as thieves: good friends
  thick as two short planks: not clever
  thick-skinned: not easily hurt
  thin end of the wedge: start of worse
  thin on the ground: few
  think on your feet: think quickly
  think outside the box: think of new ideas
  thinking cap: mind
  third time lucky: it works the third time
  through the grapevine: from other people
  through the mill: a hard time
  through thick and thin: in good times and bad
  throw a spanner in the works: cause a problem
  throw a wobbly: get very angry
  throw caution to the wind: take a risk
  throw down the gauntlet: challenge
  throw good money after bad: waste more money
  throw in at the deep end: give a hard job with no help
  throw in the deep end: give a hard job with no help
  throw in the towel: give up
  throw in your lot with: join
  throw light on: explain
  throw money at: spend money on
  throw somebody a curveball: surprise them
  throw somebody a lifeline: help them
  throw somebody in at the deep end: give them a hard job with no help
  throw somebody under the bus: blame them
  throw the baby out with the bathwater: lose the good with the bad
  throw the book at: punish hard
  throw your hat in the ring: say you want the job
  throw your hat into the ring: say you want the job
  throw your toys out of the pram: get angry
  throw your weight about: give orders
  throw your weight around: give orders
  throw your weight behind: support
  thrown in at the deep end: given a hard job with no help
  tick over: go on slowly
  tick-box exercise: work just for show
  tickle your fancy: please you
  tickled pink: very pleased
  tide somebody over: help them for a time
  tie up loose ends: finish the last things
  tied up in knots: confused
  tied up in red tape: held up by rules
  tight ship: strict place
  tighten the purse strings: spend less
  tighten the reins: be more strict
  time after time: again and again
  time and again: often
  time flies: time passes fast
  time is money: do not waste time
  time is of the essence: be quick
  time is on your side: you have time
  time on your hands: nothing to do
  tip of the iceberg: a small part
  tip the balance: decide it
  tip-top: very good
  to die for: very good
  to the bitter end: until it is over
  to the hilt: completely
  to the nth degree: as much as possible
  to your heart's content: as much as you like
  toe the line: obey
  tomorrow is another day: try again later
  tone it down: be less loud
  tongue in cheek: as a joke
  too big for your boots: too proud
  too close for comfort: too near
  too close to call: not certain
  too good to be true: not likely
  too little too late: not enough
  too many chiefs: too many bosses
  too many cooks: too many people
  too much on your plate: too much to do
  too much red tape: too many rules
  tooth and nail: hard
  top dog: boss
  top notch: very good
  top-notch: very good
  toss and turn: not sleep well
  touch and go: not certain
  touch base: talk
  tough it out: go on
  tough love: strict help
  tough luck: bad luck
  track record: what you have done before
  trail blazer: first person to do it
  train of thought: thoughts
  tread on eggshells: be very careful
  tread on your toes: upset you
  trial and error: trying again and again
  trial by fire: hard test
  tried and tested: known to work
  true colours: real self
  trump card: best chance
  try your hand at: try
  try your luck: try
  try your patience: annoy you
  tug at your heartstrings: make you sad
  turn a blind eye: do as if you did not see
  turn a deaf ear: not listen
  turn heads: be noticed
  turn in your grave: be shocked
  turn on its head: change completely
  turn over a new leaf: start again
  turn over in your mind: think about
  turn the other cheek: not hit back
  turn the tide: change things
  turn up like a bad penny: come when not wanted
  turn up trumps: do well
  turn up your nose at: not like
  turn your hand to: do
  turn your life around: make your life better
  turn your nose up at: not like
  turn your stomach: make you feel sick
  twiddle your thumbs: do nothing
  twist somebody's arm: make somebody agree
  twist your arm: make you agree
  two birds with one stone: two things at once
  two heads are better than one: ask another person
  two peas in a pod: the same
  two sides of the same coin: close together
  two wrongs don't make a right: do not do wrong back
  ugly duckling: person who turns out well
  under a cloud: not trusted
  under fire: being blamed
  under the cosh: under pressure
  under the pump: under pressure
  under the radar: not seen
  under the thumb: controlled
  under the weather: ill
  under wraps: secret
  under your breath: quietly
  under your own steam: by yourself
  under your steam: by yourself
  under your wing: looked after
  unsung hero: person who gets no thanks
  until the cows come home: for a very long time
  until you are blue in the face: for a very long time
  up a gum tree: in trouble
  up against it: in trouble
  up and coming: likely to do well
  up and running: working
  up for grabs: free to take
  up hill and down dale: everywhere
  up in arms: angry
  up in smoke: lost
  up on your high horse: too proud
  up sticks: move away
  up the ante: ask for more
  up the creek: in trouble
  up the spout: broken
  up to no good: doing something bad
  up to scratch: good enough
  up to speed: told about everything
  up to the job: able to do it
  up to the mark: good enough
  up to your ears in: very busy with
  up to your eyeballs in: very busy with
  up to your eyes in: very busy with
  up to your neck in: very busy with
  up your game: try harder
  uphill battle: hard job
  uphill struggle: hard job
  upset the apple cart: spoil the plan
  use your head: think
  use your loaf: think
  value add: use
  vote with your feet: leave
  wait in the wings: be ready
  wait with bated breath: wait
  wake up and smell the coffee: see the truth
  wake up call: warning
  wake-up call: warning
  walk a fine line: be careful
  walk a mile in your shoes: think how you feel
  walk a tightrope: be careful
  walk before you can run: start with easy things
  walk of life: kind of life
  walk on air: be very happy
  walk on eggshells: be very careful
  walk the talk: do what you say
  walk the tightrope: be careful
  walk the walk: do what you say
  walking on air: very happy
  walking on eggshells: being very careful
  walls have ears: somebody may listen
  warm the cockles of your heart: make you happy
  warts and all: with all its faults
  wash your dirty linen in public: talk about private things
  waste not want not: do not waste things
  waste your breath: talk for nothing
  watch like a hawk: watch closely
  watch somebody like a hawk: watch them closely
  watch this space: there will be news
  watch your tongue: be careful what you say
  water cooler moment: chat
  water off a duck's back: without effect
  water under the bridge: over and done
  weak link: weakest part
  wear many hats: have many jobs
  wear the trousers: be in charge
  wear thin: get less
  wear your heart on your sleeve: show your feelings
  weather the storm: get through the hard time
  weigh up the options: think about what to do
  weigh up your options: think about what to do
  weigh your words: be careful what you say
  welcome with open arms: be very glad of
  well and truly: completely
  well-oiled machine: team that works well
  wet behind the ears: new
  what makes you tick: what you like
  wheel and deal: bargain
  wheeling and dealing: bargaining
  wheels within wheels: hidden reasons
  when all is said and done: in the end
  when hell freezes over: never
  when pigs fly: never
  when push comes to shove: when we have to
  when the chips are down: when things are bad
  when the going gets tough: when things are hard
  where the shoe pinches: where the problem is
  where there's a will there's a way: you can do it
  which way the wind is blowing: what will happen
  whip into shape: make better
  whistle in the dark: hide your fear
  whistle-stop tour: quick visit
  white lie: small lie
  whole new ball game: very different
  wide of the mark: wrong
  wild card: thing nobody expects
  wild horses: nothing
  win hands down: win easily
  win somebody over: make them agree
  win the day: win
  win-win: good for both
  wind somebody up: tease them
  window of opportunity: short time for it
  wing it: do it without a plan
  winging it: doing it without a plan
  winner takes it all: one gets everything
  winning streak: lucky time
  wipe the slate clean: start again
  wise after the event: clever too late
  with a fine-tooth comb: very carefully
  with a heavy heart: sadly
  with bated breath: waiting
  with flying colours: very well
  with one voice: together
  with open arms: gladly
  with your tail between your legs: ashamed
  within a hair's breadth: very near
  within striking distance: near
  without a hitch: well
  without batting an eyelid: without showing anything
  without further ado: now
  without rhyme or reason: for no reason
  wolf in sheep's clothing: dangerous person
  words fail me: I do not know what to say
  work a treat: work very well
  work against the clock: hurry
  work around the clock: work day and night
  work hand in glove: work closely
  work in a vacuum: work alone
  work like a charm: work very well
  work like a dog: work very hard
  work like a horse: work very hard
  work like a trojan: work very hard
  work round the clock: work day and night
  work the room: talk to everybody
  work up a sweat: work hard
  work wonders: help a lot
  work your fingers to the bone: work very hard
  work your socks off: work very hard
  work your way up: get better jobs step by step
  work yourself into the ground: work too hard
  world is your oyster: you can do anything
  worlds apart: very different
  worm your way out of: get out of
  worn to a frazzle: very tired
  worse for wear: tired or broken
  worth a shot: worth trying
  worth its salt: good
  worth its weight in gold: very useful
  worth your salt: good at your job
  worth your weight in gold: very useful
  worth your while: good for you
  wouldn't hurt a fly: is very gentle
  wouldn't touch it with a bargepole: do not want it
  wrap your head around: understand
  writing on the wall: sign of trouble
  yesterday's news: old
  you can say that again: I agree
  you could have heard a pin drop: it was very quiet
  you reap what you sow: you get what you give
  your hands are full: you are busy
  your hands are tied: you cannot help
  your heart is in your mouth: you are very scared
  your heart is not in it: you do not want to
  your heart sinks: you feel sad
  your number is up: it is over for you
  your own worst enemy: hurting yourself
  your two cents: what you think
  your two pennies' worth: what you think
  zero in on: look closely at
`);
