/** The words of a phrase that stand for others, never its first: "your" in "pull your weight". */
export type Slots = ReadonlyMap<string, Slot>;

export interface Slot {
  /** How many words it takes at most. It takes as few as it can. */
  readonly most: number;
  readonly takes: (word: string) => boolean;
  /** An answer with the words that the author wrote in this place: “for him” for “on his behalf”. */
  readonly fill: (answer: string, written: string) => string;
}
