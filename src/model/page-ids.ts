/**
 * What the page of a document calls its own parts. No heading and no step of an author may have one of these ids, or a
 * link to it would lead to the wrong place. A test looks for ids on the page that are missing here.
 */
export const pageIds: readonly string[] = [
  'about-document',
  'blocks',
  'contact',
  'document',
  'form-end-heading',
  'keep-heading',
  'main',
  'messages',
  'need',
  'need-amount',
  'need-item',
  'need-price',
  'need-total',
  'no-voice',
  'no-voice-heading',
  'page-contents',
  'papers',
  'papers-heading',
  'settings',
  'settings-heading',
  'settings-voice',
  'step-felt',
  'step-help',
  'step-help-heading',
  'word-list',
];
