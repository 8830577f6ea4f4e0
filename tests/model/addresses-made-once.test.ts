import { describe, expect, test } from 'vitest';
import { readText, sourceFiles } from '../source-files.ts';

describe('no other file makes an address', () => {
  const home = new Set([
    'src/model/addresses/of-site.ts',
    'src/model/addresses/of-document.ts',
    'src/model/addresses/of-deck.ts',
    'src/model/file-addresses.ts',
    'src/model/kind-folder.ts',
    // The name under which a reader saves a form that was filled in.
    'src/components/form/save-pdf.ts',
    // The name under which an author saves a document with its photos.
    'src/components/make/name-document.ts',
    // Where a whole site stands, of the two parts in which Astro's config says it.
    'src/integration/site-address.ts',
  ]);
  const files = sourceFiles('src')
    .map(({ file }) => file)
    .filter((file) => !home.has(file));

  test('in the sources there is none', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap((file) => addressesIn(readText(file)).map((each) => `${file}: ${each}`))).toEqual(
      [],
    );
  });

  test.each([
    'const path = `/${language}/${kind}s/${slug}/`;',
    "href={address('/help/')}",
    'href="/credits/"',
    '`${documentPath(document)}${edition}.pdf`',
    "path + 'a4.pdf'",
    '`${documentPath(document)}phone/`',
    '[rules](/help/rules/)',
    "new URL('preview.png', page)",
    'new URL(path, import.meta.env.SITE)',
  ])('%s would be found', (text) => {
    expect(addressesIn(text)).toHaveLength(1);
  });
});

/** What looks like a path of the site, or like the making of one. Comments may speak of them. */
function addressesIn(text: string): string[] {
  const code = text
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/^\s*\/\/.*$/gmu, '')
    .replace(/<!--.*?-->/gsu, '');
  return [
    /* A folder of a kind. */ ...code.matchAll(/\$\{(?:\w+\.)*kind\}s\b[^\n]*/gu),
    /* A page of the site. */ ...code.matchAll(/["'`(]\/(?:help|about|credits|pictures)\/[^"'`)\s]*/gu),
    /* A file of the site. */ ...code.matchAll(/["'`][^"'`\s]+\.(?:pdf|webp|png|zip)["'`]/gu),
    ...code.matchAll(/\}phone\/[^\n]*/gu),
    /* A whole address. */ ...code.matchAll(/new URL\([^,)]+,[^)]*(?:\.site|SITE|\bsite)\b[^)]*\)/gu),
  ].map(([found]) => found);
}
