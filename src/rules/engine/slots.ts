/** The words of a phrase that stand for others, never its first: "your" in "pull your weight". */
export type Slots = ReadonlyMap<string, Slot>;

export interface Slot {
  /** How many words it takes at most. It takes as few as it can. */
  readonly most: number;
  readonly takes: (word: string) => boolean;
}
