import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Written } from './fuzz/changed-texts.ts';
import { foundSentences } from './fuzz/found-sentences.ts';
import { keepFound } from './fuzz/found-texts.ts';
import { tryTexts } from './fuzz/try-texts.ts';
import { Refusal, runCommand, WrongValue } from './terminal/command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'tests/fuzz/found');

await runCommand({
  usage: `
Changes the documents of the library by chance, again and again: deletes, doubles and moves pieces of them, and puts in
tags, signs, long texts of one piece, and sentences that strangers wrote. Each is read, held against the rules and laid out in all its papers, and has to
be answered with papers or with messages that say where: no crash, no hang.

  npm run fuzz
  npm run fuzz -- --minutes 10
  npm run fuzz -- --seed 42

Each seed makes one text. One that is not answered as it should be is made as small as it can be, and written into
tests/fuzz/found with its seed and what was wrong. It stays there: the tests try it again each time.

  --minutes  how long (default: 1)
  --seed     tries this one alone, or with --minutes all from it on (default: from the clock)
  --help     shows this text

It ends with 1 when anything was found.`,
  flags: { minutes: { type: 'string' }, seed: { type: 'string' } },
  run: async ({ minutes, seed }) => {
    const isAlone = seed !== undefined && minutes === undefined;
    const end = performance.now() + (isAlone ? 0 : numberOf('minutes', minutes ?? '1') * 60_000);
    const from = seed === undefined ? Date.now() % 1_000_000 : numberOf('seed', seed);
    console.log(isAlone ? `Seed ${from} …` : `From seed ${from} on …`);
    const files: string[] = [];
    const next = await tryTexts({
      root,
      documents: libraryDocuments(),
      sentences: await foundSentences(new URL('..', import.meta.url)),
      from,
      end,
      onFound: (found) => {
        const file = path.relative(root, keepFound(folder, found));
        files.push(file);
        console.log(`\nSeed ${found.seed}, ${file}:\n${found.faults.slice(0, 3).join('\n')}`);
      },
    });
    const tried = next === from + 1 ? 'One text' : `${(next - from).toLocaleString('en-GB')} texts`;
    console.log(`\n${tried} tried. The next seed is ${next}.`);
    if (files.length > 0) throw new Refusal(`Not answered as they should be: ${files.join(', ')}`);
  },
});

function libraryDocuments(): Written[] {
  return readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `content/${name.replaceAll(path.sep, '/')}`)
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}

function numberOf(flag: string, value: string): number {
  if (/^[1-9]\d{0,5}$/u.test(value)) return Number(value);
  throw new WrongValue(`--${flag} is “${value}”. It is a number from 1 to 999999.`);
}
