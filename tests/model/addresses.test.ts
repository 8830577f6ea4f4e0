import { describe, expect, test } from 'vitest';
import {
  aboutPath,
  belowPath,
  creditsPath,
  documentParams,
  documentPath,
  firstPath,
  helpPath,
  iconPath,
  languagePath,
  listPath,
  makeHelpPath,
  paperPath,
  phonePath,
  phonePictureFile,
  phonePicturePath,
  phoneZipPath,
  pictureLetterPath,
  pictureListPath,
  pictureNamesPath,
  previewPath,
  printingHelpPath,
  readingHelpPath,
  rulePath,
  rulesPath,
  settingsScriptPath,
  thumbnailPath,
  tokensPath,
  wholeAddress,
} from '../../src/model/addresses.ts';
import { drawingPath, photoPath } from '../../src/model/file-addresses.ts';
import { documentFile } from '../../src/model/kind-folder.ts';
import { readText, sourceFiles } from '../source-files.ts';

const tea = { language: 'en-GB', kind: 'task', slug: 'make-tea' } as const;

test('addresses never change, because they stand on paper', () => {
  expect([pictureLetterPath('a'), pictureNamesPath]).toEqual([
    '/help/pictures/a/',
    '/help/pictures/names.json',
  ]);
  expect([rulesPath, rulePath('passive')]).toEqual(['/help/rules/', '/help/rules/passive/']);
  expect([firstPath, aboutPath(firstPath), creditsPath(firstPath), helpPath, pictureListPath]).toEqual([
    '/',
    '/about/',
    '/credits/',
    '/help/',
    '/help/pictures/',
  ]);
  expect([
    aboutPath(languagePath('cy')),
    creditsPath(languagePath('cy')),
    readingHelpPath('en-GB'),
    printingHelpPath('cy'),
    makeHelpPath('cy'),
  ]).toEqual(['/cy/about/', '/cy/credits/', '/en-GB/help/', '/cy/help/print/', '/cy/make/help/']);
  expect([iconPath, tokensPath, settingsScriptPath]).toEqual([
    '/favicon.svg',
    '/tokens.css',
    '/apply-settings.js',
  ]);
  expect([
    languagePath('cy'),
    listPath('en-GB', 'leaflet'),
    documentPath(tea),
    paperPath(tea, 'cards-small'),
    thumbnailPath(tea, 'phone'),
    phonePath(tea),
    phonePicturePath(tea, phonePictureFile(1)),
    phonePicturePath(tea, phonePictureFile(10)),
    phoneZipPath(tea),
    previewPath(tea),
    drawingPath('openmoji:E150'),
    drawingPath('healthicons:people/person'),
  ]).toEqual([
    '/cy/',
    '/en-GB/leaflets/',
    '/en-GB/tasks/make-tea/',
    '/en-GB/tasks/make-tea/cards-small.pdf',
    '/en-GB/tasks/make-tea/phone.webp',
    '/en-GB/tasks/make-tea/phone/',
    '/en-GB/tasks/make-tea/phone/01.png',
    '/en-GB/tasks/make-tea/phone/10.png',
    '/en-GB/tasks/make-tea/phone.zip',
    '/en-GB/tasks/make-tea/preview.png',
    '/pictures/openmoji/E150.svg',
    '/pictures/healthicons/people--person.svg',
  ]);
  expect(Object.values(documentParams(tea)).join('/')).toBe('en-GB/tasks/make-tea');
  expect(documentFile(tea)).toBe('content/tasks/make-tea/en-GB.mdx');
});

test.each([
  ['https://example.org/', 'https://example.org/help/'],
  ['https://example.org', 'https://example.org/help/'],
  ['https://example.org/easy/', 'https://example.org/easy/help/'],
  ['https://example.org/easy', 'https://example.org/easy/help/'],
])('a site at %s has its pages below it', (site, whole) => {
  expect(wholeAddress(helpPath, site)).toBe(whole);
  expect(wholeAddress(helpPath, new URL(site))).toBe(whole);
  expect(belowPath(helpPath, new URL(site).pathname)).toBe(new URL(whole).pathname);
});

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

test('a photo stands under the name of its file, with its folder', () => {
  expect(photoPath('photo:content/tasks/make-tea/cup.jpg', 640, 'webp')).toBe(
    '/pictures/photo/tasks--make-tea--cup.jpg-640.webp',
  );
});

const names = [
  'Photo 1.jpg',
  'Photo #1.jpg',
  'a,b.jpg',
  '50%.jpg',
  'Who?.jpg',
  'caf\u00e9.jpg',
  'a~20~b.jpg',
];

test.each(names)('the address of %s means the same in a list of pictures and in a file name', (name) => {
  const path = photoPath(`photo:content/tasks/make-tea/${name}`, 640, 'webp');
  const { pathname, search, hash } = new URL(path, 'https://example.org/');
  expect({ pathname, search, hash }).toEqual({ pathname: path, search: '', hash: '' });
  // In `srcset` a space or a comma ends an address.
  expect(path).not.toMatch(/[\s,%]/u);
});

test('two photos never share an address', () => {
  const paths = [...names, 'a b.jpg', 'Photo-1.jpg', 'cafe\u0301.jpg'].map((name) =>
    photoPath(`photo:content/tasks/make-tea/${name}`, 640, 'webp'),
  );
  expect(new Set(paths).size).toBe(paths.length);
});
