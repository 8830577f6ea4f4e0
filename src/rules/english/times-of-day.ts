/*
 * Numbers with a point or a colon that tell a time of day. A colon says so by itself: “14:30”. A point stands in amounts and
 * in the numbers of parts, too, so the words around it decide: “at 22.50 hours” is a time, “22.50 hours a week” is none.
 */

/** What stands before the number of a part, as the source of a pattern: “clause 13.20”, “sections 13.20 and 13.30”. */
export const partBefore = String.raw`\b(?:no\.|(?:no|number|section|part|paragraph|page|table|figure|version|rule|clause|chapter|regulation|article|step|release|edition|windows|room)s?)(?: [\d.]+(?:,| and| or| to))* `;

/** What stands before money with its sign or code, as the source of a pattern: “£ 20.00”. */
export const signBefore = String.raw`[£€$]|[£€$] |\b(?:GBP|EUR|USD) `;

/** What stands before money without its sign, as the source of a pattern: “the fee is 15.50”. */
export const priceBefore = String.raw`\b(?:(?:costs?|prices?)(?: (?:is|are|starts?))? from|costs?|pays?|paid|earns?|spends?|spent|prices?|fees?|fares?|charges?|wages?)(?: (?:is|are|was|were|will be|of|about|around|only|just|you|us|them|up to|at least))* `;

/** After a number that is an amount, as the source of a pattern: “13.20 metres”. */
const unitAfter = String.raw`\s?(?:%|(?:pounds?|euros?|GBP|EUR|USD|days?|weeks?|minutes?|seconds?|tonnes?|grams?|stone|feet|inch(?:es)?|kg|g|km|m|cm|mm|ml|litres?|metres?|miles?|per cent|percent|degrees)\b)`;

/** “Hours” behind a number is of the clock, but for “22.50 hours a week”. */
const ofClock = String.raw`\s?(?:hours|hrs)\b(?!\s(?:an?|per|of)\b)`;

const clockBefore = String.raw`\b(?:at|by|until|till|before|after|since|starts?|begins?|ends?|finish(?:es)?|opens?|closes?|leaves?|arrives?) |\b(?:from \d\d?|0\d)[:.][0-5]\d(?:\s?(?:hours|hrs))?(?: (?:to|until|till) |[-–—])`;

/** Of a clock with 24 hours: from 13 on, or with a nought before it. The word “hours” that belongs to it is a part of it. */
export const twentyFourHours = new RegExp(
  [
    String.raw`${hours(':')}(?:${ofClock})?(?!\s?(?:minutes?|seconds?)\b)`,
    String.raw`(?<=${clockBefore})${hours('[.]')}(?:${ofClock})?(?!\s?(?:hours|hrs)\b|${unitAfter})`,
    String.raw`(?<!${priceBefore})${hours('[.]')}(?!\s?(?:hours|hrs)\b|${unitAfter})`,
    String.raw`(?<![\d:.,])0\d[.][0-5]\d${ofClock}`,
  ].join('|'),
  'gi',
);

/** Of a clock with 12 hours, with a point: “at 9.30”; “1.50 litres” is none. Its groups are `hour` and `minute`. */
export const twelveHours = new RegExp(
  String.raw`(?<=\b(?:at|until|till|before|after|by|from|since) |\bfrom \d{1,2}\.\d\d to )(?<!${priceBefore}(?:\d{1,2}\.\d\d to )?)(?<hour>1[0-2]|[1-9])\.(?<minute>[0-5]\d)(?=[.,?](?!\d)|$|\s(?:on|in|every|each|and|to|or|when|sharp)\b)`,
  'gi',
);

function hours(sign: string): string {
  return String.raw`(?<![\d:.,]|${signBefore}|${partBefore})(?:1[3-9]|2[0-3]|0\d)${sign}[0-5]\d(?![\d:%]|\.\d|\s?[ap]\.?m)`;
}
