import type { BookletEdition, CardsEdition } from '../editions/edition.ts';
import { editionsOf } from '../editions/index.ts';
import { kindOnPaper } from '../kinds/index.ts';
import { dividerCard } from '../kinds/task/divider-card.ts';
import { type Deck, deckDocument, type DeckPaperId, deckPaperIds } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { MessagesError } from '../model/messages-error.ts';
import { coverBox } from '../print/blocks/cover.ts';
import { notesBox } from '../print/blocks/hand-writing.ts';
import { titleLines } from '../print/blocks/opening.ts';
import type { Setting } from '../print/blocks/setting.ts';
import { type Box, flow } from '../print/boxes/box.ts';
import type { PaperContext } from '../print/boxes/layout-context.ts';
import { layOutBooklet, layOutCardSets } from '../print/publication.ts';
import { mirrorSheet } from '../print/sheet/mirror.ts';
import type { Publication } from '../print/sheet/sheet.ts';
import type { Problem } from '../print/text/problem.ts';
import { contextOf, frameOf, type Paper, type PaperMaterials, savePaper, settingOf } from './paper.ts';
import type { Site } from '../site/site.ts';
import { isSiteContact } from './site-contact.ts';
import { problemMessage } from './problem-message.ts';

/** The papers that a deck comes in: each that one or more of its documents have a place in. */
export function deckPapersOf(
  documents: readonly Document[],
  site: Pick<Site, 'editions' | 'paper'>,
): DeckPaperId[] {
  return deckPaperIds.filter((id) => membersOf(documents, id, site).length > 0);
}

/**
 * The cards of all documents of a deck on shared sheets, those of each behind a divider; or all of its documents as one
 * booklet, each from its own cover on. `materials` have the pictures of all. Throws `MessagesError` for what does not fit.
 */
export async function renderDeckPaper(
  deck: Deck,
  documents: readonly Document[],
  id: DeckPaperId,
  materials: PaperMaterials,
): Promise<Paper> {
  const { publication, edition } = layOutDeckPaper(deck, documents, id, materials);
  return savePaper(publication, edition, materials);
}

/** The same before it becomes a file. */
export function layOutDeckPaper(
  deck: Deck,
  documents: readonly Document[],
  id: DeckPaperId,
  materials: PaperMaterials,
): { readonly publication: Publication; readonly edition: CardsEdition | BookletEdition } {
  const whole = deckDocument(deck, documents);
  const members = membersOf(documents, id, materials.site);
  const parts = members.map((member) => partOf(member.document, member.edition, materials));
  const edition = members[0]?.edition;
  if (edition?.form !== id) throw new Error(`The deck ${deck.file} has no ${id}.`);
  const own = partOf(whole, edition, materials);
  const laidOut =
    edition.form === 'cards'
      ? layOutCardsOf(parts, own, edition, materials)
      : layOutBookletOf(parts, own, edition, materials);
  const messages = [
    ...parts.flatMap(({ document, context }) =>
      context.problems.map((problem) => problemMessage(problem, document, edition, materials.site)),
    ),
    ...own.context.problems.map((problem) => {
      const titled = titledSo(problem, whole, parts);
      return titled
        ? problemMessage(problem, titled, edition, materials.site)
        : deckMessage(problem, whole, edition, materials.site);
    }),
  ];
  if (messages.length > 0) throw new MessagesError(messages);
  const { isRightToLeft, sheets } = laidOut;
  return {
    publication: isRightToLeft ? { ...laidOut, sheets: sheets.map(mirrorSheet) } : laidOut,
    edition,
  };
}

interface Member {
  readonly document: Document;
  readonly edition: CardsEdition | BookletEdition;
}

/**
 * Those of the documents that stand in a paper of the deck. A document for which one sheet is enough, so that its author
 * left out its booklet, still has its place in that of the deck; cards that an author left out do not fit.
 */
function membersOf(
  documents: readonly Document[],
  id: DeckPaperId,
  site: Pick<Site, 'editions' | 'paper'>,
): Member[] {
  return documents.flatMap((document) => {
    const asked = id === 'booklet' ? { ...document, withoutEditions: [] } : document;
    const edition = editionsOf(asked, site).find((each) => each.id === id);
    return edition?.form === 'cards' || edition?.form === 'booklet' ? [{ document, edition }] : [];
  });
}

/** A document, or the deck itself, as it is set. */
interface Part {
  readonly document: Document;
  readonly setting: Setting;
  readonly context: PaperContext;
}

function partOf(document: Document, edition: Member['edition'], materials: PaperMaterials): Part {
  return {
    document,
    setting: settingOf(document, edition, materials),
    context: contextOf(document, materials),
  };
}

function layOutCardsOf(
  parts: readonly Part[],
  { document: whole, context }: Part,
  edition: CardsEdition,
  materials: PaperMaterials,
): Publication {
  const titles = parts.map(({ document }) => document.title);
  const sets = parts.flatMap((part, index) => {
    const arrange = kindOnPaper(part.document.kind).cards?.[edition.arrangement];
    if (!arrange) throw new Error(`A ${part.document.kind} has no cards.`);
    const divider = dividerCard({ title: whole.title, titles, index }, part.setting);
    return [
      { cards: { cards: [divider], imprint: [] }, context },
      { cards: arrange(part.setting, edition), context: part.context },
    ];
  });
  return layOutCardSets(sets, whole, edition, frameOf(whole, edition, materials), context);
}

function layOutBookletOf(
  parts: readonly Part[],
  { document: whole, setting, context }: Part,
  edition: BookletEdition,
  materials: PaperMaterials,
): Publication {
  const texts = parts.flatMap(({ document, setting: printed }, index) => {
    const { printing, ...said } = printed;
    // How the booklet is printed stands once, at its end.
    const part = printing && index === parts.length - 1 ? printed : said;
    const [cover, ...rest] = kindOnPaper(document.kind).booklet?.(part, edition).text.children ?? [];
    return cover ? [titled({ ...cover, startsPage: true }, part), ...rest] : [];
  });
  const cover = { ...coverBox(setting, edition.column), fitsInto: 'the cover' };
  const boxes = {
    text: flow([titled(cover, setting), ...texts]),
    notes: (height: number) => notesBox(setting.language.words.notes, height, setting),
    ofSeveral: true,
  } as const;
  return layOutBooklet(boxes, whole, edition, frameOf(whole, edition, materials), context);
}

/** A cover, found among the bookmarks by its title. */
function titled(cover: Box, setting: Setting): Box {
  const [title] = titleLines(setting);
  return cover.type === 'stack' && title.type === 'text' ? { ...cover, bookmark: title } : cover;
}

/** The document whose title a divider cannot hold. Absent: the words are those of the deck. */
function titledSo(problem: Problem, whole: Document, parts: readonly Part[]): Document | undefined {
  if (problem.type !== 'too-wide' || whole.title.includes(problem.word)) return undefined;
  return parts.find(({ document }) => document.title.includes(problem.word))?.document;
}

/** What of the deck's own words does not fit: its title on a divider or the cover. */
function deckMessage(problem: Problem, whole: Document, edition: Member['edition'], site: Site): Message {
  const message = problemMessage(problem, whole, edition, site);
  if (problem.type !== 'missing-character' && isSiteContact(problem, site, whole.language)) return message;
  return { ...message, fix: 'Use fewer or shorter words in the title and the summary of the deck.' };
}
