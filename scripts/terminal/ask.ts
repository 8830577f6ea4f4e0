import { createInterface, type Interface } from 'node:readline/promises';
import { Refusal } from './command.ts';

/** Asks until the answer is one that `check` takes. What was given as a flag is not asked for. */
export type Ask = <T>(question: string, flag: string | undefined, check: (answer: string) => T) => Promise<T>;

/**
 * Asks questions in the terminal for as long as `about` runs. `check` throws a `Refusal` for an answer that it does not
 * take: its words are shown, and the question comes again. Throws a `Refusal` when the person stops.
 */
export async function askInTerminal<T>(about: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await about((question, flag, check) =>
      flag === undefined ? askUntilTaken(terminal, question, check) : Promise.resolve(check(flag)),
    );
  } finally {
    terminal.close();
  }
}

async function askUntilTaken<T>(
  terminal: Interface,
  question: string,
  check: (answer: string) => T,
): Promise<T> {
  for (;;) {
    try {
      return check(await terminal.question(`${question} `));
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError')
        throw new Refusal('Stopped. Nothing was written.', { cause: error });
      if (!(error instanceof Refusal)) throw error;
      console.log(error.message);
    }
  }
}
