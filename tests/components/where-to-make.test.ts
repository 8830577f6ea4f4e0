import { expect, test } from 'vitest';
import { whereToMake } from '../../src/components/site/where-to-make.ts';
import { languageOf } from '../../src/languages/index.ts';

const english = languageOf('en-GB');
const welsh = languageOf('cy');

test('Who wants a document of their own is led to where one is made in the browser, in their language', () => {
  expect(whereToMake({ language: english, site: {} })).toEqual(['/en-GB/make/']);
  expect(whereToMake({ language: welsh, site: {} })).toEqual(['/cy/make/']);
});

test('On a site without that page, to the help for those who write files, where that can be read', () => {
  expect(whereToMake({ language: english, site: { make: false } })).toEqual(['/help/']);
  expect(whereToMake({ language: welsh, site: { make: false } })).toEqual([]);
});
