import { quote, type Reading } from '../common/reading.ts';

/** The two halves of a file. Both keep the offsets of the whole: what is not theirs is blank. */
export interface Halves {
  /** Absent when there is no front matter, or no end to it. */
  readonly frontMatter?: {
    readonly yaml: string;
    readonly offset: number;
    /** The end of the line that ends it. */
    readonly end: number;
  };
  /** The whole text with the front matter blanked out. */
  readonly body: string;
}

/** Parts the facts between two lines of `---` from the text below them. */
export function splitFrontMatter(reading: Reading, text: string): Halves {
  const opening = /^\s*---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (!opening) {
    const first = text.slice(0, lineEnd(text, 0)).trim();
    const isDash = /^[-–—―−]+$/.test(first);
    reading.report('no-front-matter', reading.lines.place(0, lineEnd(text, 0)), {
      found: isDash
        ? `The file starts with ${quote(first)}. That is not three hyphens: a program may have made a dash of them.`
        : 'The file does not start with a line of three hyphens (---).',
      allowed: EXAMPLE,
      fix: isDash
        ? 'Delete the first line and type three hyphens: ---'
        : 'Put --- on the first line. Write the facts below it, one on each line. Put --- on the line after the last fact.',
    });
    return { body: text };
  }
  const offset = opening[0].length;
  const closing = CLOSING.exec(text.slice(offset)) ?? DOTS.exec(text.slice(offset));
  if (!closing) {
    reading.report('no-front-matter', reading.lines.place(opening[0].indexOf('-'), offset), {
      found: 'The facts at the top start with --- here, but there is no second line of --- where they end.',
      allowed: EXAMPLE,
      fix: 'Put --- on a line of its own between the last fact and the text.',
    });
    return { body: blank(text, 0, text.length) };
  }
  const last = offset + closing.index;
  const end = last + closing[0].length;
  return {
    frontMatter: { yaml: text.slice(offset, last), offset, end },
    body: blank(text, 0, end),
  };
}

/** The end of the facts: a line of --- or, as YAML has it, of three dots. With a fact below them and --- later, dots are no end. */
const CLOSING = /^(?:---|\.\.\.(?![ \t]*(?:\r\n|\r|\n)+[A-Za-z][\w-]*:(?:[ \t\r\n]|$)))[ \t]*(?=\r|\n|$)/m;
/** Only dots with a fact below them are no end for `CLOSING`, so that their line has an end. */
const DOTS = /^\.\.\.[ \t]*(?=\r|\n)/m;

/** The text with a space for each character of a stretch; line ends stay, so that every place stays. */
export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

/** The offset where the line of an offset ends. */
export function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/);
  return length === -1 ? text.length : offset + length;
}

const EXAMPLE =
  'The facts about a document (title, kind, summary and so on) stand at the top between two lines of ---.';
