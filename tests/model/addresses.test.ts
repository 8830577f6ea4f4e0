import { describe, expect, test } from 'vitest';
import {
  aboutPath,
  accessibilityPath,
  allZipPath,
  appIconPath,
  belowPath,
  bookPath,
  catalogueSchemaPath,
  changesPath,
  coachPath,
  creditsPath,
  deckOfflineListPath,
  deckPaperPath,
  deckPath,
  deckThumbnailPath,
  deckZipPath,
  decksPath,
  documentParams,
  documentPath,
  firstPath,
  helpPath,
  iconPath,
  languagePath,
  listPartPath,
  listPath,
  makeDocumentPath,
  makeHelpPath,
  makePath,
  makePicturesPath,
  makeSitePath,
  manifestPath,
  offlineListPath,
  offlinePath,
  paperPath,
  papersLaterPath,
  phonePath,
  phonePictureFile,
  phonePicturePath,
  phoneZipPath,
  pictureLetterPath,
  pictureListPath,
  pictureNamesPath,
  previewPath,
  printingHelpPath,
  questionsPath,
  readingHelpPath,
  rulePath,
  rulesPath,
  searchIndexPath,
  searchPath,
  settingsScriptPath,
  stepAddress,
  stepCodePath,
  thumbnailPath,
  tokensPath,
  topicPath,
  topicsPath,
  versionPath,
  wholeAddress,
} from '../../src/model/addresses.ts';
import { documentFile } from '../../src/model/kind-folder.ts';

const tea = { language: 'en-GB', kind: 'task', slug: 'make-tea' } as const;

describe('addresses never change, because they stand on paper and people keep them:', () => {
  test('those of the site', () => {
    expect({
      firstPath,
      languagePath: languagePath('cy'),
      aboutPath: [aboutPath(firstPath), aboutPath(languagePath('cy'))],
      creditsPath: [creditsPath(firstPath), creditsPath(languagePath('cy'))],
      accessibilityPath: [accessibilityPath(firstPath), accessibilityPath(languagePath('cy'))],
      searchPath: searchPath('cy'),
      searchIndexPath: [searchIndexPath('cy'), searchIndexPath('cy', 1), searchIndexPath('cy', 2)],
      makePath: makePath('cy'),
      makeHelpPath: makeHelpPath('cy'),
      makePicturesPath: makePicturesPath('openmoji-1'),
      changesPath: changesPath('cy'),
      readingHelpPath: readingHelpPath('en-GB'),
      printingHelpPath: printingHelpPath('cy'),
      offlinePath: offlinePath('cy'),
      offlineListPath: offlineListPath('cy'),
      appIconPath: appIconPath(192),
      listPath: listPath('en-GB', 'leaflet'),
      listPartPath: listPartPath('en-GB', 'leaflet', 'k-m'),
      topicsPath: topicsPath('cy'),
      topicPath: [topicPath('cy', 'about-autism'), topicPath('cy', 'about-autism', '2')],
      questionsPath: questionsPath('cy'),
      versionPath: versionPath('0a1b2c3d'),
    }).toEqual({
      firstPath: '/',
      languagePath: '/cy/',
      aboutPath: ['/about/', '/cy/about/'],
      creditsPath: ['/credits/', '/cy/credits/'],
      accessibilityPath: ['/accessibility/', '/cy/accessibility/'],
      searchPath: '/cy/search/',
      searchIndexPath: ['/cy/search/index.json', '/cy/search/index.json', '/cy/search/2.json'],
      makePath: '/cy/make/',
      makeHelpPath: '/cy/make/help/',
      makePicturesPath: '/make/pictures/openmoji-1.json',
      changesPath: '/cy/changes.xml',
      readingHelpPath: '/en-GB/help/',
      printingHelpPath: '/cy/help/print/',
      offlinePath: '/cy/offline/',
      offlineListPath: '/cy/offline/all.json',
      appIconPath: '/icons/192.png',
      listPath: '/en-GB/leaflets/',
      listPartPath: '/en-GB/lists/leaflets/k-m/',
      topicsPath: '/cy/topics/',
      topicPath: ['/cy/topics/about-autism/', '/cy/topics/about-autism/2/'],
      questionsPath: '/cy/questions/',
      versionPath: '/v/0a1b2c3d/',
    });
  });

  test('those of the help for authors, and of files that are there once', () => {
    expect([helpPath, pictureListPath, pictureLetterPath('a'), pictureNamesPath]).toEqual([
      '/help/',
      '/help/pictures/',
      '/help/pictures/a/',
      '/help/pictures/names.json',
    ]);
    expect([rulesPath, rulePath('passive')]).toEqual(['/help/rules/', '/help/rules/passive/']);
    expect([
      makeSitePath,
      manifestPath,
      iconPath,
      catalogueSchemaPath,
      tokensPath,
      settingsScriptPath,
    ]).toEqual([
      '/make/site.json',
      '/manifest.webmanifest',
      '/favicon.svg',
      '/documents.schema.json',
      '/tokens.css',
      '/apply-settings.js',
    ]);
  });

  test('those of a document', () => {
    const below = '/en-GB/tasks/make-tea/';
    expect(documentPath(tea)).toBe(below);
    expect(Object.values(documentParams(tea)).join('/')).toBe('en-GB/tasks/make-tea');
    expect(documentFile(tea)).toBe('content/tasks/make-tea/en-GB.mdx');
    expect(
      [
        paperPath(tea, 'cards-small'),
        thumbnailPath(tea, 'phone'),
        makeDocumentPath(tea),
        papersLaterPath(tea),
        coachPath(tea),
        stepCodePath(tea, 'boil'),
        stepCodePath(tea, 'شاي'),
        stepAddress(documentPath(tea), 'boil'),
        phonePath(tea),
        phonePicturePath(tea, phonePictureFile(1)),
        phonePicturePath(tea, phonePictureFile(10)),
        phoneZipPath(tea),
        bookPath(tea, 'epub'),
        allZipPath(tea),
        previewPath(tea),
      ].map((path) => path.replace(below, '')),
    ).toEqual([
      'cards-small.pdf',
      'phone.webp',
      'make.json',
      'papers/',
      'coach/',
      '#label/boil',
      '#label/%D8%B4%D8%A7%D9%8A',
      '#do/boil',
      'phone/',
      'phone/01.png',
      'phone/10.png',
      'phone.zip',
      'make-tea.epub',
      'all.zip',
      'preview.png',
    ]);
  });

  test('those of a deck', () => {
    const deck = { language: 'cy', slug: 'first-days' };
    expect([
      decksPath('cy'),
      deckPath(deck),
      deckPaperPath(deck, 'cards'),
      deckThumbnailPath(deck, 'cards'),
      deckZipPath(deck),
      deckOfflineListPath(deck),
    ]).toEqual([
      '/cy/decks/',
      '/cy/decks/first-days/',
      '/cy/decks/first-days/cards.pdf',
      '/cy/decks/first-days/cards.webp',
      '/cy/decks/first-days/all.zip',
      '/cy/decks/first-days/all.json',
    ]);
  });
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
