import type { Words } from '../languages/words.ts';
import type { Change } from './changes.ts';

/** What has happened to a part, in words: on the page that the code of a paper leads to, and where news is listed. */
export function changeHeading(
  change: Change,
  { order, changes, parts }: Words['web']['paperVersion'],
): string {
  if (change.type === 'order') return order;
  const part = change.type === 'gone' ? change.before : change.now;
  return changes[change.type](parts[part.sort]);
}
