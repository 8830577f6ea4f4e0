import { parseArgs, type ParseArgsConfig } from 'node:util';
import { PictureRefusal } from '../../src/pictures/picture-refusal.ts';

type Flags = NonNullable<ParseArgsConfig['options']>;
type Values<F extends Flags> = ReturnType<typeof parseArgs<{ options: F }>>['values'];

/** What a command is for and which flags it takes. */
export interface Command<F extends Flags> {
  /** Whole text of `--help`. */
  readonly usage: string;
  readonly flags: F;
  /** Whether file names may follow the flags. Default: no. */
  readonly takesFiles?: boolean;
  readonly run: (values: Values<F>, files: readonly string[]) => Promise<void>;
}

/** Something a person can put right: shown as it is, without a stack trace. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}

/**
 * Reads the flags, answers `--help`, runs the command, and ends the process: 0 when all went well, 1 when the
 * command refused or failed, 2 when the flags were wrong.
 */
export async function runCommand<F extends Flags>(command: Command<F>): Promise<void> {
  if (process.argv.slice(2).some((flag) => flag === '--help' || flag === '-h')) {
    process.stdout.write(`${command.usage.trim()}\n`);
    return;
  }
  const words = readWords(command);
  if (!words) {
    process.exitCode = 2;
    return;
  }
  try {
    await command.run(words.values, words.files);
  } catch (error) {
    process.exitCode = 1;
    console.error(isForPerson(error) ? `\n${error.message}` : error);
  }
}

/** A picture or a register of pictures that cannot be used comes with words for a person, too. */
function isForPerson(error: unknown): error is Error {
  return error instanceof Refusal || error instanceof PictureRefusal;
}

interface Words<F extends Flags> {
  readonly values: Values<F>;
  readonly files: readonly string[];
}

function readWords<F extends Flags>({ usage, flags, takesFiles = false }: Command<F>): Words<F> | undefined {
  try {
    const { values, positionals } = parseArgs({ options: flags, strict: true, allowPositionals: takesFiles });
    return { values, files: positionals };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage.trim()}`);
    return undefined;
  }
}
