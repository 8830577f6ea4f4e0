import type { ChartType } from '../model/document.ts';
import type { PastedAs } from '../model/pasted-as.ts';
import type { Hair, Skin } from '../model/people.ts';
import type { MakeFactsWords, SeldomField } from './make-facts-words.ts';
import type { MakeRefusedWords } from './make-refused-words.ts';
import type { TopicWords } from './topic-words.ts';

/** What a form asks for, beside what its answer becomes in the text. */
const formFields = [
  'title',
  'summary',
  'picture',
  'alt',
  'time',
  'place',
  'ask',
  'serves',
  'need',
  'amount',
  'sourceTitle',
  'sourceYear',
  'sourceAddress',
  'contactRole',
  'contactPhone',
  'contactEmail',
  'reviewed',
  'reviewBy',
  'body',
  'done',
  'wrong',
  'short',
  'cue',
  'key',
  'why',
  'coach',
  'word',
  'who',
  'question',
  'when',
  'goTo',
  'label',
  'type',
  'options',
  'of',
  'rows',
  'columns',
  'help',
  'heading',
  'chartLabel',
  'chartType',
  'data',
  'say',
  'names',
  'numbers',
  'count',
  'answers',
  'row',
] as const;
export type FormField = (typeof formFields)[number] | SeldomField;

/** The parts that a form can add. */
export const formParts = [
  'Step',
  'Stop',
  'Emergency',
  'Ask',
  'Tip',
  'Choice',
  'Point',
  'Do',
  'Dont',
  'Word',
  'Quote',
  'Field',
  'Chart',
  'heading',
  'words',
] as const;
export type FormPart = (typeof formParts)[number];

/** What the form says of the people in all drawings of a document. */
export interface PeopleWords {
  readonly skin: string;
  readonly hair: string;
  /** Nothing is chosen. */
  readonly asDrawn: string;
  readonly skins: Readonly<Record<Skin, string>>;
  readonly hairs: Readonly<Record<Hair, string>>;
}

/** What the form says in which a document is written. Texts with `{...}` are filled in on the page. */
export interface MakeFormWords {
  readonly about: string;
  readonly text: string;
  readonly form: string;
  /** The tags cannot be told from the words. */
  readonly broken: string;
  readonly facts: string;
  readonly needs: string;
  readonly addNeed: string;
  readonly topicsHeading: string;
  readonly topics: Pick<TopicWords, 'sorts' | 'names'>;
  readonly sources: string;
  readonly source: string;
  readonly addSource: string;
  /** Which papers a document comes in. */
  readonly papers: {
    readonly heading: string;
    readonly make: string;
    /** Before the name of a paper that is left out. */
    readonly without: string;
    readonly leaveOut: string;
    readonly reason: string;
    readonly only: string;
    readonly onlyAbout: string;
  };
  readonly parts: string;
  /** Of what has no field. */
  readonly other: string;
  readonly more: string;
  readonly optional: string;
  readonly signs: string;
  readonly empty: string;
  /** In the line of a part that is folded. */
  readonly noWords: string;
  /** With `{count}`. */
  readonly told: string;
  readonly toldOne: string;
  readonly whole: string;
  readonly helpers: string;
  readonly addOther: string;
  readonly add: string;
  readonly addBefore: string;
  readonly addAnswer: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly duplicate: string;
  readonly split: string;
  readonly splitAbout: string;
  /** What the keys do at a part. */
  readonly keys: string;
  /** At the handle of a part. */
  readonly drag: string;
  readonly join: string;
  readonly goesOn: string;
  readonly photo: string;
  readonly camera: string;
  /** Rings, arrows and numbers over a photo. */
  readonly marks: {
    readonly heading: string;
    readonly about: string;
    readonly add: Readonly<Record<'ring' | 'arrow' | 'number' | 'crop', string>>;
    readonly name: Readonly<Record<'ring' | 'arrow' | 'number' | 'crop', string>>;
    /** Of an arrow or of what is kept. */
    readonly start: string;
    readonly end: string;
    /** With `{mark}`. */
    readonly there: string;
    /** With `{across}` and `{down}`, in hundredths. */
    readonly place: string;
    readonly gone: string;
    /** What a mark is about while nobody has said it. */
    readonly here: string;
  };
  readonly altAbout: string;
  readonly pictureAbout: string;
  readonly fromWords: string;
  readonly foundPictures: string;
  readonly recentPictures: string;
  /** With `{count}`. */
  readonly picturesFound: string;
  readonly noPicture: string;
  /** With `{part}`, `{place}` and `{all}`. */
  readonly moved: string;
  readonly added: string;
  readonly removed: string;
  readonly refused: MakeRefusedWords;
  /** With `{words}`. */
  readonly swap: string;
  readonly photoPut: string;
  /** Of a file that cannot be opened as a photo. */
  readonly noPhoto: string;
  readonly photosFirst: string;
  readonly choosePhotos: string;
  /** With `{count}`. */
  readonly photosPut: string;
  readonly photosFirstAbout: string;
  readonly paste: string;
  readonly pasteAbout: string;
  readonly pasteHere: string;
  readonly pasteLook: string;
  readonly pasteAs: string;
  readonly pasteTake: string;
  readonly as: Readonly<Record<PastedAs, string>>;
  readonly chartTypes: Readonly<Record<ChartType, string>>;
  /** The table of a chart. */
  readonly table: {
    readonly heading: string;
    /** With `{number}`. */
    readonly column: string;
    /** With `{line}`. */
    readonly line: string;
    /** With `{column}` and `{line}`. */
    readonly cell: string;
    readonly addLine: string;
    readonly addColumn: string;
    readonly paste: string;
    readonly pasteHere: string;
    readonly missing: string;
    readonly unreadable: string;
    /** What the columns of a new one are called. */
    readonly firstColumn: string;
    readonly people: string;
  };
  readonly part: Readonly<Record<FormPart, string>>;
  readonly field: Readonly<Record<FormField, string>>;
  /** What most documents do without. */
  readonly seldom: Omit<MakeFactsWords, 'field'>;
  readonly people: PeopleWords;
}
