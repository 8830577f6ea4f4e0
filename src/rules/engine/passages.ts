import type { Language } from '../../languages/language.ts';
import type { Document, Place } from '../../model/document.ts';
import { type Part, type PlacedPassage, placedPassagesOf } from '../../model/passages.ts';
import type { Passage, Sentence } from './passage.ts';
import { sentencesOf } from './sentences.ts';

/** All words of a document in reading order, with their sentences. */
export function passagesOf(document: Document, language: Language): Passage[] {
  return placedPassagesOf(document).map((placed) => new ReadPassage(placed, language));
}

/** A class, because a document has hundreds and each makes its sentences only when a rule asks for them. */
class ReadPassage implements Passage {
  readonly part: Part;
  readonly text: string;
  readonly isProse: boolean;
  declare readonly block?: NonNullable<PlacedPassage['block']>;
  readonly #placed: PlacedPassage;
  readonly #language: Language;
  #sentences: readonly Sentence[] | undefined;

  constructor(placed: PlacedPassage, language: Language) {
    this.part = placed.part;
    this.text = placed.text;
    this.isProse = prose.has(placed.part);
    this.#placed = placed;
    this.#language = language;
    if (placed.block) this.block = placed.block;
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= sentencesOf(this, this.#language));
  }

  get isExact(): boolean {
    return this.#placed.isExact;
  }

  place(from: number, to: number): Place {
    return this.#placed.place(from, to);
  }
}

const prose = new Set<Part>([
  'summary',
  'paragraph',
  'item',
  'done',
  'cue',
  'wrong',
  'key',
  'why',
  'question',
  'help',
]);
