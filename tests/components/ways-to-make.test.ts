import { describe, expect, it } from 'vitest';
import { waysToMake } from '../../src/components/document/ways-to-make.ts';
import { languageOf } from '../../src/languages/index.ts';
import { plainSite } from '../../src/site/site.ts';
import { writtenDocument } from '../written-document.ts';

const document = writtenDocument(
  'task',
  `<Step picture="kettle" done="You hear a click.">\nBoil the water.\n</Step>`,
);
const view = { document, language: languageOf('cy'), site: plainSite };

describe('The page of a document', () => {
  it('leads to where it is made one’s own, and a task to where it is made for one person', () => {
    const from = `/${document.language}/tasks/${document.slug}/make.json`;
    expect(waysToMake(view)).toEqual([
      { sort: 'yours', name: expect.stringMatching(/./u), path: `/cy/make/#from=${from}` },
      { sort: 'for', name: expect.stringMatching(/./u), path: `/cy/make/#for=${from}` },
    ]);
    const leaflet = { ...view, document: { ...document, kind: 'leaflet' as const } };
    expect(waysToMake(leaflet).map(({ sort }) => sort)).toEqual(['yours']);
  });

  it('leads nowhere of the kind on a site that does without', () => {
    expect(waysToMake({ ...view, site: { ...plainSite, make: false } })).toEqual([]);
  });
});
