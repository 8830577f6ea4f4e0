import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findJava, notRun, validatePdfs, type Verdict } from '../../scripts/verapdf/validate.ts';
import { editionsOf } from '../../src/editions/index.ts';
import { findDecks } from '../../src/files/decks.ts';
import { pictureLookup } from '../../src/files/pictures.ts';
import { documentsOf } from '../../src/model/deck.ts';
import { deckPapersOf } from '../../src/papers/deck-papers.ts';
import { documentsIn } from '../kinds/documents.ts';
import { plainSite } from '../example-site.ts';

const dist = path.resolve('dist');
if (!existsSync(dist)) throw new Error('There is no dist folder to test. Run "npm run build" first.');

const made = globSync('**/*.pdf', { cwd: dist }).sort();

const documents = documentsIn(process.cwd());
const { decks } = await findDecks(process.cwd(), {
  site: plainSite,
  pictures: pictureLookup(process.cwd()),
  documents,
});

/** Addresses are stable and guessable: `en-GB/tasks/make-tea/a4.pdf`, `en-GB/decks/first-days/cards.pdf`. */
const expected = [
  ...documents.flatMap((document) =>
    editionsOf(document, plainSite).map(
      ({ id }) => `${document.language}/${document.kind}s/${document.slug}/${id}.pdf`,
    ),
  ),
  ...decks.flatMap((deck) =>
    deckPapersOf(documentsOf(deck, documents), plainSite).map(
      (id) => `${deck.language}/decks/${deck.slug}/${id}.pdf`,
    ),
  ),
].sort();

test('every document and deck has every paper of its editions, and there are no others', () => {
  expect(made).toEqual(expected);
});

test('no paper is empty or swollen', () => {
  const sizes = made.map((file) => statSync(path.join(dist, file)).size);
  expect(Math.min(...sizes)).toBeGreaterThan(10_000);
  expect(Math.max(...sizes)).toBeLessThan(2_000_000);
});

const java = findJava();
if (java === undefined) console.warn(notRun);

describe.skipIf(java === undefined)('veraPDF passes', () => {
  let verdicts: Verdict[] = [];

  beforeAll(async () => {
    verdicts = await validatePdfs(made.map((file) => path.join(dist, file)));
  }, 600_000);

  test.each(expected)('%s, by PDF/UA-1 and PDF/A-2a', (file) => {
    const own = verdicts.filter((verdict) => verdict.file === path.join(dist, file));
    expect(own.map(({ profile, passed, failures }) => ({ profile, passed, failures }))).toEqual([
      { profile: 'ua1', passed: true, failures: [] },
      { profile: '2a', passed: true, failures: [] },
    ]);
  });
});

const qpdf = spawnSync('qpdf', ['--version']).status === 0;
if (!qpdf) console.warn('qpdf was not run: it is not installed.');

describe.skipIf(!qpdf)('qpdf finds no fault with', () => {
  test.each(expected)('%s', (file) => {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', path.join(dist, file)], {
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toContain('No syntax or stream encoding errors found');
    expect(status).toBe(0);
  });
});
