import { markOf } from '../model/read/forgive/list-mark.ts';
import { linesOfHtml } from './pasted-html.ts';
import { tidyLine, tidyWords, type Words } from './written.ts';

/** One piece of what was pasted, as another program showed it. */
export interface PastedLine {
  /** `more`: it goes on with the piece before. */
  readonly sort: 'heading' | 'number' | 'bullet' | 'words' | 'more';
  /** Of a list within a list, 2 and more; of a heading, how important it is. */
  readonly level: number;
  readonly words: Words;
}

/** What a clipboard has: words alone, and often the same as HTML. */
export interface Pasted {
  readonly text: string;
  readonly html?: string;
}

/**
 * What was copied from a word processor, a mail or a web page as lines: headings, numbers, bullets and words, without their
 * marks. Where there is HTML it is read; what it shows as plain lines is looked at for typed marks, as a mail has them.
 */
export function pastedLines({ text, html }: Pasted): readonly PastedLine[] {
  const lines = html === undefined ? [] : linesOfHtml(html);
  const marked = withTypedMarks(lines.length > 0 ? lines : linesOfText(text));
  return marked
    .map((line) => ({ ...line, words: tidyWords(line.words) }))
    .filter((line) => line.words.length > 0);
}

/** Lines as a mail breaks them: what is indented below a mark, and what follows a full line, goes on with it. */
function linesOfText(text: string): PastedLine[] {
  const lines = text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.replace(/^(?:>[ \t]?)+/u, ''));
  const widest = Math.max(...lines.map((line) => line.length));
  const result: PastedLine[] = [];
  let before = '';
  for (const line of lines) {
    const isMarked = typedMark(line) !== undefined;
    const goesOn = before.trim() !== '' && line.trim() !== '' && !isMarked;
    const isWrapped = before.length > widest - SLACK && widest >= WRAPPED;
    const isIndented =
      /^[ \t\u00a0]{2,}/u.test(line) &&
      result.at(-1)?.sort !== undefined &&
      typedMark(first(result)) !== undefined;
    const last = result.at(-1);
    if (last && goesOn && (isWrapped || isIndented))
      result.splice(-1, 1, { ...last, words: [{ text: `${last.words[0]?.text ?? ''} ${line.trim()}` }] });
    else if (line.trim() !== '') result.push({ sort: 'words', level: 1, words: [{ text: line }] });
    before = line;
  }
  return result;
}

function first(lines: readonly PastedLine[]): string {
  return lines.at(-1)?.words[0]?.text ?? '';
}

/** Programs break mail at 72 to 78 letters; a line that is much shorter was ended by its writer. */
const WRAPPED = 60;
const SLACK = 14;

/** Lines that start with a number or a bullet are lines of a list, whatever the HTML says. */
function withTypedMarks(lines: readonly PastedLine[]): PastedLine[] {
  return lines.map((line) => {
    const [run, ...others] = line.words;
    if (line.sort !== 'words' || !run) return line;
    const mark = typedMark(run.text);
    if (!mark) return line;
    const words = [{ ...run, text: run.text.slice(mark.length) }, ...others];
    return tidyLine(words.map(({ text }) => text).join('')) === ''
      ? line
      : { sort: mark.sort, level: mark.level, words };
  });
}

interface TypedMark {
  readonly sort: 'number' | 'bullet';
  readonly level: number;
  readonly length: number;
}

/** `1.`, `2)`, `Step 3:`, `a)`, `•`, `-`, `o` and a tab. Letters number what lies within a number. */
function typedMark(line: string): TypedMark | undefined {
  const spaced = line.replaceAll('\u00a0', ' ');
  const step = /^\s*step\s+\d{1,2}\s*[.:)–—-]?\s+/iu.exec(spaced)?.[0];
  if (step !== undefined) return { sort: 'number', level: 1, length: step.length };
  const number = /^\s*\(?\d{1,2}[.)]\)?(?:\s+|(?=\p{Lu}))/u.exec(spaced)?.[0];
  if (number !== undefined) return { sort: 'number', level: 1, length: number.length };
  const sign = /^\s*[-*+]\s+/u.exec(spaced)?.[0];
  if (sign !== undefined) return { sort: 'bullet', level: 1, length: sign.length };
  const mark = markOf(spaced);
  if (!mark) return undefined;
  const isLetter = /^\(?[a-h]/u.test(mark.typed) && mark.sort === 'number';
  return {
    sort: mark.sort === 'number' ? 'number' : 'bullet',
    level: isLetter ? 2 : 1,
    length: mark.at + mark.length,
  };
}
