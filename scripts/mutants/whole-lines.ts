import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * The lines of a file that is only ever added to; none where there is no file. A last line that was cut off is taken out of
 * the file as well, so that the next one does not stand behind it.
 */
export function readWholeLines(path: string): string[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) writeFileSync(path, whole);
  return whole.split('\n').slice(0, -1);
}
