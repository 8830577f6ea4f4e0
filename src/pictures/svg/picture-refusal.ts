/**
 * Thrown when a picture cannot be used as it is. An author reads it, so it says in plain words what was found
 * and what to do. Everything else thrown while reading a picture is a mistake of ours.
 */
export class PictureRefusal extends Error {
  override readonly name = 'PictureRefusal';
  /** One sentence: what is wrong with the picture. */
  readonly found: string;
  /** One sentence: how to put it right. */
  readonly fix: string;

  constructor(found: string, fix: string) {
    super(`${found} ${fix}`);
    this.found = found;
    this.fix = fix;
  }
}
