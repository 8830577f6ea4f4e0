/** Words as an author writes them, before any sign of the format. */
export interface Run {
  /** A line end is one in the text, too; readers see a space. */
  readonly text: string;
  readonly bold?: boolean;
  /** Where a link leads. */
  readonly href?: string;
}

export type Words = readonly Run[];

/** What stands inside a tag, or alone: paragraphs and lists. */
export type WrittenBody = readonly WrittenPart[];

export type WrittenPart =
  | { readonly type: 'paragraph'; readonly words: Words }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Words[] };

/** Words alone, without emphasis. */
export function plain(text: string): Words {
  return [{ text }];
}

/** Paragraphs of plain words. */
export function paragraphs(...texts: readonly string[]): WrittenBody {
  return texts.map((text) => ({ type: 'paragraph', words: plain(text) }));
}

/** All words of a body on one line, without emphasis, links and the signs of lists. */
export function bodyInPlain(body: WrittenBody): string {
  const texts = body.flatMap((part) => (part.type === 'list' ? part.items : [part.words]));
  return tidyLine(texts.map(wordsInPlain).join(' '));
}

/** The same of one heading, paragraph or item. */
export function wordsInPlain(words: Words): string {
  return tidyLine(words.map(({ text }) => text).join(''));
}

/**
 * The words as they read back: no signs that nobody can see, one space for each run of spaces, none at the ends of a line,
 * neighbours that look the same in one run. Empty when there are no words.
 */
export function tidyWords(words: Words): Words {
  const runs: Run[] = [];
  for (const { text, bold = false, href } of words) {
    const seen = text
      .replace(LINE_END, '\n')
      .replace(UNSEEN, '')
      .replace(/[^\S\n\u00a0\u202f]+/gu, ' ');
    const last = runs.at(-1);
    const joined = last && (last.bold ?? false) === bold && last.href === href;
    if (joined) runs.splice(-1, 1, { ...last, text: last.text + seen });
    else if (seen !== '')
      runs.push({ text: seen, ...(bold && { bold }), ...(href !== undefined && { href }) });
  }
  return withSpacesOutside(runs);
}

/** Words on one line, as a fact or an attribute has them. */
export function tidyLine(text: string): string {
  return text.replace(LINE_END, ' ').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}

/** The body as it reads back: no part without words, no two lists of one sort behind each other, which would be one. */
export function tidyBody(body: WrittenBody): WrittenBody {
  const parts: WrittenPart[] = [];
  for (const part of body) {
    const last = parts.at(-1);
    if (part.type === 'paragraph') {
      const words = tidyWords(part.words);
      if (words.length > 0) parts.push({ type: 'paragraph', words });
      continue;
    }
    const items = part.items.map(tidyWords).filter((item) => item.length > 0);
    if (items.length === 0) continue;
    if (last?.type === 'list' && last.ordered === part.ordered)
      parts.splice(-1, 1, { ...last, items: [...last.items, ...items] });
    else parts.push({ type: 'list', ordered: part.ordered, items });
  }
  return parts;
}

const LINE_END = /\r\n|[\r\n\u2028\u2029]/gu;

/** What the reader refuses, because nobody can see it: control characters, soft hyphens, spaces without a width. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Bold words and links start and end with a sign that is seen; spaces stand between runs once, and none at an end. */
function withSpacesOutside(runs: readonly Run[]): Words {
  const spread = runs.flatMap((run): Run[] => {
    if (!run.bold && run.href === undefined) return [run];
    const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(run.text) ?? [];
    return [{ text: before }, { ...run, text }, { text: after }].filter((each) => each.text !== '');
  });
  const joined: Run[] = [];
  for (const run of spread) {
    const last = joined.at(-1);
    if (last && (last.bold ?? false) === (run.bold ?? false) && last.href === run.href)
      joined.splice(-1, 1, { ...last, text: last.text + run.text });
    else joined.push(run);
  }
  const tidied = joined.map((run) => ({ ...run, text: run.text.replace(/ *\n[ \n]*| {2,}/gu, oneSpace) }));
  const ends = tidied.map((run, index) => {
    const first = index === 0 ? run.text.replace(/^\s+/u, '') : run.text;
    return { ...run, text: index === tidied.length - 1 ? first.replace(/\s+$/u, '') : first };
  });
  return ends.filter(({ text }) => text !== '');
}

function oneSpace(space: string): string {
  return space.includes('\n') ? '\n' : ' ';
}
