import { formatMessage, type Message } from '../model/message.ts';

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
    super(`${found} ${fix}`.trimEnd());
    this.found = found;
    this.fix = fix;
  }
}

/** Thrown when the register of a project's own drawings has faults: all of them, each with its place. */
export class RegisterRefusal extends PictureRefusal {
  readonly messages: readonly Message[];

  constructor(messages: readonly Message[]) {
    super(messages.map(formatMessage).join('\n\n'), '');
    this.messages = messages;
  }
}
