import { expect, test } from 'vitest';
import type { CardsEdition } from '../../../src/editions/edition.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { layOutPaper } from '../../../src/papers/paper.ts';
import type { Sheet, TextItem } from '../../../src/print/sheet/sheet.ts';
import { isArtifact } from '../../../src/print/sheet/structure.ts';
import { plainSite } from '../../example-site.ts';
import type { MadePaper, PaperToMake } from './made-paper.ts';

/** How an imprint begins: with the address, where there is one, or with whether readers have checked it. */
const beginning = /^(On the web|Draft|Checked by|Last checked|Pictures:)/u;

/** What stands at the end of a paper has no page or card to itself. */
export function looksAtImprint({ document, edition }: PaperToMake, made: () => MadePaper): void {
  test.runIf(edition.form === 'pages')('has no page with nothing but its imprint', () => {
    const { laidOut, materials } = made();
    const onPlainSite = layOutPaper(document, edition, { ...materials, site: plainSite });
    for (const { sheets } of [onPlainSite, laidOut])
      expect(sheets.map((sheet) => firstWords(sheet) ?? '').filter((words) => beginning.test(words))).toEqual(
        [],
      );
  });

  const steps = document.blocks.flatMap((block) => (block.type === 'step' ? [String(block.number)] : []));
  test.runIf(edition.id === 'coach-sheet' && steps.length <= 17)(
    'has the records of all steps on one page',
    () => {
      const { record } = languageOf(document.language).words.coach;
      const page = made().laidOut.sheets.find((sheet) => firstWords(sheet) === record);
      expect(heardTexts(page).filter((words) => /^\d{1,2}$/u.test(words))).toEqual(steps);
    },
  );

  if (edition.form !== 'cards') return;

  test('has no card for its imprint alone, and says it once', () => {
    const said = made().laidOut.sheets.flatMap(({ items }, sheet) =>
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
  });
}

/** Each text of a sheet that is heard. */
export function heardTexts(sheet: Sheet | undefined): string[] {
  const texts = (sheet?.items ?? []).filter((item): item is TextItem => item.type === 'text');
  return texts.filter(({ tag }) => !isArtifact(tag)).map(wordsOf);
}

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
