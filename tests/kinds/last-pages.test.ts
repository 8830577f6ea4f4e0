import { expect, test } from 'vitest';
import type { CardsEdition } from '../../src/editions/edition.ts';
import { editionsOf } from '../../src/editions/index.ts';
import { languageOf } from '../../src/languages/index.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import type { Sheet, TextItem } from '../../src/print/sheet/sheet.ts';
import { isArtifact } from '../../src/print/sheet/structure.ts';
import { documentsIn, lookedAt, materialsFor, roots } from './documents.ts';
import { plainSite } from '../example-site.ts';

const papers = Object.values(lookedAt).flatMap((root) =>
  documentsIn(root).flatMap((document) =>
    editionsOf(document, plainSite)
      .filter(({ form }) => form === 'pages')
      .map((edition) => [`${document.slug} in ${edition.id}`, document, edition, root] as const),
  ),
);

/** How an imprint begins: with the address, where there is one, or with whether readers have checked it. */
const imprint = /^(On the web|Draft|Checked by|Last checked|Pictures:)/u;

test.each(papers)('%s has no page with nothing but its imprint', async (_, document, edition, root) => {
  const { site, ...materials } = await materialsFor(document, root);
  for (const made of [
    { ...materials, site: plainSite },
    { ...materials, site },
  ]) {
    const { sheets } = layOutPaper(document, edition, made);
    expect(sheets.map((sheet) => firstWords(sheet) ?? '').filter((words) => imprint.test(words))).toEqual([]);
  }
});

const shortTasks = papers.filter(
  ([, document, { id }]) =>
    id === 'coach-sheet' && document.blocks.filter(({ type }) => type === 'step').length <= 17,
);

test.each(shortTasks)('%s has the records of all steps on one page', async (_, document, edition, root) => {
  const { sheets } = layOutPaper(document, edition, await materialsFor(document, root));
  const { record } = languageOf(document.language).words.coach;
  const page = sheets.find((sheet) => firstWords(sheet) === record);
  const steps = document.blocks.flatMap((block) => (block.type === 'step' ? [String(block.number)] : []));
  expect(heardTexts(page).filter((words) => /^\d{1,2}$/u.test(words))).toEqual(steps);
});

/** Long tasks of every length, made of the steps of one. */
const lengths = Array.from({ length: 20 }, (_, index) => 18 + index);

test.each(lengths)(
  "the job coach's sheet of %i steps leaves no less than 5 rows on the last page of its records",
  async (length) => {
    const task = documentsIn(roots.workplace).find(({ slug }) => slug === 'clean-the-coffee-machine');
    if (!task) throw new Error('The examples no longer have this task.');
    const own = task.blocks.filter((block) => block.type === 'step');
    const steps = Array.from({ length }, (_, index) => {
      const step = own[index % own.length];
      if (!step) throw new Error('The task has no step.');
      return { ...step, id: `step-${index}`, number: index + 1 };
    });
    const edition = editionsOf(task, plainSite).find(({ id }) => id === 'coach-sheet');
    if (!edition) throw new Error('The task has no sheet for the coach.');
    const { sheets } = layOutPaper(
      { ...task, blocks: steps },
      edition,
      await materialsFor(task, roots.workplace),
    );
    const [rows = []] = sheets
      .map((sheet) => heardTexts(sheet).filter((words) => /^\d{1,2}$/u.test(words)))
      .filter((found) => found.length > 0)
      .slice(-1);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(rows.at(-1)).toBe(String(length));
  },
);

/** Each text of a sheet that is heard. */
function heardTexts(sheet: Sheet | undefined): string[] {
  const texts = (sheet?.items ?? []).filter((item): item is TextItem => item.type === 'text');
  return texts.filter(({ tag }) => !isArtifact(tag)).map(wordsOf);
}

const cards = Object.values(lookedAt).flatMap((root) =>
  documentsIn(root).flatMap((document) =>
    editionsOf(document, plainSite).flatMap((edition) =>
      edition.form === 'cards'
        ? [[`${document.slug} (${document.language}) in ${edition.id}`, document, edition, root] as const]
        : [],
    ),
  ),
);

test.each(cards)(
  '%s has no card for its imprint alone, and says it once',
  async (_, document, edition, root) => {
    const { sheets } = layOutPaper(document, edition, await materialsFor(document, root));
    const said = sheets.flatMap(({ items }, sheet) =>
      items.flatMap((item) =>
        item.type === 'text' && !isArtifact(item.tag)
          ? [{ words: wordsOf(item), sheet, isBack: isOnBack(item, sheet, edition) }]
          : [],
      ),
    );
    const { words: own } = languageOf(document.language);
    const saidOf = (...lines: readonly string[]): typeof said =>
      said.filter(({ words }) => lines.some((line) => words.startsWith(firstTwo(line))));
    const sheetsWith = (...lines: readonly string[]): number[] => saidOf(...lines).map(({ sheet }) => sheet);
    const state = [own.draft, own.checkedBy('X', document.reviewed)];
    const reviewed = own.reviewed(document.reviewed);
    const credits = [`${own.credits.pictures}:`, own.credits.photos];
    expect(sheetsWith(...state).length).toBeGreaterThan(0);
    expect(sheetsWith(reviewed)).toHaveLength(1);
    expect(sheetsWith(...credits).length).toBeGreaterThan(0);
    const imprint = saidOf(...state, reviewed, own.reviewBy(document.reviewBy), ...credits);
    expect(imprint.filter(({ isBack }) => !isBack)).toEqual([]);
  },
);

/** Backs have a side of the sheet to themselves, or stand beyond the fold: at the right, in Arabic at the left. */
function isOnBack({ x }: TextItem, sheet: number, { paper, printing }: CardsEdition): boolean {
  return printing.folded ? x > paper.width / 2 : sheet % 2 === 1;
}

/** How a line starts, in any language. */
function firstTwo(line: string): string {
  return line.split(' ').slice(0, 2).join(' ');
}

function firstWords({ items }: Sheet): string | undefined {
  const first = items.find((item) => item.type === 'text' && !isArtifact(item.tag));
  return first?.type === 'text' ? wordsOf(first) : undefined;
}

function wordsOf({ glyphs }: TextItem): string {
  return glyphs
    .map(({ text }) => text)
    .join('')
    .trim();
}
