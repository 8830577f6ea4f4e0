import type { Block, Body, Document, PictureUse, Place, Text, WordsPlace } from './document.ts';
import { type PlacedWords, placeWithin } from './place.ts';

/** What a passage is in its document. */
export type Part =
  | 'title'
  | 'summary'
  | 'time'
  | 'place'
  | 'need'
  | 'helper'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'done'
  | 'cue'
  | 'wrong'
  | 'key'
  | 'why'
  | 'short'
  | 'alt'
  | 'word'
  | 'who'
  | 'question'
  | 'answer'
  | 'label'
  | 'help'
  | 'option'
  | 'say'
  /** What is signed or said in a recording. */
  | 'transcript'
  /** Only for the job coach. */
  | 'coach';

/** All words of a document in reading order, the facts at the top first. Sources and addresses are not prose of the author. */
export function placedPassagesOf(document: Document): PlacedPassage[] {
  return [
    ...factsOf(document).map(({ part, words }) => new PlacedPassage(part, [words])),
    ...document.blocks.flatMap(placedPassagesIn),
  ];
}

/** All words of one block, in reading order. */
export function placedPassagesIn(block: Block): PlacedPassage[] {
  return partsOf(block).map(({ part, text }) => new PlacedPassage(part, text, block));
}

/** Words that belong together, in one piece, and where they stand: a paragraph, a list item, a title, an attribute. */
export class PlacedPassage {
  readonly part: Part;
  readonly text: string;
  /** The block that it stands in. Absent: it is one of the facts at the top. */
  declare readonly block?: Block;
  readonly #pieces: readonly PlacedWords[];

  constructor(part: Part, pieces: readonly PlacedWords[], block?: Block) {
    this.part = part;
    this.text = pieces.map(({ text }) => text).join('');
    this.#pieces = pieces;
    if (block) this.block = block;
  }

  /** Whether the file shows where each of its letters stands. Otherwise every place in it is the place of all of it. */
  get isExact(): boolean {
    return this.#pieces.every(({ anchors }) => anchors?.length !== 0);
  }

  /** The exact place in the file of the characters `from` up to, not including, `to`. */
  place(from: number, to: number): Place {
    const first = this.#pieceAt(from);
    const last = this.#pieceAt(Math.max(from, to - 1));
    const { start } = placeIn(first.piece, from - first.at, first.piece.text.length);
    const { end } = placeIn(last.piece, Math.max(from, to - 1) - last.at, to - last.at);
    return { start, end };
  }

  #pieceAt(offset: number): { piece: PlacedWords; at: number } {
    let at = 0;
    for (const piece of this.#pieces) {
      if (offset < at + piece.text.length || piece === this.#pieces.at(-1)) return { piece, at };
      at += piece.text.length;
    }
    throw new Error('A passage has words.');
  }
}

/** Words that could not be matched with the file letter by letter are only known as a whole. */
function placeIn(piece: PlacedWords, from: number, to: number): ReturnType<typeof placeWithin> {
  return piece.anchors?.length === 0 ? piece.place : placeWithin(piece, from, to);
}

interface Fact {
  readonly part: Part;
  readonly words: PlacedWords;
}

function factsOf(document: Document): Fact[] {
  const fact = (part: Part, text: string | undefined, path: string): Fact[] => {
    const place = document.places[path];
    return text === undefined || !place ? [] : [{ part, words: placed(text, place) }];
  };
  return [
    ...fact('title', document.title, 'title'),
    ...fact('summary', document.summary, 'summary'),
    ...fact('alt', document.picture.alt, 'alt'),
    ...fact('time', document.time, 'time'),
    ...fact('place', document.place, 'place'),
    ...document.need.flatMap(({ item, amount, picture }, index) => [
      ...fact('need', item, `need.${index}.item`),
      ...fact('need', amount, `need.${index}.amount`),
      ...fact('alt', picture?.alt, `need.${index}.alt`),
    ]),
    ...fact('helper', document.ask, 'ask'),
    ...fact('helper', document.contact?.role, 'contact.role'),
  ];
}

interface BlockPart {
  readonly part: Part;
  readonly text: readonly PlacedWords[];
}

function partsOf(block: Block): BlockPart[] {
  const value = (part: Part, text: string | undefined, name: string, holder: Placed = block): BlockPart[] => {
    const place = holder.attributePlaces?.[name];
    return text === undefined || !place ? [] : [{ part, text: [placed(text, place)] }];
  };
  const alt = (picture: PictureUse | undefined, name = 'alt'): BlockPart[] =>
    value('alt', picture?.alt, name);
  switch (block.type) {
    case 'heading':
      return [{ part: 'heading', text: block.text }];
    case 'paragraph':
    case 'list':
      return bodyParts([block]);
    case 'step':
      return [
        ...value('cue', block.cue, 'cue'),
        ...(block.picture?.isFrame ? value('coach', block.picture.alt, 'photo-here') : alt(block.picture)),
        ...(block.picture?.marks ?? []).flatMap(({ words }, index) => value('alt', words, `mark.${index}`)),
        ...bodyParts(block.body),
        ...value('key', block.key, 'key'),
        ...value('why', block.why, 'why'),
        ...value('done', block.done, 'done'),
        ...alt(block.donePicture, 'done-alt'),
        ...alt(block.notDonePicture, 'not-done-alt'),
        ...value('wrong', block.wrong, 'wrong'),
        ...('transcript' in (block.attributePlaces ?? {})
          ? value('transcript', block.recordings?.transcript, 'transcript')
          : fromFile('transcript', block.recordings?.transcript, 'captions', block)),
        ...value('short', block.short, 'short'),
        ...value('coach', block.coach, 'coach'),
      ];
    case 'emergency':
    case 'stop':
    case 'ask':
    case 'tip':
      return [...alt(block.picture), ...bodyParts(block.body), ...value('short', block.short, 'short')];
    case 'point':
    case 'do':
    case 'dont':
      return [...alt(block.picture), ...bodyParts(block.body)];
    case 'word':
      return [...value('word', block.word, 'word'), ...bodyParts(block.body)];
    case 'quote':
      return [...bodyParts(block.body), ...value('who', block.who, 'who')];
    case 'choice':
      return [
        ...value('question', block.question, 'question'),
        ...block.answers.flatMap((answer) => [
          ...value('answer', answer.when, 'when', answer),
          ...value('alt', answer.picture?.alt, 'alt', answer),
          ...bodyParts(answer.body),
        ]),
        ...value('short', block.short, 'short'),
      ];
    case 'field':
      return [
        ...alt(block.picture),
        ...value('label', block.label, 'label'),
        ...value('help', block.help, 'help'),
        ...(['options', 'rows', 'columns'] as const).flatMap((list) =>
          block[list].flatMap((option, index) => value('option', option, `${list}.${index}`)),
        ),
      ];
    case 'chart':
      return [
        ...alt(block.picture),
        ...value('label', block.label, 'label'),
        ...[...block.heads, ...block.rows.map(({ words }) => words)]
          .filter((words) => words !== '')
          .flatMap((words) => fromFile('option', words, 'data', block)),
        ...value('say', block.say, 'say'),
      ];
  }
}

/** Words of a table or of captions stand in another file: in the document, only the attribute that names it is known. */
function fromFile(
  part: Part,
  words: string | undefined,
  attribute: string,
  { attributePlaces }: Placed,
): BlockPart[] {
  const place = attributePlaces?.[attribute];
  if (words === undefined || !place) return [];
  return [{ part, text: [placed(words, { ...place, anchors: [] })] }];
}

interface Placed {
  readonly attributePlaces?: Readonly<Record<string, WordsPlace>>;
}

function bodyParts(body: Body): BlockPart[] {
  return body.flatMap((part): BlockPart[] =>
    part.type === 'paragraph'
      ? [{ part: 'paragraph', text: part.text }]
      : part.items.map((item: Text) => ({ part: 'item', text: item })),
  );
}

function placed(text: string, place: WordsPlace): PlacedWords {
  return { text, place, ...(place.anchors && { anchors: place.anchors }) };
}
