/** The editions that a document may come out in, in the order a reader is offered them. */
export const editionNames = [
  'a4',
  'large-print',
  'pictures',
  'cards',
  'checklist',
  'booklet',
  'trifold',
  'reader-check',
  'phone',
] as const;
