import { expect, test } from 'vitest';
import type { Step } from '../../src/model/document.ts';
import { readDocument } from '../../src/model/read.ts';
import { somePictures } from './pictures.ts';
import { task } from './read-file.ts';

/** What a step says whose film has these captions, and what is told of them. */
function captions(text: string): { said: string | undefined; told: string[] } {
  const file = 'content/tasks/make-tea/en-GB.mdx';
  const { document, messages } = readDocument(
    task('<Step sign="./a.mp4" captions="./a.vtt" done="x">\nGo.\n</Step>'),
    {
      file,
      languages: ['en-GB'],
      pictures: {
        ...somePictures,
        recording: (name) => ({
          found: true,
          file: name.slice(2),
          version: '12345678',
          size: { width: 1, height: 1 },
          bytes: new TextEncoder().encode(text),
        }),
      },
    },
  );
  const step = document?.blocks.find((block): block is Step => block.type === 'step');
  return { said: step?.recordings?.transcript, told: messages.map(({ found, fix }) => `${found} ${fix}`) };
}

const cue = (words: string): string => `00:00.000 --> 00:02.500\n${words}\n`;

test.each([
  ['Boil it.', 'Boil it.'],
  ['Tea &amp; milk', 'Tea & milk'],
  ['2 &lt; 3 &gt; 1', '2 < 3 > 1'],
  ['10&nbsp;minutes', '10 minutes'],
  ['a&lrm;b&rlm;c', 'a\u200Eb\u200Fc'],
  ['&unknown; &AMP;', '&unknown; &AMP;'],
  ['<v Sam>Boil <b>it</b>.</v>', 'Boil it.'],
  ['Boil\nit  now.', 'Boil it now.'],
])('The words of captions are read as a browser shows them: %j', (written, said) => {
  expect(captions(`WEBVTT\n\n${cue(written)}`)).toEqual({ said, told: [] });
});

test('Notes, styles and the head of the file are no words, and a caption may have a name', () => {
  const text = `WEBVTT - Tea\nKind: captions\n\nNOTE\nNobody reads this.\n\nSTYLE\n::cue {}\n\nfirst\n${cue('Boil it.')}\n${cue('Pour it.')}`;
  expect(captions(text)).toEqual({ said: 'Boil it. Pour it.', told: [] });
});

test('Captions of another kind are told how they become these', () => {
  const srt = '1\n00:00:00,000 --> 00:00:02,500\nBoil it.\n';
  const fix = 'Write WEBVTT and an empty line at the top';
  expect(captions(srt).told).toEqual([
    `The first line is “1”. See a.vtt:1:1. These are captions of the kind SRT. ${fix}, and a dot for the comma in each time.`,
  ]);
  // Such a time in the words of a line makes no SRT of it.
  expect(captions('Wait until 00:00:02,500 --> then go.').told).toEqual([
    `The first line is “Wait until 00:00:02,500 --> then go.”. See a.vtt:1:1. ${fix}.`,
  ]);
});
