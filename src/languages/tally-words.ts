/** What stands on the sheet for counting answers by hand. */
export interface TallyWords {
  readonly heading: (title: string) => string;
  readonly about: string;
  /** Lines to write on: date, group, how many papers. Never a name. */
  readonly record: readonly string[];
  /** How to count, one thing after the other. The second leads to the drawing of five strokes. */
  readonly howTo: readonly string[];
  /** Over the columns: the answer, its strokes, how many they are. */
  readonly columns: readonly [answer: string, strokes: string, number: string];
  /** The only answer of a box to tick. */
  readonly ticked: string;
  /** What is counted where a document names no answers. */
  readonly said: string;
  /** Under the last answer: the sum. */
  readonly all: string;
  /** Why a small number is not told to others. */
  readonly small: string;
}
