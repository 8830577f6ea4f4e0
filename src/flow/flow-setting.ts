import type { Language } from '../languages/language.ts';
import type { Document } from '../model/document.ts';
import type { Pictures } from '../pictures/index.ts';
import type { Site } from '../site/site.ts';

/** What a flow is made with. */
export interface FlowSetting {
  readonly document: Document;
  readonly language: Language;
  readonly pictures: Pictures;
  readonly site: Site;
  /** Whether the document was due to be checked and was not. */
  readonly outOfDate: boolean;
}
