import type { Place } from '../../document.ts';
import { type BodyReading, quote } from '../common/reading.ts';

/**
 * The words of a WebVTT file, cue by cue, without its tags (https://www.w3.org/TR/webvtt1/#file-structure). All that a
 * browser would pass over in silence is told, at the place where the document names the file, with its line there.
 * `undefined`: the reading has the messages.
 */
export function readCaptions(
  bytes: Uint8Array,
  file: string,
  place: Place | undefined,
  reading: BodyReading,
): readonly string[] | undefined {
  const before = reading.messages.length;
  const report: Report = (line, found, fix) =>
    reading.report('broken-captions', place, {
      found: `${found} See ${file}:${line}:1.`,
      allowed:
        'Captions start with a line WEBVTT. Each caption has a line with its times, 00:00.000 --> 00:02.500, its words below, and an empty line after.',
      fix,
    });
  const lines = linesOf(bytes, report);
  if (!lines) return undefined;
  const cues = blocksOf(lines).flatMap((block) => cueOf(block, report) ?? []);
  if (cues.length === 0 && reading.messages.length === before)
    report(1, 'The file has no captions in it.', 'Write them, or delete “captions” and add “transcript”.');
  return reading.messages.length === before ? cues : undefined;
}

/** Tells what is wrong in a line, counted from 1. */
type Report = (line: number, found: string, fix: string) => void;

function linesOf(bytes: Uint8Array, report: Report): readonly string[] | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (/[\uFFFD\0]/u.test(text)) {
    report(
      1,
      'The captions are not plain text in UTF-8.',
      'Open them in a text editor and save them as UTF-8.',
    );
    return undefined;
  }
  const lines = text.split(/\r\n|\n|\r/u);
  if (/^WEBVTT(?:[ \t]|$)/u.test(lines[0] ?? '')) return lines;
  const isSrt = lines.some((line) => /^\d\d:\d\d:\d\d,\d{3} -->/u.test(line));
  report(
    1,
    text.trim() === ''
      ? 'The file is empty.'
      : lines[0]?.trim()
        ? `The first line is ${quote(lines[0])}.`
        : 'The first line is empty.',
    isSrt
      ? 'These are captions of the kind SRT. Write WEBVTT and an empty line at the top, and a dot for the comma in each time.'
      : 'Write WEBVTT and an empty line at the top.',
  );
  return undefined;
}

interface Lines {
  /** The number of the first of them. */
  readonly from: number;
  readonly lines: readonly string[];
}

/** What stands between empty lines, without the head of the file. */
function blocksOf(all: readonly string[]): Lines[] {
  const blocks: Lines[] = [];
  let lines: string[] = [];
  for (const [index, line] of [...all, ''].entries()) {
    if (line !== '') lines.push(line);
    else if (lines.length > 0) {
      blocks.push({ from: index + 1 - lines.length, lines });
      lines = [];
    }
  }
  const others = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/u;
  return blocks.slice(1).filter(({ lines: [first = ''] }) => !others.test(first));
}

function cueOf({ from, lines }: Lines, report: Report): string | undefined {
  const timing = lines.findIndex((line) => line.includes('-->'));
  const [first = ''] = lines;
  if (timing === -1 || timing > 1) {
    report(
      from,
      `There are no times over ${quote(first)}.`,
      'Write when it is shown: 00:00.000 --> 00:02.500',
    );
    return undefined;
  }
  const written = lines[timing] ?? '';
  const times = TIMING.exec(written);
  if (!times) {
    report(
      from + timing,
      `Nobody can read these times: ${quote(written)}.`,
      'Write minutes, seconds and thousandths, with a dot: 00:00.000 --> 00:02.500',
    );
    return undefined;
  }
  if (secondsOf(times[2] ?? '') <= secondsOf(times[1] ?? ''))
    report(
      from + timing,
      `This ends before it starts: ${quote(written)}.`,
      'Write the later time after the arrow.',
    );
  const words = plainWords(lines.slice(timing + 1));
  if (words === '')
    report(from + timing, 'There are no words below these times.', 'Write them, or delete the times.');
  return words;
}

const TIME = String.raw`((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})`;
const TIMING = new RegExp(`^${TIME}[ \\t]+-->[ \\t]+${TIME}(?:[ \\t].*)?$`, 'u');

function secondsOf(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '\u200E',
  rlm: '\u200F',
};

function plainWords(lines: readonly string[]): string {
  return lines
    .join(' ')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&([a-z]+);/gu, (whole, name: string) => signs[name] ?? whole)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
