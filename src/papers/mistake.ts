import type { Document } from '../model/document.ts';
import type { EditionId } from '../model/edition-names.ts';
import type { Message } from '../model/message.ts';
import { leaveOut } from './in-editions.ts';

/**
 * A mistake of Clearstep's own, met while it made something of a document. Nobody can say where in the document its
 * cause stands, so the message names the file and the thing: `a4`, or `phone pictures` and the like.
 */
export function mistakeMessage(error: unknown, { file }: Document, made: Made): Message {
  const name = 'edition' in made ? `The edition ${made.edition}` : made.name;
  const rest = 'edition' in made ? ` Until then, leave this paper out: ${leaveOut([made.edition])}` : '';
  return {
    file,
    severity: 'error',
    rule: 'not-made',
    found: `${name} could not be made: ${reasonOf(error)}.`,
    allowed:
      'Everything of a document that can be read can be made. This is a mistake of Clearstep, not yours.',
    fix: `Send this message and the document to the people who look after Clearstep.${rest}`,
  };
}

/** One of the papers, or something else with a name that starts a sentence. */
export type Made = { readonly edition: EditionId } | { readonly name: string };

/** What went wrong, and the line of our code that said so. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [line] = /\bsrc\/[\w/.-]+:\d+/.exec(error.stack ?? '') ?? [];
  const reason = error.message.split('\n')[0]?.replace(/\.$/, '') ?? error.name;
  return line === undefined ? reason : `${reason} (${line})`;
}
