import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../../src/model/nearest.ts';
import { PictureRefusal } from '../../src/pictures/svg/picture-refusal.ts';
import { hasMessages } from '../../src/model/messages-error.ts';
import { explainDiskProblem } from './disk-problem.ts';

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
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refusal';
  }
}

/** A flag or a file name that is none that the command can do with: as wrong as a flag that there is not. */
export class WrongValue extends Refusal {}

/**
 * Reads the flags, answers `--help`, runs the command, and ends the process: 0 when all went well, 1 when the
 * command refused or failed, 2 when the flags or their values were wrong. Troubles of the disk are told in words.
 */
export async function runCommand<F extends Flags>(command: Command<F>): Promise<void> {
  if (process.argv.slice(2).some((flag) => flag === '--help' || flag === '-h')) {
    process.stdout.write(`${command.usage.trim()}\n`);
    return;
  }
  // Who reads only the first lines, as with `| head`, has seen enough.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
  const words = readWords(command);
  if (!words) {
    process.exitCode = 2;
    return;
  }
  try {
    await command.run(words.values, words.files);
  } catch (error) {
    process.exitCode = isWrongValue(error) ? 2 : 1;
    const disk = explainDiskProblem(error);
    console.error(isForPerson(error) ? `\n${error.message}` : disk === undefined ? error : `\n${disk}`);
  }
}

/** A value of a flag, or of SITE, which stands before the command like a flag behind it. */
function isWrongValue(error: unknown): boolean {
  return (
    error instanceof WrongValue || (hasMessages(error) && error.messages.every(({ file }) => file === 'SITE'))
  );
}

/** A picture or a register of pictures that cannot be used comes with words for a person, too. */
function isForPerson(error: unknown): error is Error {
  return error instanceof Refusal || error instanceof PictureRefusal || hasMessages(error);
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
    console.error(`${explain(error, flags)}\n\n${usage.trim()}`);
    return undefined;
  }
}

/** What is wrong with the flags, in plain words. The parser speaks to programmers. */
function explain(error: unknown, flags: Flags): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const [, typed = ''] = /'(?:-\w, )?([^' ]+)/u.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(typed.replace(/^-+/u, ''), [...Object.keys(flags), 'help'])[0];
    return `There is no flag ${typed}.${near === undefined ? '' : ` Did you mean --${near}?`}`;
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `“${typed}” is one word too many here. A value of more than one word stands between quote marks.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return flags[typed.replace(/^-+/u, '')]?.type === 'boolean'
      ? `${typed} stands alone, without a value.`
      : `${typed} needs a value after it.`;
  return message;
}
