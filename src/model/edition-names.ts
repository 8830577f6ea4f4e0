/**
 * The papers that a document may come out as, in the order in which a reader is offered them. This is the one register
 * of their ids: `src/editions` has a file for each, every language has its name.
 */
export const editionIds = [
  'a4',
  'large-print',
  'pictures',
  'cards',
  'cards-small',
  'cards-key-ring',
  'checklist',
  'coach-sheet',
  'booklet',
  'trifold',
  'reader-check',
] as const;
export type EditionId = (typeof editionIds)[number];

/** What is offered to take along: papers, and pictures for a phone. */
export type OfferId = EditionId | 'phone';

/** What an author may leave out. `cards` stands for cards of every size. */
export type EditionName = Exclude<OfferId, `cards-${string}`>;

export const editionNames: readonly EditionName[] = [
  ...new Set([...editionIds, 'phone' as const].map(nameToLeaveOut)),
];

/** The name under which an author leaves out a paper, or the phone pictures. */
export function nameToLeaveOut(id: OfferId): EditionName {
  return isSizeOfCards(id) ? 'cards' : id;
}

function isSizeOfCards(id: OfferId): id is Exclude<OfferId, EditionName> {
  return id.startsWith('cards-');
}
