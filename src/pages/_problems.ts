import { formatMessage, type Message } from '../model/message.ts';

/**
 * Whether what cannot be made is left out rather than ending the build: while somebody writes, and in a build of
 * drafts, `npm run build -- --warn-only`. A finished site is never made so.
 */
export const isDraft: boolean = import.meta.env.DEV || process.env['CLEARSTEP_WARN_ONLY'] === '1';

/** Papers or pictures that cannot be made as the document is. */
export class PrintRefusal extends Error {
  override readonly name = 'PrintRefusal';
  readonly messages: readonly Message[];

  constructor(messages: readonly Message[]) {
    super(messages.map(formatMessage).join('\n\n'));
    this.messages = messages;
  }
}

/**
 * What rendering has to say about a document. In a draft its page leaves out what could not be made. In a build the
 * error goes on and ends the build.
 */
export async function orMessages<Result>(
  work: Promise<Result>,
  without: Result,
): Promise<{ readonly result: Result; readonly messages: readonly Message[] }> {
  try {
    return { result: await work, messages: [] };
  } catch (error) {
    if (!isDraft || !hasMessages(error)) throw error;
    return { result: without, messages: error.messages };
  }
}

/** Errors of paper, pictures and screens all carry messages for the author. */
function hasMessages(error: unknown): error is { readonly messages: readonly Message[] } {
  return error instanceof Error && 'messages' in error && Array.isArray(error.messages);
}
