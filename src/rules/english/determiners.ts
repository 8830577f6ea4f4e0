/** What stands before a noun and says which one it is: “the”, “your”, “each”. */
export const determiners: ReadonlySet<string> = new Set(
  'the a an my your his her our their its this that these those each every'.split(' '),
);
