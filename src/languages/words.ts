import type { ContactSort } from '../model/contact-ways.ts';
import type { Audience, Kind, Nation } from '../model/document.ts';
import type { OfferId } from '../model/edition-names.ts';
import type { EmergencyServices } from '../model/emergency-services.ts';
import type { Tenths } from '../model/tenths.ts';
import type { WebWords } from './web-words.ts';

/** Every word that Clearstep itself says. Authors' words are never here. */
export interface Words {
  readonly kinds: Readonly<
    Record<Kind, { readonly one: string; readonly many: string; readonly about: string }>
  >;
  readonly audiences: Readonly<Record<Audience, string>>;
  /** Names of editions as a reader chooses them, and what each is for. */
  readonly editions: Readonly<Record<OfferId, { readonly name: string; readonly about: string }>>;
  readonly emergency: string;
  /** How to reach the emergency services, by voice first. Stands on every emergency. */
  readonly emergencyWays: {
    readonly call: (number: string) => string;
    readonly signLanguage: string;
    readonly text: string;
    /** What to text, and that the phone has to be registered before. */
    readonly textHow: (services: NonNullable<EmergencyServices['text']>) => string;
  };
  readonly stop: string;
  readonly ask: string;
  readonly tip: string;
  readonly do: string;
  readonly dont: string;
  readonly word: string;
  readonly wordList: string;
  /** Over lines to write on. */
  readonly notes: string;
  /** Over lines to write on, on panels of a folded leaflet that would be empty. */
  readonly panels: {
    readonly plan: { readonly heading: string; readonly parts: readonly string[] };
    readonly questions: string;
  };
  readonly step: (number: number) => string;
  readonly stepOf: (number: number, total: number) => string;
  readonly done: string;
  /** Under the sign that a step is done, for who reads little. */
  readonly doneSign: string;
  /** Under the sign of its opposite. */
  readonly notDoneSign: string;
  /** What is drawn over a photo; what is there stands after a colon. */
  readonly marks: { readonly ring: string; readonly arrow: string };
  /** What is heard where paper is filled in with a pen. */
  readonly pen: {
    readonly tick: string;
    readonly lines: (count: number) => string;
    readonly boxes: (count: number) => string;
  };
  readonly cue: string;
  readonly wrong: string;
  /** Before the key point of a step, and before the reason for it. */
  readonly key: string;
  /** Before a note to the job coach that stands in the place of a photo. */
  readonly photoHere: string;
  readonly why: string;
  readonly need: string;
  readonly total: string;
  readonly time: string;
  readonly place: string;
  readonly askWho: string;
  readonly serves: (people: number) => string;
  readonly contact: {
    readonly heading: string;
  } & Readonly<Record<ContactSort, string>>;
  readonly sources: string;
  readonly draft: string;
  readonly checkedBy: (group: string, date: string) => string;
  readonly reviewed: (date: string) => string;
  readonly reviewBy: (date: string) => string;
  readonly reviewPassed: (date: string) => string;
  readonly pageOf: (page: number | string, pages: number | string) => string;
  readonly nations: (list: string) => string;
  /** Whose words a document has, and under which terms: the name of a licence, or `rightsKept`. */
  readonly wordsBy: (name: string, terms: string) => string;
  readonly rightsKept: string;
  /** Whose words a document that came along from Clearstep's own library has, and under which licence. */
  readonly fromLibrary: string;
  /** Where a site has readers for whom the law of a guide is not in force. */
  readonly otherLaw: (list: string) => string;
  readonly nationNames: Readonly<Record<Nation, string>>;
  /** Whose pictures these are. `photos` is a whole line. */
  readonly credits: {
    readonly pictures: string;
    readonly drawnBy: (author: string) => string;
    /** After the licence: the skin or hair of people in these drawings was changed. */
    readonly recoloured: string;
    readonly photos: string;
    readonly photosBy: (who: string) => string;
  };
  readonly answer: (when: string) => string;
  /** Where an answer leads. */
  readonly goTo: {
    readonly step: (number: number) => string;
    readonly page: (number: number) => string;
    readonly part: (name: string) => string;
  };
  readonly forAudience: (audience: string) => string;
  readonly about: string;
  /** Stands over a task's title on a cover. */
  readonly howToLead: string;
  readonly rulerCheck: string;
  /** How a paper that is measured or has two sides must be printed: a sentence each. */
  readonly printing: {
    readonly actualSize: string;
    /** How a card is folded whose back stands beside its front. */
    readonly folded: string;
    readonly sides: Readonly<Record<'simplex' | 'flip-long-edge' | 'flip-short-edge', string>>;
  };
  /** Numbers of people, drawn and as a table. */
  readonly chart: {
    /** What a drawing of numbers is called, before its label. */
    readonly chart: string;
    /** "7 of 10 people". The author's words may go on from here: "stayed in their job". */
    readonly share: (tenths: Tenths) => string;
    readonly people: (count: number) => string;
    readonly notShown: string;
    readonly whyNotShown: string;
    /** What one of the ten people stands for. */
    readonly key: string;
    /** Over the answers that were counted, and over their numbers. */
    readonly answer: string;
    readonly number: string;
    readonly all: string;
  };
  /** The job coach's sheet. */
  readonly coach: {
    readonly heading: (title: string) => string;
    readonly about: string;
    readonly standard: string;
    readonly frequency: string;
    /** The table of steps: over the columns of step, key point and reason. */
    readonly breakdown: { readonly heading: string; readonly columns: readonly [string, string, string] };
    readonly notes: string;
    readonly record: string;
    /** What the learner is asked to show for each warning. */
    readonly show: { readonly heading: string; readonly howTo: string };
    readonly name: string;
    readonly coach: string;
    readonly howTo: string;
    /** Prompts from the least help to the most, each with the letter that the coach writes. */
    readonly prompts: readonly { readonly letter: string; readonly meaning: string }[];
    readonly dates: string;
    readonly score: string;
  };
  /** The sheet for whoever checks a document with its readers. */
  readonly readerCheck: {
    readonly heading: (title: string) => string;
    readonly about: string;
    /** Lines to write on: date, group, place, how many readers. Never a name. */
    readonly record: readonly string[];
    readonly version: string;
    readonly howToHeading: string;
    readonly howTo: readonly string[];
    readonly parts: string;
    /** What stands before the first heading. */
    readonly start: string;
    readonly meaning: string;
    readonly next: string;
    readonly words: string;
    readonly wordsHow: string;
    readonly steps: string;
    readonly stepsHow: readonly string[];
    readonly readers: string;
    readonly score: string;
    readonly changes: string;
    readonly afterwards: (version: string) => string;
  };
  /** What stands on the sheets to write the steps of a task anew on. */
  readonly blank: {
    readonly heading: (title: string) => string;
    readonly about: string;
    /** Lines to write on. */
    readonly record: readonly string[];
    /** How to fill them in, one thing after the other. */
    readonly howTo: readonly string[];
    /** Over the warnings of the task. */
    readonly staying: string;
    /** Over the empty rows. */
    readonly steps: string;
    /** What a frame is for, as a screen reader says it after the number of the step. */
    readonly picture: string;
    /** Over the lines for what to do. */
    readonly action: string;
  };
  /** In a column beside what only the other language has: in that of a translation, and in that of its original. */
  readonly twoLanguages: { readonly notTranslated: string; readonly notInOriginal: string };
  /** On a sheet of labels, over the steps in full that stand behind them. */
  readonly labels: { readonly heading: string; readonly about: string };
  /** What stands on a picture timetable for a week. */
  readonly week: {
    /** From Monday to Sunday. */
    readonly days: readonly [string, string, string, string, string, string, string];
    readonly halves: readonly [morning: string, afternoon: string];
    /** Over three frames: what comes first, what after it, and a place for what is over. */
    readonly now: readonly [first: string, then: string, done: string];
    /** Over the pictures to cut out. */
    readonly pictures: string;
    readonly howTo: readonly string[];
    /** What an empty frame among them is for. */
    readonly own: string;
    /** Over all of it in full words. */
    readonly whole: { readonly heading: string; readonly about: string };
  };
  readonly steps: string;
  readonly video: string;
  /** Of a step: that somebody signs it, that somebody says it, and over all that they sign or say. */
  readonly signed: string;
  readonly spoken: string;
  /** The same, where a computer says it: nobody is to take it for a person. */
  readonly spokenByComputer: string;
  readonly transcript: string;
  readonly onTheWeb: string;
  /** On a paper that shows some parts of a document: where the rest is. */
  readonly partOf: (title: string) => string;
  /** What stands at a field, or is heard there, besides its label and help. */
  readonly field: {
    /** How a date is written. */
    readonly day: string;
    /** Stands before an amount of money, and how that is heard. */
    readonly currency: string;
    readonly money: string;
    /** Takes the labels of the fields that a sum adds. */
    readonly add: (labels: readonly string[]) => string;
  };
  /** Dates in full: `1 November 2026`. Takes an ISO date. */
  readonly date: (iso: string) => string;
  /** Pence as money: `£1.20`, `80p`. */
  readonly money: (pence: number) => string;
  /** Said of a language whose words nobody has checked who grew up with it. */
  readonly notReadByNatives: string;
  /** What only the website says. */
  readonly web: WebWords;
}

/** Words of some papers alone, in a file of their own for each language. */
export type PaperWords = Pick<
  Words,
  'printing' | 'labels' | 'week' | 'coach' | 'readerCheck' | 'blank' | 'twoLanguages'
>;
