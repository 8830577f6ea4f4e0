import type { PictureUse } from '../../model/document.ts';

/** Something to choose, with its picture. */
export interface Tile {
  readonly name: string;
  readonly about: string;
  readonly path: string;
  readonly picture: PictureUse;
  /** Language of the name, where it differs from the page's. */
  readonly language?: string;
  /** More words that the search finds it by. */
  readonly topics?: readonly string[];
}
