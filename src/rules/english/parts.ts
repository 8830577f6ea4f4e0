import { priceBefore } from './times-of-day.ts';

/**
 * What to write for a percentage, made of its number: "5%" is "1 in 20". Where nobody can tell the number, as in "many per
 * cent", an example would be wrong, so there is none; and so it is where something grows or shrinks by it. Money is said
 * in pence of each pound.
 */
export function percentInWords(found: string, after: string, before = ''): string {
  const written = /^[\d.,]+|^[a-z-]+/i.exec(found)?.[0].toLowerCase() ?? '';
  const percent = Number(inFigures.get(written) ?? plainNumber(written));
  if (changeBefore.test(before) || changeAfter.test(after))
    return 'Say in words how much the change is, as “a little” or “a lot”, or give both amounts: “from £50 to £60”.';
  if (Number.isNaN(percent) || percent > 100)
    return 'Say in words how much it is, as “half”, “few” or “many”.';
  if (percent === 0) return 'Write “none”.';
  if (percent === 100) return 'Write “all”.';
  if (ofMoney.test(after) && Number.isInteger(percent)) {
    const isOff = /^\s+off\b/i.test(after);
    return isOff
      ? `Write “${percent}p off each £1” in the place of “${found.trim()} off”.`
      : `Write “${percent}p of each £1”.`;
  }
  if (percent === 50) return 'Write “half”.';
  if (percent < 1) return 'Write “fewer than 1 in 100”.';
  return `Write “${partOf(percent)}”.`;
}

/** "1,250" is a thousand and more, "2,5" has a comma for its point. */
function plainNumber(written: string): string {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written)
    ? written.replaceAll(',', '')
    : written.replace(',', '.');
}

/** What to write for a fraction: "two thirds" is "2 in 3". */
export function fractionInWords(found: string): string {
  const lower = found.toLowerCase();
  const [top, bottom] = signs.get(lower) ?? fractionOf(lower);
  if (bottom === 0 || top === 0) return 'Write how many of how many: “1 in 4”.';
  return top * 2 === bottom
    ? 'Write “half”.'
    : `Write “${top} in ${bottom}”, or show the amount in a picture.`;
}

/** What to write for a decimal number: "2.5" is "2 and a half". */
export function decimalInWords(found: string, after = '', before = ''): string {
  // “2.5 pounds of flour” is a weight.
  const money = /^\s?(pounds|euros|dollars)\b(?!\s+of\b)/i.exec(after)?.[1]?.toLowerCase();
  if (money)
    return `Write “${{ pounds: '£', euros: '€', dollars: '$' }[money] ?? ''}${Number(found).toFixed(2)}”.`;
  if (isPrice.test(before) && /\.\d\d$/.test(found)) return `Write “£${found.replace(/\.00$/, '')}”.`;
  const value = Number(found);
  const whole = Math.floor(value);
  const rest = Math.round((value - whole) * 100);
  if (rest === 0) return `Write “${whole}”.`;
  if (rest === 50) return `Write “${whole === 0 ? 'half' : `${whole} and a half`}”.`;
  const near = Math.round(value);
  return near === 0 ? 'Write “less than half”.' : `Write “about ${near}”.`;
}

/** "It costs 15.50": money without its sign. */
const isPrice = new RegExp(`(?:${priceBefore})$`, 'i');

/** "1 in 20"; "about 1 in 3" where it does not come out even. */
function partOf(percent: number): string {
  const [bottom, top] = bottoms
    .map((each): [number, number] => [each, Math.round((percent / 100) * each)])
    .filter(([, top]) => top > 0)
    .reduce((best, each) => (distance(each, percent) < distance(best, percent) - 0.5 ? each : best), [1, 1]);
  // "About 1 in 8" is easier to picture than "6 in 50", and "1 in 40" is truer than "about 1 in 50".
  const one = Math.round(100 / percent);
  if (one * percent === 100) return `1 in ${one}`;
  if (top > 1 && bottom >= 20 && distance([one, 1], percent) <= 0.6) return `about 1 in ${one}`;
  const isExact = (top / bottom) * 100 === percent;
  return `${isExact ? '' : 'about '}${top === bottom ? 'nearly all' : `${top} in ${bottom}`}`.replace(
    'about nearly',
    'nearly',
  );
}

function distance([bottom, top]: readonly [number, number], percent: number): number {
  return Math.abs((top / bottom) * 100 - percent);
}

/** Numbers of people whom a reader can picture, the smallest first. */
const bottoms = [2, 3, 4, 5, 10, 20, 50, 100];

/** "Prices rise by 5%" is not “1 in 20”: what changes is an amount, and no part of something is meant. */
const changeBefore =
  /\b(?:ris(?:es?|en|ing)|rose|increas\w+|grow\w*|grew|go(?:es|ing|ne)?|went|up|down|fall\w*|fell|drop\w*|reduc\w+|decreas\w+|shr[aiu]nk\w*|chang\w+) (?:(?:up|down|by|of|about|around|nearly|almost|over|another) ?)*$/i;
const changeAfter =
  /^\s+(?:more|less|fewer|higher|lower|bigger|smaller|faster|slower|cheaper|up|down|rise|increase|cut|drop|fall|reduction|growth)\b/i;

const ofMoney =
  /^\s+(?:off|discount|interest|tax|vat|commission|pay rise|tip|charge|fee|deposit|extra)\b|^\s+of (?:your|the|their|his|her|each|every|my)?\s?(?:pay|wages?|wage|income|salary|price|cost|rent|money|earnings|benefit)\b|^\s+of £/i;

function fractionOf(found: string): readonly [number, number] {
  const [, top = '', bottom = ''] = /^(\w+)(?:[ /-])(\w+)/.exec(found) ?? [];
  return [Number(inFigures.get(top) ?? top), Number(ordinals.get(bottom.replace(/s$/, '')) ?? bottom)];
}

const signs: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅛', [1, 8]],
]);
const ordinals: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
]);
const inFigures: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((name, index): [string, number] => [name, index + 1]),
  ...'thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((name, index): [string, number] => [name, (index + 3) * 10]),
  ['twenty-five', 25],
  ['thirty-five', 35],
  ['seventy-five', 75],
]);
