import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import { renderPaper } from '../../src/papers/paper.ts';
import { pageCount } from '../../src/rules/structure/page-count.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { languageOf } from '../../src/languages/index.ts';
import { drawingsRoot, readWritten, writtenDocument } from '../written-document.ts';
import { plainSite } from '../example-site.ts';

const field = (number: number): string =>
  `<Field label="${number}: what do you like?" type="lines" help="Write or draw." />\n\n`;
const step = '<Step picture="kettle" done="It is on." short="Switch on">\nSwitch the kettle on.\n</Step>\n\n';
const point = '<Point picture="kettle">\nThis is a kettle.\n</Point>\n\n';

test.each([
  ['form', 'of 200 fields', Array.from({ length: 200 }, (_, index) => field(index + 1)).join('')],
  ['task', 'of 99 steps', step.repeat(99)],
  ['leaflet', 'of 800 points', point.repeat(800)],
] as const)(
  'a %s %s becomes a whole PDF with an id in every edition, and too many pages are told',
  async (kind, _, body) => {
    const document = writtenDocument(kind, body);
    const materials = {
      faces: loadFaces(),
      pictures: await loadPictures(document, drawingsRoot),
      site: plainSite,
    };
    for (const edition of editionsOf(document, plainSite)) {
      const { bytes, pages } = await renderPaper(document, edition, materials);
      const file = await PDFDocument.load(bytes, { updateMetadata: false });
      expect(file.getPageCount()).toBe(pages);
      expect(String(file.context.trailerInfo.ID)).toMatch(/^\[ <([0-9a-f]*[1-9a-f][0-9a-f]*)> <\1> \]$/);
      if (edition.id !== 'a4') continue;
      const [message] = checkDocument(document, {
        vocabulary: loadVocabulary('en-GB', []),
        language: languageOf('en-GB'),
        pages,
        rules: [pageCount],
      });
      expect(message).toMatchObject({
        found: `On paper this document has ${pages} pages.`,
        fix: expect.stringContaining('Make two documents of it'),
      });
    }
  },
);

test('a task of 140 steps is one message that says what to do', () => {
  const { document, messages } = readWritten('task', step.repeat(140));
  expect(document).toBeUndefined();
  expect(messages).toEqual([
    expect.objectContaining({
      rule: 'too-many-steps',
      found: expect.stringContaining('This task has 140 steps'),
      fix: expect.stringContaining('Make two or more tasks of it.'),
    }),
  ]);
});
