import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, smallProject } from './small-project.ts';

/** What CONTRIBUTING.md asks of who adds a language, with a few words of Welsh and the rest in English. */
const files = {
  'src/languages/cy/index.ts': `import { enGB } from '../en-GB/index.ts';
import type { Language } from '../language.ts';
import { words } from './words.ts';

export const cy: Language = { ...enGB, tag: 'cy', name: 'Cymraeg', words };
`,
  'src/languages/cy/words.ts': `import { words as english } from '../en-GB/words.ts';
import type { Words } from '../words.ts';

const dates = new Intl.DateTimeFormat('cy', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
export const words: Words = {
  ...english,
  reviewed: (on) => \`Gwiriwyd: \${dates.format(new Date(on))}\`,
  web: { ...english.web, home: 'Hafan', otherLanguages: 'Darllenwch hwn mewn iaith arall' },
};
`,
  'content/leaflets/golchi-dwylo/cy.mdx': `---
title: Golchi dwylo
kind: leaflet
summary: Sut i olchi eich dwylo yn y gwaith.
picture: wash hands
ask: Eich goruchwyliwr
reviewed: 2026-11-01
review-by: 2099-11-01
---

<Point picture="wash hands">
Mae’r dŵr yn gynnes. Ewch i’r tŷ.
</Point>

<Ask picture="ask for help">Gofynnwch i’ch goruchwyliwr.</Ask>
`,
} as const;
const form = 'content/forms/my-break-times';
const folder = smallProject();
const dist = path.join(folder, 'dist');

beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const register = path.join(folder, 'src/languages/index.ts');
  const source = readFileSync(register, 'utf8');
  writeFileSync(register, `import { cy } from './cy/index.ts';\n${source.replace('[enGB]', '[enGB, cy]')}`);
  const english = readFileSync(path.join(folder, form, 'en-GB.mdx'), 'utf8');
  writeFileSync(path.join(folder, form, 'cy.mdx'), english.replace(/^title: .*$/mu, 'title: Fy egwyliau'));
  const { code, output } = await build(folder, { env: { SITE: 'https://example.org/' } });
  if (code !== 0) throw new Error(output);
});

describe('a second language', () => {
  it('has a first page that lists what is written in it', () => {
    const page = read('cy/index.html');
    expect(page).toContain('<html lang="cy"');
    expect(page).toContain('href="/cy/leaflets/"');
    expect(page).toContain('href="/cy/forms/"');
    expect(page).not.toContain('href="/en-GB/forms/"');
  });

  it('is offered on the first page of the site, and the other way round', () => {
    expect(linkTo('/cy/', read('index.html'))).toBe('Cymraeg');
    expect(linkTo('/', read('cy/index.html'), 'hreflang="en-GB"')).toBe('English');
  });

  it('has pages whose way home leads to its own first page', () => {
    const page = read('cy/leaflets/golchi-dwylo/index.html');
    expect(linkTo('/cy/', page)).toBe('Hafan');
    expect(page).not.toMatch(/<a href="\/"/u);
  });

  it('has pages that lead to their translation, for programs, too', () => {
    const page = read('cy/forms/my-break-times/index.html');
    expect(linkTo('/en-GB/forms/my-break-times/', page, 'hreflang="en-GB"')).toBe('English');
    expect(page).toMatch(
      /<link rel="alternate" hreflang="en-GB" href="[^"]+\/en-GB\/forms\/my-break-times\/">/u,
    );
    expect(read('cy/leaflets/golchi-dwylo/index.html')).not.toContain('hreflang="en-GB"');
  });

  it('has link previews whose words are all said in words, too', () => {
    expect(read('cy/leaflets/golchi-dwylo/index.html')).toContain(
      '<meta property="og:image:alt" content="Leaflet: Golchi dwylo. Sut i olchi eich dwylo yn y gwaith. Draft: not yet checked with readers.">',
    );
  });

  it('has papers in it, with dates as it writes them', async () => {
    const file = await PDFDocument.load(readFileSync(path.join(dist, 'cy/leaflets/golchi-dwylo/a4.pdf')));
    expect(file.catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('cy');
    expect(read('cy/leaflets/golchi-dwylo/index.html')).toContain('1 Tachwedd 2026');
  });
});

function read(file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

/** The words of the first link to a path that has such an attribute. */
function linkTo(target: string, page: string, attribute = ''): string | undefined {
  const links = [...page.matchAll(/<a ([^>]*)>([^<]*)<\/a>/gu)];
  return links
    .find(
      ([, attributes = '']) => attributes.includes(`href="${target}"`) && attributes.includes(attribute),
    )?.[2]
    ?.trim();
}
