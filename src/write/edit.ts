import type { NewAnswer, NewPart } from './new-part.ts';
import type { OpenText } from './open-text.ts';
import type { Words, WrittenBody } from './written.ts';
import type { FactValue } from './yaml-source.ts';

/** The way to a fact: `['title']`, `['need', 0, 'picture']`. */
export type FactPath = readonly (string | number)[];

/** A change of a document. Parts are named by their ids, as the open text has them. */
export type DocumentEdit =
  /** The words of a tag or of a list. */
  | { readonly do: 'set-body'; readonly id: string; readonly body: WrittenBody }
  /** The words of a heading, or of a paragraph between the tags. */
  | { readonly do: 'set-words'; readonly id: string; readonly words: Words }
  /** Without a value it goes; one that the tag needs stays empty. */
  | {
      readonly do: 'set-attribute';
      readonly id: string;
      readonly name: string;
      readonly value: string | undefined;
    }
  /** Past its neighbour. A step takes along the warnings right before it, and passes a step with its own. */
  | { readonly do: 'move'; readonly id: string; readonly by: 'up' | 'down' }
  /** Past several neighbours in one go, before the part with this id; without one to the end. Warnings go along in the same way. */
  | { readonly do: 'move-before'; readonly id: string; readonly before?: string }
  /** Before or behind the part with this id; without either at the end. */
  | {
      readonly do: 'add';
      readonly part: NewPart | readonly NewPart[];
      readonly before?: string;
      readonly after?: string;
    }
  | { readonly do: 'add-answer'; readonly id: string; readonly answer: NewAnswer }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'duplicate'; readonly id: string }
  /** One step becomes two. What shows that the old one is done belongs to the second. */
  | {
      readonly do: 'split';
      readonly id: string;
      readonly first: WrittenBody;
      readonly second: WrittenBody;
      readonly done?: string;
    }
  /** A step and the step right behind it become one. */
  | { readonly do: 'join'; readonly id: string }
  /** A fact at the top. Without a value it goes. */
  | { readonly do: 'set-fact'; readonly path: FactPath; readonly value: string | undefined }
  | {
      readonly do: 'add-item';
      readonly path: FactPath;
      readonly value: FactValue;
      readonly at?: number;
    }
  | { readonly do: 'remove-item'; readonly path: FactPath }
  | { readonly do: 'move-item'; readonly path: FactPath; readonly by: 'up' | 'down' };

/** What became of an edit. */
export type Edited =
  | {
      readonly ok: true;
      readonly open: OpenText;
      /** The part that was changed, moved or put in, by the id that it has now. Absent: a fact was. */
      readonly id?: string;
      /** What each part that was there is called now, by the id that it had. */
      readonly ids: ReadonlyMap<string, string>;
    }
  | Refusal;

/** An edit that was not made. */
export interface Refusal {
  readonly ok: false;
  readonly because: WhyNot;
  /** What has to be named for whoever asked for it: the answer that leads here, the sum, the attribute. */
  readonly named?: string;
}

/** Why an edit was not made. The words for it, in each language, are in `src/languages/<tag>/make-refused.ts`. */
export type WhyNot =
  | 'gone'
  | 'neighbour-gone'
  | 'no-words-left'
  | 'words-for-both'
  | 'nothing-to-put-in'
  | 'no-text-here'
  | 'no-attribute-here'
  | 'only-steps'
  | 'only-questions'
  | 'first-one'
  | 'last-one'
  | 'leads-here'
  | 'added-up'
  | 'warning-last'
  | 'two-answers'
  | 'answers-differ'
  | 'no-next-step'
  | 'next-is-no-step'
  | 'facts'
  | 'would-break';
