import { daysOfTheWeek, months } from './calendar.ts';
import { places, things } from './things.ts';

/**
 * What follows a passive, parted into who does it and the rest: “by the guard at 6” is “the guard” and “at 6”, “twice a day
 * by the cleaners” is “the cleaners” and “twice a day”, and “by Friday” names nobody. Absent: nobody can tell who does it, or
 * where the words for it end. In “by two screws” and “by the door” it is a means or a place.
 */
export function byWhom(after: string): { readonly agent?: string; readonly rest: string } | undefined {
  const at = after.search(/\bby\b/u);
  if (at === -1) return { rest: after };
  // “Was refused because the form was signed by Sam”: Sam did something else.
  if (ofAnotherVerb.test(after.slice(0, at))) return { rest: after };
  const by = after.slice(at);
  if (untilWhen.test(by) || byWhat.test(by)) return { rest: after };
  const [found = '', agent] = byAgent.exec(by) ?? [];
  const last = agent?.split(' ').at(-1) ?? '';
  if (agent === undefined || things.has(last) || places.has(last)) return undefined;
  const rest = [after.slice(0, at), by.slice(found.length)].map((part) => part.trim());
  return { agent, rest: rest.filter((part) => part !== '').join(' ') };
}

/** The form of “be” of another passive. */
const ofAnotherVerb = /\b(?:is|are|was|were|be|been|being)\b/u;

const either = (words: string): string => `(?:${words.split(/\s+/).join('|')})`;

const numbers = either('one two three four five six seven eight nine ten eleven twelve');
const ordinal = String.raw`(?:first|second|third|fourth|fifth|last|next|\d+(?:st|nd|rd|th)?)`;
const span = either('minute hour day week weekend fortnight month year');
const partOfTime = `(?:${span}|${either('end start beginning middle morning evening afternoon night deadline date time')})`;

/** A time, and not who does it: “by Friday”, “by the end of May”; not “by the evening team”. */
const untilWhen = new RegExp(
  String.raw`^by (?:(?:this |next )?${either(daysOfTheWeek.join(' '))}\b|(?:mid |early |late )?${either(months.join(' '))}\b(?! (?:and )?\p{Lu})|(?:\d|half past|a? ?quarter (?:past|to))|${numbers} o[’']clock|${either('Christmas Easter midday midnight noon lunchtime tomorrow tonight today next then now')}\b|the ${ordinal} of\b|the \d+(?:st|nd|rd|th)\b(?! \p{L})|(?:the|this|that) (?:(?:same|closing|due|final|latest|${ordinal}) )?${partOfTime}(?=[.,]|$| (?:of|on|at|in|before|after|when|for)\b))`,
  'u',
);

/** How something is done: “by post”, “by law”, “by pressing the bell”. */
const byWhat = new RegExp(
  `^by (?:${either('hand law post email e-mail phone telephone text letter bus car train van taxi bike mistake accident chance heart far itself themselves')}\\b|[a-z]+ing\\b)`,
  'u',
);

/** The words that cannot go on with who does it. */
const goesOn = either(
  'in on at with for to from by before after during within until since through over under without as because so every each when if while about once twice again daily weekly today tomorrow first later prior following upon via regarding unless where whenever between throughout outside inside using immediately shortly',
);
const often = String.raw`(?:an? (?:few )?|(?:\d+|${numbers}) )(?:${span}|time)s?`;
const word = String.raw`(?: (?!(?:and|or|is|are|was|were|will|has|have|can|must|who|which|that)\b)[\p{L}’'-]+)`;
const byAgent = new RegExp(
  String.raw`^by ((?:(?:the|a|an|your|our|my|his|her|their)${word}|\p{Lu}\S*)${word}{0,3}?)(?= (?:${goesOn}|${often})\b|$)`,
  'u',
);
