import { indexLines } from '../place.ts';
import { type Edit, splice } from '../splice.ts';
import type { Migration } from './migration.ts';

/** One line of a document before and after. */
export interface ChangedLine {
  /** From 1, in the text as it was before this change. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What migrations make of a text. Without a change the text is the same. */
export interface Migrated {
  readonly text: string;
  readonly changes: readonly ChangedLine[];
}

/** Brings the text of a document from one format to the newest, one migration after the other. Throws a `BrokenDocument`. */
export function migrateText(source: string, from: number, migrations: readonly Migration[]): Migrated {
  let text = source;
  const changes: ChangedLine[] = [];
  for (const { to, edits } of migrations) {
    if (to <= from) continue;
    const made = [...edits(text)].toSorted((a, b) => a.start - b.start);
    changes.push(...changedLines(text, made));
    text = splice(text, made);
  }
  return { text, changes };
}

/** Edits that touch the same lines are one change. */
function changedLines(text: string, edits: readonly Edit[]): ChangedLine[] {
  const lines = indexLines(text);
  const groups: { start: number; end: number; edits: Edit[] }[] = [];
  for (const edit of edits) {
    const start = edit.start - (lines.position(edit.start).column - 1);
    const end = edit.end + text.slice(edit.end).search(/[\r\n]|$/u);
    const last = groups.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else groups.push({ start, end, edits: [edit] });
  }
  return groups.map(({ start, end, edits: own }) => {
    const before = text.slice(start, end);
    const moved = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return { line: lines.position(start).line, before, after: splice(before, moved) };
  });
}
