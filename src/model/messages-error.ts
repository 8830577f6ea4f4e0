import { formatMessage, type Message } from './message.ts';

/**
 * What cannot be read or made as it is, with everything that a person has to put right. Whoever finds fault with a
 * document, its pictures or its papers throws this, and nothing else that carries messages.
 */
export class MessagesError extends Error {
  override readonly name = 'MessagesError';
  readonly messages: readonly Message[];

  /** `summary` stands in the place of the messages where these have been told already. */
  constructor(messages: readonly Message[], summary = messages.map(formatMessage).join('\n\n')) {
    super(summary);
    this.messages = messages;
  }
}

/**
 * Whether an error has messages for a person. Asks for the messages and not for the class: a build runs the pages as
 * one bundle, which has a class of its own.
 */
export function hasMessages(error: unknown): error is MessagesError {
  return error instanceof Error && 'messages' in error && Array.isArray(error.messages);
}
