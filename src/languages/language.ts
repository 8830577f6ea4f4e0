import type { AboutText, Copying } from './about-text.ts';
import type { AccessibilityText } from './accessibility-text.ts';
import type { HelpText } from './help-text.ts';
import type { TallyWords } from './tally-words.ts';
import type { Words } from './words.ts';

/** All that Clearstep knows about one language. */
export interface Language {
  /** BCP 47: `en-GB`. Also the folder's name and the content file's name. */
  readonly tag: string;
  /** Its name in itself: `English`. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether somebody who grew up with it has checked its words. If not, every page and paper says so. */
  readonly isReadByNatives: boolean;
  /** The page about the site, by the name of the site and what may be copied. */
  readonly about: (site: string, copying: Copying) => AboutText;
  /** The page about who can use the site, and what nobody has tested. */
  readonly accessibility: AccessibilityText;
  /** The help for those who read, fill in and print, by the name of the paper in the printer: `A4`. */
  readonly help: (sheet: string) => HelpText;
  /** Every word of the interface and of paper. */
  readonly words: Words;
  /** Every word of the sheet for counting answers. */
  readonly tally: TallyWords;
  /** Whether every noun has a capital letter, as in German: then capitals in a row are no name. */
  readonly nounsHaveCapitals?: true;
  /** Abbreviations that end in a full stop without ending a sentence: `Mr.`. */
  readonly abbreviations: readonly string[];
  /** Those that may end a sentence as well, and go on only before a figure: `no.` in "room no. 5". */
  readonly abbreviationsBeforeFigures: readonly string[];
  /** Numbers in letters, in lower case, and their figures: `two`, `half`. Not `one`: it mostly stands for something. */
  readonly numbers: Readonly<Record<string, string>>;
  /**
   * What a word may be before it changed its form, itself first, where there are no lists of words of the language
   * (`src/rules/data`): a term that a document explains is found in its sentences by it. Absent: words do not change.
   */
  readonly baseForms?: (word: string) => readonly string[];
  readonly sense: Sense;
}

/** What a line may break at, as a speaker would pause. All in lower case. */
export interface Sense {
  /** A new sense group starts with one of these: conjunctions, relative words. */
  readonly conjunctions: readonly string[];
  /** Those that join two of a kind: `and`, `or`. No word before them waits for more. */
  readonly joining: readonly string[];
  /** A weaker start of a group: prepositions. */
  readonly prepositions: readonly string[];
  /** Words that open what is spoken of, and hang on to it: `the`, `your`. */
  readonly determiners: readonly string[];
  /** Other words that hang on to the next one: `of`, `very`. */
  readonly leaning: readonly string[];
  /** Words that close what was said and hang on to it: `too`, `instead`. */
  readonly trailing: readonly string[];
  /** Verbs that begin what is said of somebody: `is`, `can`. They hang on to the next word as well. */
  readonly helpers: readonly string[];
  /** Words that can stand for a thing, never left alone before their verb: `you`, `it`, `this`. */
  readonly pronouns: readonly string[];
  /** What belongs to the verb before it when that verb begins the sentence: `off` in "Switch off the light". */
  readonly particles: readonly string[];
  /** Small words inside names: `to` in "Access to Work". */
  readonly nameLinks: readonly string[];
  /** Units that never part from the number before them: `minutes`, `ml`, `am`. */
  readonly units: readonly string[];
}
