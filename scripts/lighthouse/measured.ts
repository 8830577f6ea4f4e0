/** What Lighthouse says of a page, and what the page weighs. */
export interface Measured {
  readonly name: string;
  readonly address: string;
  /** From 0 to 100. */
  readonly scores: Scores;
  /** Bytes, compressed as a host sends them, before anybody does anything. */
  readonly script: number;
  /** With the page itself, its styles and its letters; without pictures. */
  readonly all: number;
  /** What Lighthouse found fault with, in its own words. */
  readonly remarks: readonly string[];
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Scores = Readonly<Record<(typeof categories)[number], number>>;

/** Bytes, of 1000 to the kB: on a slow phone network (1.6 Mbit/s) 60 kB take a third of a second. */
export const BUDGETS = { all: 60_000, script: 15_000 };

/** A sentence for each category below 100 and each budget that is not kept. */
export function faultsOf({ name, scores, script, all, remarks }: Measured): string[] {
  const low = categories.filter((category) => scores[category] < 100);
  return [
    ...low.map((category) => `${name}: ${category} is ${scores[category]}, not 100. ${remarks.join(' ')}`),
    ...(script > BUDGETS.script ? [`${name}: ${kB(script)} of script, ${kB(BUDGETS.script)} allowed.`] : []),
    ...(all > BUDGETS.all ? [`${name}: ${kB(all)} without pictures, ${kB(BUDGETS.all)} allowed.`] : []),
  ];
}

/** All pages as a table in Markdown. */
export function table(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, address, scores, script, all }) => [
    name,
    `\`${address}\``,
    ...categories.map((category) => String(scores[category])),
    kB(all),
    kB(script),
  ]);
  const head = ['page', 'address', ...categories, 'without pictures', 'script'];
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
