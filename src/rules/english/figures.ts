const toTwenty =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const tens = 'thirty forty fifty sixty seventy eighty ninety';

/** Numbers in words, in lower case, and the figures for them. Without “one”, which seldom counts anything. */
export const figures: ReadonlyMap<string, string> = new Map([
  ...toTwenty.split(' ').map((name, index): [string, string] => [name, String(index + 2)]),
  ...tens.split(' ').map((name, index): [string, string] => [name, String((index + 3) * 10)]),
  ['hundred', '100'],
  ['thousand', '1,000'],
  ['twice', '2 times'],
  ['dozen', '12'],
]);
