import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { languages } from '../../src/languages/index.ts';
import { deckStarterText } from '../../src/starters/deck.ts';
import { starterText } from '../../src/starters/starter.ts';
import { plainSite } from '../example-site.ts';
import { root } from '../source-files.ts';
import type { Ending } from './command-host.ts';
import { startCommand } from './start-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'clearstep-new-deck-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['make-tea', 'dry-a-glass'])
  cpSync(join(root, 'tests/fixtures/content/tasks', name), join(folder, 'content/tasks', name), {
    recursive: true,
  });

function start(home: string, ...flags: string[]): Promise<Ending> {
  return startCommand('scripts/new.ts', ['--root', home, ...flags]);
}

describe('npm run new -- --deck', () => {
  const file = 'content/decks/start-of-the-week/deck.yml';

  it('writes a deck of what is there, and never writes over it', async () => {
    const { status, stdout } = await start(folder, '--deck', 'Start of the week');
    expect(stdout).toContain(file);
    expect(stdout).toContain('/en-GB/decks/start-of-the-week/');
    expect(status).toBe(0);
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toMatch(
      /^documents:\n {2}# .+\n {2}- tasks\/dry-a-glass\n {2}# .+\n {2}# - tasks\/make-tea\n$/mu,
    );
    const again = await start(folder, '--deck', 'Start of the week');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain(`There is already a file ${file}. Nothing was changed.`);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  });

  it.each([
    ['another kind of thing at once', ['--deck', 'Mondays', '--kind', 'task'], '--deck starts a deck'],
    ['a title without a letter', ['--deck', '!!!'], 'letter or figure'],
    ['a language that there is not', ['--deck', 'Mondays', '--language', 'xx'], 'xx'],
    ['no title', ['--deck'], '--deck needs a value after it.'],
    ['a deck as a kind', ['--kind', 'deck', '--title', 'Mondays'], 'Start one with --deck and its title.'],
  ])('refuses %s', async (_, flags, reason) => {
    const { status, stderr } = await start(folder, ...flags);
    expect(stderr).toContain(reason);
    expect(status).toBe(2);
  });

  it('says so where there is no document to put into it', async () => {
    const { status, stderr } = await start(folder, '--deck', 'Poniedziałek', '--language', 'pl');
    expect(stderr).toContain('There is no document in pl that can be read');
    expect(status).toBe(1);
  });
});

test.each(languages.map(({ tag }) => tag))('A starter of a deck in %s is taken as it is', async (tag) => {
  const home = join(folder, tag);
  const documents = (['task', 'leaflet'] as const).map((kind) => ({
    kind,
    slug: 'sweep',
    title: 'Sweep: #1',
  }));
  for (const { kind, slug } of documents) {
    mkdirSync(join(home, `content/${kind}s/${slug}`), { recursive: true });
    writeFileSync(
      join(home, `content/${kind}s/${slug}/${tag}.mdx`),
      starterText({ kind, language: tag, title: `Sweep ${kind}`, today: '2026-11-02' }),
    );
  }
  mkdirSync(join(home, 'content/decks/first-days'), { recursive: true });
  const text = deckStarterText({ title: 'First: “days”', language: tag, documents });
  const check = async (deck: string): Promise<Awaited<ReturnType<typeof checkContent>>> => {
    writeFileSync(join(home, 'content/decks/first-days/deck.yml'), deck);
    return checkContent(home, { withPapers: true, today: '2026-11-02', site: plainSite });
  };
  const ofDeck = async (deck: string): Promise<readonly unknown[]> =>
    (await check(deck)).messages.filter(({ file }) => file.startsWith('content/decks'));
  expect(await ofDeck(text)).toEqual([]);
  // What its lines say to do is enough to take in the rest.
  expect(text).toContain('  # Sweep: #1\n  # - leaflets/sweep');
  expect(await ofDeck(text.replace('  # - ', '  - '))).toEqual([]);
});
