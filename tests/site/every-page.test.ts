import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, closePage, openSite, type BuiltSite, type OpenOptions } from './built-site.ts';
import { exampleTask, openExamples } from './examples.ts';
import { issues } from '../../scripts/browser/page-issues.ts';
import { misfits } from './judges/fits.ts';
import { lostByKeyboard, lostInMarkup } from './judges/keyboard.ts';
import { listen, strangeTraffic, type Traffic } from './judges/traffic.ts';
import { faultsOnPaper } from './judges/prints.ts';
import { changes, seenOn } from './judges/wide-window.ts';
import { pagesOfNewMarkup, withNewMarkup } from './new-markup.ts';
import { hasPhonePictures, printHeight } from './printed/open-to-print.ts';

/**
 * All that every page is looked at for, in one loading. Paper, roles and keys change what a judge says only where markup
 * and style are other ones: they are for the pages that have some of their own. A wide window changes it only where that
 * shows, hides or colours something, which the browser says: each such change is looked at once.
 */
let site: BuiltSite;
let examples: BuiltSite;
beforeAll(async () => {
  site = await openSite();
  examples = await openExamples();
});
afterAll(async () => {
  await site?.close();
  await examples?.close();
});

const ownMarkup = pagesOfNewMarkup();
/** What a wide window changes, and was looked at. */
const looked = new Set<string>();
const pages = builtPages().filter((path) => ownMarkup.has(path) || hasOwnText(path));

/**
 * `/en-GB/tasks/make-tea/` and `/en-GB/help/print/`. Lists, pages for coaches and of phone pictures, and those of one rule or one
 * letter of the pictures say what stands elsewhere, too: one of each stands for the others.
 */
function hasOwnText(path: string): boolean {
  return path.split('/').length === 5 && !/^\/help\/(?:rules|pictures)\//u.test(path);
}

describe('The page', () => {
  // Two pages of one browser at a time, each at work on a core of its own.
  it.concurrent.for(pages)(
    '%s asks nobody else, works by keyboard, fits a small phone, has no error at level AAA and, with markup of its own, prints whole',
    async (path, { expect }) => {
      // The policy is the same on all, and so is what comes with the worker.
      const { page, traffic } = await openNarrow(site, path, { worker: ownMarkup.has(path) });
      expect.soft(await strangeTraffic(page, traffic, site.origin)).toEqual([]);
      expect.soft(await (ownMarkup.has(path) ? lostByKeyboard : lostInMarkup)(page)).toEqual([]);
      expect.soft(await misfits(page)).toEqual([]);
      expect.soft(await issues(page, ownMarkup.has(path) ? ['axe', 'htmlcs'] : ['htmlcs'])).toEqual([]);
      if (ownMarkup.has(path)) {
        const unseen = (await changesWhenWide(page)).filter((each) => !looked.has(each));
        for (const each of unseen) looked.add(each);
        if (unseen.length > 0) expect.soft(await issues(page)).toEqual([]);
        // Last, because parts are marked for it. Those with phone pictures: printed-page.test.ts.
        if (!hasPhonePictures(path)) {
          await page.setViewport({ width: 1280, height: printHeight });
          expect.soft(await faultsOnPaper(page, ['A4', 'Letter'])).toEqual([]);
        }
      }
      await closePage(page);
    },
  );
});

describe('This test', () => {
  it('finds whom a page asks, and what its own policy forbids', async () => {
    const { page, traffic } = await openNarrow(examples, exampleTask);
    await page.evaluate(() => {
      document.cookie = 'seen=yes';
      const picture = new Image();
      picture.src = 'http://127.0.0.1:9/of-somebody-else.png';
      document.body.append(picture);
    });
    const found = (await strangeTraffic(page, traffic, examples.origin)).join('\n');
    expect(found).toContain('set the cookie seen');
    expect(found).toContain('Content Security Policy');
    expect(found).toContain('a picture is missing: http://127.0.0.1:9/of-somebody-else.png');
    await closePage(page);
  });

  it.each([
    ['a second heading of the first level', 'beforeend', '<h1>One more</h1>', /2 headings/u],
    ['a link before the skip link', 'afterbegin', '<a href="/">First</a>', /no skip link/u],
  ] as const)('finds %s', async (_what, place, html, said) => {
    const { page } = await openNarrow(examples, exampleTask);
    await add(page, place, html);
    expect((await lostInMarkup(page)).join('\n')).toMatch(said);
    expect((await lostByKeyboard(page)).join('\n')).toMatch(said);
    await closePage(page);
  });

  it('chooses pages that have every piece of markup, and none that others stand for', () => {
    const page = (name: string, html: string): { page: string; html: string } => ({ page: name, html });
    const long = '<p>Word.</p>'.repeat(3000);
    expect([
      ...withNewMarkup([
        page('long', `${long}<h2>Two</h2>`),
        page('short', '<p>Word.</p><h2>Two</h2>'),
        page('list', '<ul><li>One</li></ul>'),
        page('marked', '<p class="pale">Word.</p><ul><li>One</li></ul>'),
      ]),
    ]).toEqual(['marked', 'short']);
  });

  it('sees what a wide window shows, hides or makes pale, and that it changes nothing else', async () => {
    const { page } = await openNarrow(examples, exampleTask);
    await style(
      page,
      '@media (width > 800px) { .pale { color: #bbb } .gone { display: none } } @media (width < 800px) { .come { visibility: hidden } }',
    );
    await add(
      page,
      'beforeend',
      '<p class="pale">Pale</p><p class="gone">Gone</p><p class="come">Come</p><p class="stays">Stays</p>',
    );
    const found = (await changesWhenWide(page)).flatMap((each) => {
      const [, sign, name] = /^([+-]) .* > p\.(pale|gone|come|stays) /u.exec(each) ?? [];
      return name === undefined ? [] : [`${sign} ${name}`];
    });
    expect(found.toSorted()).toEqual(['+ come', '+ pale', '- gone', '- pale']);
    expect((await issues(page)).join('\n')).toMatch(/color-contrast|G17|G18/u);
    await closePage(page);
  });

  it.each([
    [
      'what is wider than a phone',
      '<pre>word word word word word word word word word word word word</pre>',
      /wider/u,
    ],
    ['what is too small to press', '<button>x</button>', /too small to press: <button/u],
  ] as const)('finds %s', async (_what, html, said) => {
    const { page } = await openNarrow(examples, exampleTask);
    await style(page, 'button { all: unset; font-size: 12px } pre { white-space: pre; overflow: visible }');
    await add(page, 'beforeend', html);
    expect((await misfits(page)).join('\n')).toMatch(said);
    await closePage(page);
  });

  it.each([[['axe']], [['htmlcs']]] as const)(
    'finds pale words, a field without a name and a picture without words by %s',
    async (runners) => {
      const { page } = await openNarrow(examples, exampleTask);
      await style(page, '.pale { color: #bbb; background: #fff }');
      await add(page, 'beforeend', '<p class="pale">Pale</p><input type="text"><img src="/favicon.svg">');
      const found = (await issues(page, runners)).join('\n');
      for (const said of [/color-contrast|G17|G18/u, /axe label|F68/u, /image-alt|H37/u])
        expect(found).toMatch(said);
      await closePage(page);
    },
  );
});

/** Makes the window wide. */
async function changesWhenWide(page: Page): Promise<string[]> {
  const narrow = await seenOn(page);
  await page.setViewport({ width: 1280, height: 800 });
  await page.waitForFunction(() => window.innerWidth === 1280);
  return changes(narrow, await seenOn(page));
}

async function openNarrow(
  from: BuiltSite,
  path: string,
  options: Pick<OpenOptions, 'worker'> = {},
): Promise<{ page: Page; traffic: Traffic }> {
  let traffic: Traffic = { requests: [], complaints: [] };
  const page = await from.open(path, {
    ...options,
    width: 320,
    before: async (fresh) => {
      traffic = listen(fresh);
    },
  });
  return { page, traffic };
}

function add(page: Page, place: 'afterbegin' | 'beforeend', html: string): Promise<void> {
  const parent = place === 'afterbegin' ? 'body' : 'main';
  return page.$eval(
    parent,
    (element, ...[where, code]) => element.insertAdjacentHTML(where, code),
    place,
    html,
  );
}

/** A style sheet of a script is not what the policy of a page is about. */
function style(page: Page, css: string): Promise<void> {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
