import type { Message } from '../model/message.ts';
import { hasMessages } from '../model/messages-error.ts';

/**
 * Whether what cannot be made is left out rather than ending the build: while somebody writes, and in a build of
 * drafts, `npm run build -- --warn-only`. A finished site is never made so.
 */
export const isDraft: boolean = import.meta.env.DEV || process.env['CLEARSTEP_WARN_ONLY'] === '1';

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
