import { table } from '../markdown/table.ts';
import type { MakePageTimes, Sizes } from './make-page.ts';
import { SLOWER, SLOW_4G } from './mid-range-phone.ts';

/** What somebody waits for who makes a document in a browser, as Markdown. `undefined`: nothing was measured. */
export function makePageReport(times: MakePageTimes | undefined): string {
  const heading = '## The page that makes documents';
  if (!times)
    return `${heading}\n\nNot measured: \`dist\` has no such page. Run \`npm run build\` in the project of the library first.`;
  const { inText, inForm, tasksInText, tasksInForm, phone, start, open, load } = times;
  const megabits = (SLOW_4G.bytesPerSecond * 8) / 1_000_000;
  return [
    heading,
    `Letters typed into the title of “Clean the coffee machine” in headless Chromium, where its A4 paper is in sight. From the key to the new sheet on the screen: one after the other. What the page is busy with at a stretch, between two keys: ten keys a second. Goals: 50 ms for 95 of 100 keys, and never busy for 16 ms, on two cores with nothing else to do. While this was measured, ${load[0].toFixed(1)} programs wanted a core before and ${load[1].toFixed(1)} after.`,
    table(
      ['what', 'keys', 'median ms', '95 % below ms', 'longest ms'],
      [
        ['key to sheet, in the form', ...quick(inForm)],
        ['key to sheet, in the text', ...quick(inText)],
        ['busy at a stretch, in the form', ...quick(tasksInForm)],
        ['busy at a stretch, in the text', ...quick(tasksInText)],
      ],
    ),
    `As on a mid-range phone: a page ${SLOWER} times slower than here, over slow 4G (${megabits} megabits a second, ${SLOW_4G.delay} ms), with nothing kept from before. The worker that draws sheets is not slowed. Goal: 3 s.`,
    table(
      ['until', 'seconds'],
      [
        ['a document can be started', seconds(phone.start)],
        ['one of the site is open in the form', seconds(phone.open)],
        ['it is open again, the next time', seconds(phone.again)],
      ],
    ),
    table(
      ['loaded until', 'files', 'KiB', 'KiB packed'],
      [
        ['the start is there', ...size(start)],
        ['a document is open with its paper', ...size(open)],
      ],
    ),
  ].join('\n\n');
}

function quick(times: readonly number[]): string[] {
  return [String(times.length), ...[0.5, 0.95, 1].map((part) => share(times, part).toFixed(0))];
}

function size({ files, bytes, packed }: Sizes): string[] {
  return [String(files), (bytes / 1024).toFixed(0), (packed / 1024).toFixed(0)];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

function share(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
