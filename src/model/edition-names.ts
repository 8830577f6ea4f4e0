import type { Kind } from './document.ts';

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
  'one-page',
  'poster',
  'poster-a3',
  'labels',
  'week',
  'certificate',
  'wallet',
  'tally',
  'blank',
  'blank-cards',
  'two-languages',
  'reader-check',
] as const;
export type EditionId = (typeof editionIds)[number];

/** What is offered to take along: papers, and pictures for a phone. */
export type OfferId = EditionId | 'phone';

/** What a site may do without. `cards` stands for cards of every size, `poster` for its sheets of both, `blank` for its cards, too. */
export type EditionName = Exclude<OfferId, `cards-${string}` | `poster-${string}` | `blank-${string}`>;

export const editionNames: readonly EditionName[] = [
  ...new Set([...editionIds, 'phone' as const].map(nameOfEdition)),
];

/**
 * The papers that are made only of documents that ask for them: the kinds that may, and whether the paper may show some
 * parts of the document alone.
 */
export const askedFor = {
  'one-page': { kinds: ['guide', 'form'], selects: true },
  poster: { kinds: ['task', 'leaflet'], selects: true },
  labels: { kinds: ['task'], selects: true },
  week: { kinds: ['task', 'form'], selects: true },
  certificate: { kinds: ['form'], selects: false },
  wallet: { kinds: ['task', 'leaflet', 'form'], selects: true },
  tally: { kinds: ['form', 'report'], selects: false },
  blank: { kinds: ['task'], selects: false },
} as const satisfies Partial<Record<EditionName, AskedRule>>;

export type AskedName = keyof typeof askedFor;

export const askedNames = Object.keys(askedFor) as AskedName[];

/** What an author may leave out: all that comes by itself. */
export type LeftName = Exclude<EditionName, AskedName>;

export const leftNames: readonly LeftName[] = editionNames.filter((name) => !isAskedFor(name));

export interface AskedRule {
  readonly kinds: readonly Kind[];
  readonly selects: boolean;
}

/** Whether a paper is made only of documents that ask for it. */
export function isAskedFor(name: EditionName): name is AskedName {
  return Object.hasOwn(askedFor, name);
}

/** The papers that a kind of document may ask for. */
export function askedNamesFor(kind: Kind): AskedName[] {
  return askedNames.filter((name) => (askedFor[name].kinds as readonly Kind[]).includes(kind));
}

/** The name under which an author leaves out or asks for a paper, or the phone pictures. */
export function nameOfEdition(id: OfferId): EditionName {
  if (isSizeOf('cards', id)) return 'cards';
  if (isSizeOf('poster', id)) return 'poster';
  return isSizeOf('blank', id) ? 'blank' : id;
}

function isSizeOf<Name extends string>(name: Name, id: string): id is `${Name}-${string}` {
  return id.startsWith(`${name}-`);
}
