import { expect, test } from 'vitest';
import { withRecordings } from '../../../src/components/make/worker/recording-addresses.ts';
import { recordingLimits } from '../../../src/model/recordings/recording-limits.ts';
import { languages } from '../../../src/languages/index.ts';
import { readDocument } from '../../../src/model/read.ts';
import { somePictures } from '../../model/pictures.ts';
import { task } from '../../model/read-file.ts';

const text = task(`<Step done="It is hot." sound="./sound-1.wav" transcript="as written">
Boil the water.
</Step>`);
const file = 'content/tasks/make-tea/en-GB.mdx';

test('In the preview a recording plays from what was put in, and one that is not there from nowhere else', () => {
  const { document } = readDocument(text, {
    file,
    languages: ['en-GB'],
    pictures: {
      ...somePictures,
      recording: (name) => ({ found: true, file: `content/tasks/make-tea/${name.slice(2)}`, version: '' }),
    },
  });
  if (!document) throw new Error('The text cannot be read.');
  const html = '<audio src="/recordings/tasks--make-tea--sound-1.wav"></audio>';
  const files = new Map([['sound-1.wav', Uint8Array.from([1])]]);
  const shown = withRecordings(html, document, files);
  expect(shown).toMatch(/^<audio src="blob:[^"]+"><\/audio>$/u);
  // What is played goes on while somebody types.
  expect(withRecordings(html, document, files)).toBe(shown);
  expect(withRecordings(html, document, new Map())).toBe(html);
});

test.each(languages)(
  'What a recording may be is said in the form as the reader takes it: $name',
  ({ words }) => {
    const { limits } = words.web.make.form.seldom;
    for (const [name, sort] of [
      ['sign', 'film'],
      ['captions', 'captions'],
      ['sound', 'sound'],
    ] as const) {
      const { endings, most } = recordingLimits[sort];
      const amount = most >= 1024 ** 2 ? most / 1024 ** 2 : most / 1024;
      expect(limits[name]).toContain(` ${amount} `);
      for (const ending of endings) expect(limits[name]).toContain(ending);
    }
  },
);
