import { a4 } from '../../../src/editions/a4.ts';
import { loadFaces } from '../../../src/files/fonts.ts';
import { layOutPaper } from '../../../src/papers/paper.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Publication } from '../../../src/print/sheet/sheet.ts';
import { writtenDocument } from '../../written-document.ts';
import { plainSite } from '../../example-site.ts';

/** Names in letters that the typeface lacks, in a title, a sentence, bold, a link, a list and at the end of a line. */
const namesDocument: Document = withoutPicture(
  writtenDocument(
    'leaflet',
    `Ask Nguyễn Thị Hồng or **Олена Шевченко** for help.

Your team is Γιώργος, Ọlábísí Adébáyọ̀ and محمد علي. Ring فاطمة (the manager).

- पूजा शर्मा
- Łukasz Żak

Read [the page of Nguyễn](https://example.org) and [محمد](https://example.org).`,
    'title: The day of Nguyễn and علي',
  ),
);

export function namesPublication(): Publication {
  return layOutPaper(namesDocument, a4, { faces: loadFaces(), pictures, site: plainSite });
}

/** Pictures have nothing to do with names: one that is drawn of nothing stands for the title's. */
const pictures = new Map([
  [
    'none',
    {
      id: 'none',
      label: 'A cup',
      credit: { source: 'Own', author: 'Clearstep', licence: 'CC BY 4.0', url: 'https://example.org' },
      content: { type: 'drawing', drawing: { width: 72, height: 72, shapes: [] } },
    } as const,
  ],
]);

function withoutPicture(document: Document): Document {
  return { ...document, picture: { ...document.picture, id: 'none' } };
}
