import type { Language } from '../languages/language.ts';
import type { Document } from '../model/document.ts';
import type { Pictures } from '../pictures/drawing/picture.ts';
import type { Site } from '../site/site.ts';

/** What every component of a document's page needs: the document, its pictures and how its language speaks. */
export interface View {
  readonly document: Document;
  readonly language: Language;
  readonly pictures: Pictures;
  readonly site: Site;
  /** Where a picture is that is no file of the site, by its id: in the browser where somebody writes. */
  readonly pictureAddress?: (id: string) => string;
}
