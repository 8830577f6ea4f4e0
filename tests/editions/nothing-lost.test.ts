import { describe, expect, test } from 'vitest';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import { altText } from '../../src/images/alt-text.ts';
import { layOutScreens } from '../../src/images/phone-screens.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Edition } from '../../src/editions/edition.ts';
import { editionsOf } from '../../src/editions/index.ts';
import type { Block, Document } from '../../src/model/document.ts';
import { layOutPaper, renderPaper } from '../../src/papers/paper.ts';
import { treeText } from '../../src/pdf/reading/describe.ts';
import { pagesOfBlocks } from '../../src/print/sheet/pages-of-blocks.ts';
import { documentsIn, lookedAt, materialsFor, roots } from '../kinds/documents.ts';
import { papers } from '../kinds/papers/made-paper.ts';
import { isForReaders } from '../kinds/papers/says-all.ts';
import { isOfLibrary } from '../library/is-of-library.ts';
import { askedOf } from './chosen-parts.ts';
import { missingDescriptions, missingParts } from './missing-parts.ts';
import { plainSite } from '../example-site.ts';

const examples = papers.filter(({ root, edition }) => root === roots.fixtures && isForReaders(edition));

// That each paper says it all is asked where it is made, in tests/kinds. One set of documents is enough to see that it can fail.
describe.runIf(!isOfLibrary)('A block taken out of a paper is missed', () => {
  test.each(examples)(
    '$name',
    async ({ document, edition, root }) => {
      const asked = askedOf(document, edition);
      const lost = asked.blocks.filter(({ type }) => isMissed(type, edition));
      for (const block of lost) {
        const without = withoutBlock(document, block);
        const words = await wordsOn(without, edition, root);
        expect(missingParts(asked, edition, words), `without ${block.id}`).not.toEqual([]);
      }
      expect(lost.length).toBeGreaterThan(0);
    },
    120_000,
  );
});

test('an answer in the picture manual leads to the page of its part, and of the stop before its step', async () => {
  const tea = documentsIn(roots.fixtures).find(({ slug }) => slug === 'make-tea');
  const manual = tea && editionsOf(tea, plainSite).find(({ id }) => id === 'pictures');
  const stop = tea?.blocks.find(({ type }) => type === 'stop');
  const target = tea?.blocks.findLast(({ type }) => type === 'step');
  if (!tea || !manual || !stop || !target) throw new Error('The example has changed.');
  const materials = await materialsFor(tea, roots.fixtures);
  const pageOf = (document: Document, id: string): number =>
    pagesOfBlocks(layOutPaper(document, manual, materials)).get(id) ?? 0;
  expect(await wordsOn(tea, manual, roots.fixtures)).toContain(`Go to page ${pageOf(tea, target.id)}.`);

  const blocks = tea.blocks.flatMap((block): Block[] => {
    if (block === target) return [{ ...stop, id: 'late-stop' }, block];
    if (block.type !== 'choice') return [block];
    return [{ ...block, answers: block.answers.map((each) => ({ ...each, goTo: target.id })) }];
  });
  const warned = { ...tea, blocks };
  const words = await wordsOn(warned, manual, roots.fixtures);
  expect(words).toContain(`Go to page ${pageOf(warned, 'late-stop')}.`);
  expect(words).not.toContain(`Go to page ${pageOf(warned, target.id)}.`);
});

/** What is left keeps its order: smaller headings stand for themselves, and no answer leads to what is gone. */
function withoutBlock(document: Document, lost: Block): Document {
  const blocks = document.blocks.filter((each) => each !== lost);
  const instead = blocks.find(({ type }) => type === 'step')?.id ?? '';
  return {
    ...document,
    blocks: blocks.map((block) => {
      if (block.type === 'heading') return { ...block, level: 2 };
      if (block.type !== 'choice') return block;
      const answers = block.answers.map((answer) =>
        answer.goTo === lost.id ? { ...answer, goTo: instead } : answer,
      );
      return { ...block, answers };
    }),
  };
}

const tasks = Object.values(lookedAt).flatMap((root) =>
  documentsIn(root)
    .filter(({ kind }) => kind === 'task')
    .map((document) => ({ name: `${document.slug} (${document.language})`, document, root })),
);

describe('The texts of phone pictures say all of the task', () => {
  test.each(tasks)('$name', async ({ document, root }) => {
    const pictures = await loadPictures(document, root);
    const { screens } = layOutScreens(document, pictures, {
      faces: loadFaces(),
      language: languageOf(document.language),
      services: plainSite.emergency,
    });
    const heard = screens.map(altText).join(' ');
    expect(missingParts(document, {}, heard)).toEqual([]);
    expect(missingDescriptions(document, heard)).toEqual([]);
  });
});

async function wordsOn(document: Document, edition: Edition, root: string): Promise<string> {
  const { bytes } = await renderPaper(document, edition, await materialsFor(document, root));
  return treeText(bytes);
}

function isMissed(type: string, { leavesOut = [] }: Edition): boolean {
  const left: Readonly<Record<string, string>> = {
    paragraph: 'plain text',
    list: 'plain text',
    tip: 'tip',
    word: 'word',
  };
  return !leavesOut.some((each) => each === left[type]);
}
