import { attributeOf, type OpenPart, type OpenText, type TagPart } from '../write/open-text.ts';
import { bodyFromTyped, typedBody } from '../write/typed-body.ts';
import { bodyInPlain } from '../write/written.ts';

/**
 * What one person needs in another way than a document says it, by the ids of its steps. The document stays as it is: a
 * layer lies over it, and over each newer one. It says nothing of the person.
 */
export interface Layer {
  readonly steps: Readonly<Record<string, PersonalStep>>;
  /** The words before what the person knows, in the language of the document: `You know this:`. */
  readonly known: string;
}

/** A step for one person. */
export interface PersonalStep {
  /** `own`: in the words below. `known`: short, and as one with its neighbours that the person knows. */
  readonly shown: 'as it is' | 'own' | 'known';
  /** Words as they are typed into a field (`typed-body.ts`). They are kept when something else is shown. */
  readonly words?: string;
  /** How this person sees that it is done. Absent: as in the document. */
  readonly done?: string;
  /** The step in up to 5 words for this person. Absent: as in the document. */
  readonly short?: string;
  readonly photo?: OwnPhoto;
  /** What the document said when this was decided. When it says something else, somebody has to look again. */
  readonly of: StepWords;
}

export interface OwnPhoto {
  /** Of its file beside the document: `my-cup.jpg`. */
  readonly name: string;
  /** What it shows. */
  readonly alt: string;
}

/** All that a step says that a layer can say in another way or leave out. */
export interface StepWords {
  readonly words: string;
  readonly done: string;
  readonly short: string;
  readonly cue: string;
  readonly why: string;
}

/** The steps of a document, in order. */
export function stepsIn({ parts }: OpenText): readonly TagPart[] {
  return parts.filter(isStep);
}

export function isStep(part: OpenPart | undefined): part is TagPart {
  return part?.sort === 'tag' && part.tag === 'Step';
}

/** What a step says now. */
export function stepWords(step: TagPart): StepWords {
  const said = (name: string): string => attributeOf(step, name) ?? '';
  return {
    words: typedBody(step.body),
    done: said('done'),
    short: said('short'),
    cue: said('cue'),
    why: said('why'),
  };
}

/** The step in a few words: its short form, or else its first sentence. */
export function inShort({ short, words }: Pick<StepWords, 'short' | 'words'>): string {
  if (short !== '') return short;
  const plain = bodyInPlain(bodyFromTyped(words));
  return /^.*?[.!?؟](?=\s|$)/u.exec(plain)?.[0] ?? plain;
}

/** Whether the document says of a step what it said when the layer was made. */
export function isAsBefore({ of }: PersonalStep, now: StepWords): boolean {
  return JSON.stringify(fieldsOf(of)) === JSON.stringify(fieldsOf(now));
}

function fieldsOf({ words, done, short, cue, why }: StepWords): readonly string[] {
  return [words, done, short, cue, why];
}
