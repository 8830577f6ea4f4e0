import type { Migration } from '../../src/model/format/migration.ts';
import { FORMAT } from '../../src/model/format/version.ts';
import type { MigratedContent } from './migrate-content.ts';

/** What was changed, or would be, for a person: why, and each line before and after. */
export function showMigration(
  { from, changed, unchanged }: MigratedContent,
  { dryRun, about }: { readonly dryRun: boolean; readonly about: readonly Migration[] },
): string {
  if (from === FORMAT) return `Your documents are in format ${FORMAT} already. There is nothing to change.`;
  const parts: string[] = [];
  for (const { file, changes } of changed)
    for (const { line, before, after } of changes)
      parts.push([`${file}:${line}`, ...marked('-', before), ...marked('+', after)].join('\n'));
  for (const { file, reason } of unchanged) parts.push(`${file}\n  was not changed. ${reason}`);
  if (changed.length > 0)
    parts.unshift(
      about
        .filter(({ to }) => to > from)
        .map(why)
        .join('\n'),
    );
  parts.push(ending(changed.length, { dryRun, isWhole: unchanged.length === 0 }));
  return parts.join('\n\n');
}

function why({ to, about }: Migration): string {
  return `Format ${to}: ${about}`;
}

function marked(sign: string, text: string): string[] {
  return text.split(/\r\n|\r|\n/u).map((line) => `  ${sign} ${line}`);
}

function ending(count: number, { dryRun, isWhole }: { dryRun: boolean; isWhole: boolean }): string {
  const documents = count === 1 ? '1 document' : `${count} documents`;
  if (dryRun) return `${documents} would change. Nothing was changed.`;
  const done = count === 0 ? 'No document had to be changed.' : `${documents} changed.`;
  return isWhole ? `${done} content/format.yml says that all are in format ${FORMAT} now.` : done;
}
