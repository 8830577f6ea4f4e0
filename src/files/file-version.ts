import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/**
 * What is in a file, as 8 letters and digits: the start of its SHA-256. Line ends of text do not count, so that it is the
 * same on every machine, nor do the marks of skin and hair in a drawing, which nobody sees. Read once, and again when the
 * file was saved. Absent: it cannot be read, which whoever opens it says.
 */
export function fileVersion(file: string): string | undefined {
  return factsOf(file)?.version;
}

/** Whether a drawing marks the skin or the hair of a person, `class="skin"`, so that a document can choose it. */
export function marksPeople(file: string): boolean {
  return factsOf(file)?.marksPeople ?? false;
}

interface FileFacts {
  readonly mtimeMs: number;
  readonly size: number;
  readonly version: string;
  readonly marksPeople: boolean;
}

function factsOf(file: string): FileFacts | undefined {
  try {
    const { mtimeMs, size } = statSync(file);
    const known = files.get(file);
    if (known?.mtimeMs === mtimeMs && known.size === size) return known;
    const bytes = readFileSync(file);
    const drawing = file.endsWith('.svg') ? bytes.toString('utf8').replaceAll('\r\n', '\n') : undefined;
    const content = drawing?.replaceAll(MARK, '') ?? bytes;
    const version = createHash('sha256').update(content).digest('hex').slice(0, 8);
    const facts = { mtimeMs, size, version, marksPeople: drawing !== undefined && content !== drawing };
    files.set(file, facts);
    return facts;
  } catch {
    return undefined;
  }
}

const MARK = / class="(?:skin|hair)"/gu;

const files = new Map<string, FileFacts>();
