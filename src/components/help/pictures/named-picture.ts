/** A picture as the search of the list of pictures fetches it. */
export interface NamedTile {
  readonly name: string;
  readonly also: readonly string[];
  /** What is on it. */
  readonly label: string;
  /** Where its drawing is. */
  readonly source: string;
}
