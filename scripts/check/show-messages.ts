import type { FixedFile, UnfixedFile } from './fix-files.ts';
import type { Message, Severity } from '../../src/model/message.ts';
import type { Told, WhatFirst } from './what-first.ts';

/** How a piece of text looks on a terminal. `underline` is the file name's. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'bold' | 'dim' | 'underline', text: string) => string;

/** What stops the build, then what else matters, and how much more there is. */
export function showWhatFirst(file: string, source: string, order: WhatFirst, paint: Paint): string {
  const { stopping, first, kept } = order;
  const lines = source.split(/\r\n|\r|\n/);
  const show = (message: Told): string => showMessage(message, lines, paint);
  const stops = stopping.length > 0 ? [paint('bold', STOPS), ...stopping.map(show)] : [];
  const title = stopping.length > 0 || kept > 0 ? [paint('bold', kept > 0 ? MATTERS : REST)] : [];
  const others = first.length > 0 ? [...title, ...first.map(show)] : [];
  const more = kept > 0 ? [`and ${kept} more: --all`] : [];
  return [paint('underline', file), ...stops, ...others, ...more].join('\n\n');
}

const STOPS = 'This stops the build:';
const MATTERS = 'Of the rest, this matters most:';
const REST = 'This does not stop it:';

/** The last line of a check: `2 errors, 1 warning in 9 documents.` */
export function countMessages(messages: readonly Message[], documents: number): string {
  const where = `in ${plural(documents, 'document')}`;
  const counts = severities
    .map((severity) => ({ severity, count: messages.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, names[severity]));
  return counts.length === 0 ? `Nothing to put right ${where}.` : `${counts.join(', ')} ${where}.`;
}

/** What `--fix` changed, word for word, so that somebody can look at it and take it back. */
export function showFixes(files: readonly FixedFile[], unfixed: readonly UnfixedFile[]): string {
  const left = unfixed.map(({ file, reason }) => `${file} was not changed. ${reason}`);
  if (files.length === 0)
    return [
      ...(left.length > 0 ? left : ['There was nothing that could be changed without asking you.']),
    ].join('\n');
  const lines = files.flatMap(({ file, changes }) =>
    changes.map(({ line, before, after }) => `  ${file}:${line} “${plain(before)}” is now “${after}”`),
  );
  return ['Changed:', ...lines, ...left, ''].join('\n');
}

const severities = ['error', 'warning', 'hint', 'review'] as const satisfies Severity[];
const names: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'hint',
  review: 'place to look at',
};
const colours = { error: 'red', warning: 'yellow', hint: 'cyan', review: 'cyan' } as const;

function showMessage(message: Told, lines: readonly string[], paint: Paint): string {
  const { file, place, severity, rule, found, allowed, fix, url, replacement, mend, again } = message;
  const at = place ? `${file}:${place.start.line}:${place.start.column}` : file;
  return [
    `  ${paint('bold', at)} ${paint(colours[severity], severity)} ${paint('dim', rule)}`,
    ...showLine(message, lines, paint),
    `  ${found}${again ? ` The same on ${linesInWords(again)}.` : ''}`,
    `  ${allowed}`,
    `  ${paint('bold', fix)}${replacement || mend ? ' (--fix does it)' : ''}`,
    ...(url ? [`  ${paint('dim', url)}`] : []),
  ].join('\n');
}

function linesInWords(lines: readonly number[]): string {
  const list = new Intl.ListFormat('en-GB').format(lines.map(String));
  return lines.length === 1 ? `line ${list}` : `lines ${list}`;
}

/** The line with its number, and marks below the words. A long line is cut to the stretch around them. */
function showLine({ place, severity }: Message, lines: readonly string[], paint: Paint): string[] {
  if (!place) return [];
  const line = lines[place.start.line - 1] ?? '';
  const from = place.start.column - 1;
  const to = place.end.line === place.start.line ? place.end.column - 1 : line.length;
  const cut = Math.max(0, from - WIDTH / 2);
  const stretch = plain(line.slice(cut, cut + WIDTH));
  const number = `  ${place.start.line} | `;
  const marks = Math.max(1, width(plain(line.slice(from, Math.min(to, cut + WIDTH)))));
  const space = ' '.repeat(number.length + width(plain(line.slice(cut, from))));
  return [`${paint('dim', number)}${stretch}`, `${space}${paint(colours[severity], '^'.repeat(marks))}`];
}

const WIDTH = 100;

/** Control characters could steer the terminal; tabs would move the marks. */
function plain(text: string): string {
  return text.replace(/\p{C}/gu, ' ');
}

/** Columns on a terminal: one for each character that a person sees. */
function width(text: string): number {
  return [...new Intl.Segmenter('en').segment(text)].length;
}

function plural(count: number, name: string): string {
  if (name.startsWith('place')) return `${count} ${count === 1 ? name : name.replace('place', 'places')}`;
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
