import { daysOfTheWeek, months } from './calendar.ts';

/**
 * What follows a passive, parted into who does it and the rest: “by the guard at 6” is “the guard” and “at 6”, and “by
 * Friday” names nobody. Absent: nobody can tell where the words for who does it end.
 */
export function byWhom(after: string): { readonly agent?: string; readonly rest: string } | undefined {
  if (!/^by\b/.test(after) || untilWhen.test(after)) return { rest: after };
  const [found = '', agent] = byAgent.exec(after) ?? [];
  return agent === undefined ? undefined : { agent, rest: after.slice(found.length).trim() };
}

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

/** The words that cannot go on with who does it. */
const goesOn = either(
  'in on at with for to from by before after during within until since through over under without as because so every each when if while about once twice again daily weekly today tomorrow first later',
);
const often = String.raw`(?:an? (?:few )?|(?:\d+|${numbers}) )(?:${span}|time)s?`;
const word = String.raw`(?: (?!(?:and|or)\b)[\p{L}’'-]+)`;
const byAgent = new RegExp(
  String.raw`^by ((?:(?:the|a|an|your|our|my|his|her|their)${word}|\p{Lu}\S*)${word}{0,3}?)(?= (?:${goesOn}|${often})\b|$)`,
  'u',
);
