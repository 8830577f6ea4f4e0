import { parse } from 'yaml';
import type { Message } from '../message.ts';
import { readerRules } from '../reader-rules.ts';

/**
 * The version of the authoring format that this program reads. It grows by one when a document that was right before has
 * to be changed; new tags and facts alone do not count. Each growth has its file in `migrations`.
 */
export const FORMAT = 1;

/** Where a site says in which format its documents are written, below the project's folder. */
export const formatFile = 'content/format.yml';

/** The format in the text of `content/format.yml`. Absent: it does not say. */
export function formatIn(text: string): number | undefined {
  try {
    const value = (parse(text) as { format?: unknown } | null)?.format;
    return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text of the file, with another format in it: its notes stay. Of a text that does not say one, a new text is made. */
export function withFormat(format: number, text = ''): string {
  const changed = text.replace(/^(format[ \t]*:[ \t]*)[^\s#]+/mu, `$1${format}`);
  return formatIn(changed) === format ? changed : `${NEW_FILE}format: ${format}\n`;
}

const NEW_FILE = `# The format that the documents of this folder are written in. "npm run migrate" changes it.
`;

/**
 * What there is to say about content of a format. Nothing can be read before it is put right: each document would seem
 * to be wrong in some other way. `format` is absent where the file does not say it.
 */
export function formatTrouble(format: number | undefined): Message | undefined {
  if (format === FORMAT) return undefined;
  const rule = 'content-format';
  return { file: formatFile, severity: readerRules[rule].severity, rule, ...wordingFor(format) };
}

function wordingFor(format: number | undefined): Pick<Message, 'found' | 'allowed' | 'fix'> {
  if (format === undefined)
    return {
      found: 'The file does not say in which format the documents are written.',
      allowed: `It holds one line with a number, up to ${FORMAT}.`,
      fix: `Write: format: ${FORMAT}. Or delete the file and run “npm run migrate”.`,
    };
  if (format > FORMAT)
    return {
      found: `The documents are written in format ${format}. This Clearstep is older and reads format ${FORMAT}.`,
      allowed: `Documents are in format ${FORMAT} or in an older one.`,
      fix: 'Install a newer Clearstep, as docs/what-changes.md of Clearstep says. Your documents are right: do not change them.',
    };
  return {
    found: `The documents are written in format ${format}. This Clearstep reads format ${FORMAT}.`,
    allowed: `Documents of an older format are brought to format ${FORMAT} by a command.`,
    fix: 'Run “npm run migrate -- --dry-run” to see what would change, and then “npm run migrate”.',
  };
}
