/** What a line of a list starts with when it was not typed for Clearstep. */
export interface ListMark {
  /** `box`: something to tick. `dash`: may also be a dash in a sentence. */
  readonly sort: 'bullet' | 'dash' | 'number' | 'box';
  /** From the start of the line. */
  readonly at: number;
  /** With the space after it. */
  readonly length: number;
  /** As it was typed, without the space after it. */
  readonly typed: string;
  /** 1 for `1)`, `a)`, `a.` and `i.` */
  readonly number?: number;
  /** What stands before a box and may stay: `-`. */
  readonly kept?: string;
}

/** One line of a list that was pasted. */
export interface PastedItem {
  readonly mark: ListMark;
  /** Offset of the line in the text. */
  readonly start: number;
  /** What stands after the mark. */
  readonly words: string;
  /** Whether an empty line stands before it. */
  readonly afterEmpty: boolean;
}

/** The mark at the start of a line, if it is one that other programs make. */
export function markOf(line: string): ListMark | undefined {
  for (const [sort, pattern] of patterns) {
    const { 0: whole = '', groups } = pattern.exec(line) ?? {};
    if (!groups) continue;
    const { indent = '', mark = '', kept } = groups;
    const number = numberOf(groups);
    return {
      sort,
      at: indent.length,
      length: whole.length - indent.length,
      typed: mark,
      ...(number !== undefined && { number }),
      ...(kept !== undefined && { kept }),
    };
  }
  return undefined;
}

function numberOf({
  digits,
  letter,
  roman,
}: Readonly<Record<string, string | undefined>>): number | undefined {
  if (digits !== undefined) return Number(digits);
  if (letter !== undefined) return letter.charCodeAt(0) - 96;
  return roman === undefined ? undefined : romans.indexOf(roman) + 1;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/**
 * Word has its bullets in the private area of Unicode, as the typefaces Symbol and Wingdings have them. Copied as plain
 * text, they are letters with a tab after them: `o`, `§`, `Ø`, `ü`, `v`, `q`.
 */
const patterns: readonly (readonly [ListMark['sort'], RegExp])[] = [
  [
    'box',
    /^(?<indent>[ \t]*)(?<mark>(?:(?<kept>[-*+]|\d{1,2}\.)[ \t]+)?(?:\[[ xX\u00a0]?\]|[☐☑☒□❏❑❒]))[ \t\u00a0]+(?=\S)/u,
  ],
  ['bullet', /^(?<indent>[ \t]*)(?<mark>[•·∙●○◦▪▫■◆◇‣⁃➢➤►→➔»❖★☆✓✔\uf000-\uf0ff])[ \t\u00a0]+(?=\S)/u],
  ['bullet', /^(?<indent>[ \t]*)(?<mark>[o§Øüvq])(?:\t[ \t\u00a0]*| {3,})(?=\S)/u],
  ['dash', /^(?<indent>[ \t]*)(?<mark>[–—‒−])[ \t\u00a0]+(?=\S)/u],
  [
    'number',
    /^(?<indent>[ \t]*)(?<mark>\(?(?:(?<digits>\d{1,2})|(?<letter>[a-h])|(?<roman>i{1,3}|i?v|vi{1,3}|ix))\.?\))[ \t\u00a0]+(?=\S)/u,
  ],
  [
    'number',
    /^(?<indent>[ \t]*)(?<mark>(?:(?<letter>[a-h])|(?<roman>i{1,3}|i?v|vi{1,3}|ix))\.)[ \t\u00a0]+(?=\S)/u,
  ],
];
