/**
 * Data: forms that no ending gives away, base form first: "go went gone". From our own knowledge of the language;
 * used to find the easy word behind a form ("mice" is "mouse") and the participle in a passive ("was taken").
 * For verbs the last form is the past participle.
 */
const verbs = `
  arise arose arisen, be was been, bear bore borne, beat beat beaten, become became become, begin began begun,
  bend bent bent, bet bet bet, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown,
  break broke broken, breed bred bred, bring brought brought, build built built, burn burnt burnt, burst burst burst,
  buy bought bought, catch caught caught, choose chose chosen, cling clung clung, come came come, cost cost cost,
  creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn, dream dreamt dreamt,
  drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt,
  fight fought fought, find found found, flee fled fled, fly flew flown, forbid forbade forbidden,
  forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got got, give gave given,
  go went gone, grind ground ground, grow grew grown, hang hung hung, have had had, hear heard heard, hide hid hidden,
  hit hit hit, hold held held, hurt hurt hurt, keep kept kept, kneel knelt knelt, know knew known, lay laid laid,
  lead led led, lean leant leant, leap leapt leapt, learn learnt learnt, leave left left, lend lent lent, let let let,
  lie lay lain, light lit lit, lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled,
  mistake mistook mistaken, mow mowed mown, pay paid paid, prove proved proven, put put put, quit quit quit,
  read read read, ride rode ridden, ring rang rung, rise rose risen, run ran run, saw sawed sawn, say said said,
  see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, sew sewed sewn, shake shook shaken,
  shed shed shed, shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut,
  sing sang sung, sink sank sunk, sit sat sat, sleep slept slept, slide slid slid, smell smelt smelt, sow sowed sown,
  speak spoke spoken, speed sped sped, spell spelt spelt, spend spent spent, spill spilt spilt, spin spun spun,
  split split split, spoil spoilt spoilt, spread spread spread, spring sprang sprung, stand stood stood,
  steal stole stolen, stick stuck stuck, sting stung stung, strike struck struck, swear swore sworn, sweep swept swept,
  swell swelled swollen, swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn,
  tell told told, think thought thought, throw threw thrown, understand understood understood, wake woke woken,
  wear wore worn, weave wove woven, weep wept wept, win won won, wind wound wound, wring wrung wrung,
  write wrote written, withdraw withdrew withdrawn, uphold upheld upheld, beset beset beset, rid rid rid,
  cast cast cast, spin span spun, hew hewed hewn, sell sold sold, bid bid bid, thrust thrust thrust`;

const others = `
  child children, foot feet, goose geese, half halves, leaf leaves, loaf loaves, man men, mouse mice, ox oxen,
  person people, scarf scarves, shelf shelves, thief thieves, tooth teeth, wife wives, wolf wolves, woman women,
  life lives, knife knives, calf calves, penny pence, dice die, tomato tomatoes, potato potatoes, hero heroes,
  good better best, bad worse worst, far further furthest, little less least, many more most,
  i me my mine, be am is are was were being, have has, will would, can could, may might, lie lying, die dying, tie tying`;

/** Form -> base form: `went` -> `go`, `mice` -> `mouse`. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  [...rows(verbs), ...rows(others)].flatMap(([base = '', ...forms]) =>
    forms.map((form) => [form, base] as const),
  ),
);

/** Verb -> its past and its participle: `go` -> `went`, `gone`. */
export const irregularVerbs: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  rows(verbs).map(([base = '', past = '', participle = past]) => [base, [past, participle]] as const),
);

function rows(text: string): string[][] {
  return text
    .trim()
    .split(/,\s*/)
    .map((row) => row.split(/\s+/));
}
