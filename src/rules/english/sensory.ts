/** Some words of a text that only eyes can follow. */
export interface Seen {
  readonly text: string;
  readonly index: number;
}

/** "the red button": a thing of which there are several, told from the others by a colour. */
export interface ColouredThing extends Seen {
  readonly article: string;
  readonly noun: string;
  /** The same for the same thing: `red button`. */
  readonly key: string;
}

const colours = 'red|green|blue|yellow|orange|purple|pink|brown|black|white|grey';

/**
 * Things that come in sets and are told apart by colour: what one presses and turns, what one fills, tools that are
 * coded, parts of a page. Not what only has a colour, as a lorry, an apron, a pepper or a light that goes on.
 */
const nouns =
  `button|switch|key|lever|handle|knob|dial|tap|valve|pedal|wire|cable|lead|plug|socket|pipe|bin|bag|box|boxes|bucket|crate|
tray|basket|cloth|mop|sponge|brush|brushes|chopping board|knife|knives|tub|bottle|lid|folder|file|drawer|locker|shelf|shelves|
trolley|sack|form|card|label|sticker|tag|ticket|page(?!s)|sheet|arrow|dot|square|circle|section|column|row|words|text|
lines|area|zone|door`.replaceAll('\n', '');

const coloured = new RegExp(
  `(?<before>\\b\\p{Ll}+ )?\\b(?<article>the|an?) (?<size>(?:\\p{Ll}+ )?)(?<colour>${colours}) (?<noun>${nouns})s?\\b`,
  'giu',
);

/** What a hand can find as well: size, shape and place are marks of their own. */
const other =
  /^(?:big|bigger|biggest|large|larger|small|smaller|little|long|short|round|square|flat|thick|thin|top|bottom|upper|lower|left|right|first|second|third|last|middle|front|back|outer|inner|only) $/i;

/** "A person with a blue bag" is told by more than the colour. */
const carried =
  /\b(?:person|people|man|men|woman|women|lady|ladies|someone|somebody|anyone|staff|worker|driver|guard|helper|guide)s? (?:with|in|who (?:has|have|carry|carries|wears?)) $/i;

/** "Wait next to the red door": a thing that is on the spot shows where something else is. */
const places = /^(?:door|locker|shelf|shelves|bin|trolley|drawer|zone|area)$/i;
const beside = /\b(?:next to|in front of|close to|near|behind|by|beside|opposite|past|outside) $/i;

/** The things in a text that have a colour and no other mark before it. */
export function colouredThings(text: string): ColouredThing[] {
  return [...text.matchAll(coloured)].flatMap(({ 0: whole, index, groups = {} }): ColouredThing[] => {
    const { before = '', article = '', size = '', colour = '', noun = '' } = groups;
    const start = index + before.length;
    const ahead = text.slice(Math.max(0, start - 40), start);
    if (other.test(size) || carried.test(ahead) || (places.test(noun) && beside.test(ahead))) return [];
    return [
      {
        text: whole.slice(before.length),
        index: index + before.length,
        article: article.toLowerCase(),
        noun: noun.toLowerCase(),
        key: `${colour} ${noun}`.toLowerCase(),
      },
    ];
  });
}

/** What says more about a thing when it follows it. */
const mark =
  /^,?\s*(?:["“‘'(]|[A-Z]{2,}\b|(?:that|which|who)\b|(?:marked|labelled|called|named|numbered|saying|showing|with|under|near|nearest|beside|behind|above|below|opposite|between|inside|number)\b|(?:by|next to|in front of|on top|at) (?:the|your|a)\b|on (?:the|your) (?:left|right|top|bottom|front|back|side)\b|in (?:the|your) [a-z]+ (?:by|next|near|under|behind|beside)\b|(?:in the|at the) (?:middle|corner|centre|top|bottom|side|front|back|end)\b|to the (?:left|right)\b|(?:is|are) (?:for|marked|labelled|called|next to|by|under|near|on the (?:left|right))\b|(?:says?|has|have) )/;

/** Whether more than its colour is said about a thing. “Use the blue board for fish” makes a code of its colour. */
export function isMarked({ text, index, article }: ColouredThing, sentence: string): boolean {
  const after = sentence.slice(index + text.length);
  return (
    mark.test(after) || (article === 'the' && /^ for\b/.test(after) && !/^(?:always )?use\b/i.test(sentence))
  );
}

/** Whether a sentence gives a thing a mark of its own: "It says STOP", "The button has an arrow". */
export function marksItself(noun: string, text: string): boolean {
  return new RegExp(
    `\\b(?:it|they|(?:the|each|this) ${noun}s?) (?:says?|shows?|has|have|(?:is|are) (?:marked|labelled|called|next to|by the|under|near|on the (?:left|right)))\\b`,
    'i',
  ).test(text);
}

/** "the words in blue", "are marked in red": words of a page that only a colour names. */
export function colouredWords(text: string): Seen[] {
  return matches(text, inColour);
}

const parts =
  'words?|text|letters|numbers?|parts?|sentences?|boxes|box|things|items?|dates?|days?|questions?|sections?|fields?|answers?|shifts?|jobs?|lines?|rows?|names?|times?|hours';
const made = 'marked|printed|written|shown|highlighted|underlined|coloured|listed';
/** Not "written in black pen", "in blue and bold", "the things in green bags". */
const ends = String.raw`(?=\s*(?:[.,:;?!)]|$)|\s+(?:are|is|means?|shows?|tells?|says?|on|at|to|first|only|or)\b)`;
const inColour = new RegExp(
  `\\b(?:the |all (?:the )?)?(?:${parts})(?: (?:that|which) (?:is|are))?(?: (?:${made}))? in (?:${colours})${ends}|\\b(?:${made}) in (?:${colours})${ends}`,
  'gi',
);

/** "the list on the right": a part of this page that only its place tells. A place on a real thing is none. */
export function placedParts(text: string): Seen[] {
  return matches(text, placed);
}

const ofPage =
  'pictures?|photos?|drawings?|lists?|text|words|tables?|columns?|diagrams?|charts?|symbols?|information|links?|menu';
const onPage =
  'box(?:es)?|buttons?|fields?|arrows?|forms?|parts?|sections?|numbers?|address|map|squares?|circles?';
const reading = String.raw`(?:see|read|tick|click(?: on)?|tap|select|fill in|write (?:in|on)|look at|answer)`;
const side = String.raw`(?:on|at|to) the (?:right|left|side)(?:(?:-| )hand side)?`;
const page = String.raw`(?: of (?:the|this) (?:page|sheet|leaflet|screen))?`;
const closed = String.raw`(?=\s*(?:[.,:;?!)]|$)|\s+(?:tells?|shows?|is|are|says?|has|have|to|and|or|if|when|for|helps?|means?)\b)`;
const placed = new RegExp(
  [
    `\\b(?:the|this|that|each) (?:${ofPage}) ${side}${page}${closed}`,
    `(?<=\\b${reading} )(?:the|this|that|each) (?:${onPage}) ${side}${page}${closed}`,
    String.raw`\b(?:the|this) (?:(?:right|left)(?:-| )hand (?:column|page|box|menu|list)|(?:right|left) column)\b`,
    String.raw`\bpictured (?:left|right)\b|\bsee (?:left|right)(?=\s*[.,)]|$)|\bin the (?:margin|sidebar)\b`,
  ].join('|'),
  'gi',
);

function matches(text: string, pattern: RegExp): Seen[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ text: found, index }));
}
