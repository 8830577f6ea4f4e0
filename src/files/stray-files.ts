import type { Message } from '../model/message.ts';
import { readerRules, type ReaderRule } from '../model/reader-rules.ts';
import { otherKindOf } from '../pictures/photo/other-kinds.ts';

/** Where a file lies that nothing reads. */
export interface Surroundings {
  /** What this place holds, in a sentence. */
  readonly allowed: string;
  /** The name that it should have, if it is a document with another ending or in another folder. */
  readonly meant?: string | undefined;
  /** Whether the folder has no document, so that this may be the one. */
  readonly alone?: boolean;
}

/** The message about a file that nothing reads. What may be somebody's document is an error: it would be missing. */
export function strayFile(file: string, { allowed, meant, alone = false }: Surroundings): Message {
  const other = otherKindOf(file);
  if (other)
    return message('stray-file', file, {
      found: `This picture is of a kind that cannot be used: ${other.name}.`,
      allowed,
      fix: other.fix,
    });
  if (alone && WORD_FILE.test(file))
    return message('document-not-read', file, {
      found: 'This is a file of Word or a like program. Nothing reads it.',
      allowed: 'Every document is plain text, in a file such as en-GB.mdx.',
      fix: 'Make a new file with “npm run new”, and copy the words into it.',
    });
  if (!isDocumentName(file)) return strayThing(file, allowed);
  return message('document-not-read', file, {
    found: 'This looks like a document, but nothing reads it.',
    allowed,
    fix: meant ? `Its name should be like this: ${meant}` : 'Move it to a folder of its own.',
  });
}

/** The message about anything else that lies where nothing reads it. */
export function strayThing(file: string, allowed: string): Message {
  return message('stray-file', file, {
    found: 'Nothing reads this file or folder.',
    allowed,
    fix: 'Rename it, move it, or delete it.',
  });
}

/** Whether a file is named like a document: `en-GB.md`, `en-GB.mdx.txt`, `en-GB.txt`. */
export function isDocumentName(file: string): boolean {
  return DOCUMENT_NAME.test(file) && !/\/readme\.[^/]*$/i.test(file);
}

/** The same file with the one ending that is read: `en-GB.mdx.txt` becomes `en-GB.mdx`. */
export function asDocument(file: string): string {
  return file.replace(DOCUMENT_NAME, '.mdx');
}

/** What editors call a text with tags, also with the ending that Windows adds and hides; and `en-GB.txt`. */
const DOCUMENT_NAME = /\.(?:mdx?|markdown)(?:\.txt)?$|(?<=\/[a-z]{2}(?:-[a-z]{2})?)\.txt$/i;

const WORD_FILE = /\.(?:docx?|docm|odt|rtf|pages)$/i;

/** A message about a whole file. */
export function message(
  rule: ReaderRule,
  file: string,
  wording: Pick<Message, 'found' | 'allowed' | 'fix'>,
): Message {
  return { file, severity: readerRules[rule].severity, rule, ...wording };
}

/** What Windows and Office put into folders by themselves. What starts with a dot is left out everywhere. */
export function isOfComputer(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/** Leaves out what is said of a stray picture when a document that names it has been told so already. */
export function withoutNamed(strays: readonly Message[], others: readonly Message[]): Message[] {
  const named = others.filter(({ rule }) => rule === 'unknown-picture');
  return strays.filter(({ file }) => {
    const cut = file.lastIndexOf('/');
    const [folder, name] = [file.slice(0, cut + 1), file.slice(cut + 1)];
    return (
      !otherKindOf(name) || !named.some((each) => each.file.startsWith(folder) && each.found.includes(name))
    );
  });
}
