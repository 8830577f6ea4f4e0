import type { Run, Words, WrittenBody, WrittenPart } from './written.ts';
import { tidyBody } from './written.ts';

/*
 * Words as they stand in a field of a form, where there is nothing but plain letters: an empty line between paragraphs,
 * `- ` or `1. ` before each line of a list, two stars around bold words, `[words](address)` for a link. Everything else
 * is what it looks like.
 */

/** A body as it is typed into a field. */
export function typedBody(body: WrittenBody): string {
  return body.map(typedPart).join('\n\n');
}

/** Words as they are typed into a field. */
export function typedWords(words: Words): string {
  return words.map(typedRun).join('');
}

/** What was typed into a field as a body. */
export function bodyFromTyped(typed: string): WrittenBody {
  const parts = typed.split(/\n[ \t]*(?:\n[ \t]*)+/u).flatMap((block) => partsFrom(block.split('\n')));
  return tidyBody(parts);
}

/** What was typed into a field of one heading or paragraph. */
export function wordsFromTyped(typed: string): Words {
  const runs: Run[] = [];
  let rest = typed;
  let plain = '';
  const endPlain = (): void => {
    if (plain !== '') runs.push({ text: plain });
    plain = '';
  };
  while (rest !== '') {
    const escaped = ESCAPED.exec(rest)?.[1];
    const bold = /^\*\*(?=\S)((?:\\[\\*[\]•\d-]|[^*\n\\]|\*(?!\*)|\\(?![\\*[\]•\d-]))+?)(?<=\S)\*\*/u.exec(
      rest,
    );
    const link =
      /^\[((?:\\[\\*[\]•\d-]|[^\][\n\\]|\\(?![\\*[\]•\d-]))+?)\]\(((?:https?:\/\/|mailto:|tel:|\/|#)[^\s()]*)\)/u.exec(
        rest,
      );
    const found = bold ?? link;
    if (escaped !== undefined) {
      plain += escaped;
      rest = rest.slice(escaped.length + 1);
    } else if (found) {
      endPlain();
      runs.push(
        bold
          ? { text: unescaped(bold[1] ?? ''), bold: true }
          : { text: unescaped(link?.[1] ?? ''), href: link?.[2] ?? '' },
      );
      rest = rest.slice(found[0].length);
    } else {
      plain += rest.slice(0, 1);
      rest = rest.slice(1);
    }
  }
  endPlain();
  return runs;
}

function typedPart(part: WrittenPart): string {
  if (part.type === 'paragraph')
    return typedWords(part.words).replace(/^(?=[ \t]*(?:-|•|\d{1,2}[.)])[ \t])/gmu, '\\');
  return part.items
    .map((item, index) => `${part.ordered ? `${index + 1}.` : '-'} ${typedWords(item).replaceAll('\n', ' ')}`)
    .join('\n');
}

function typedRun({ text, bold, href }: Run): string {
  const isMarked = bold === true || href !== undefined;
  const signs = isMarked
    ? /[*[\]]|\\(?=[\\*[\]•-]|\d|$)/gu
    : /^\*|\*$|\*\*|\[(?=[^\n]*\]\()|\\(?=[\\*[\]•-]|\d|$)/gu;
  const shown = text.replace(signs, (sign) => Array.from(sign, (each) => `\\${each}`).join(''));
  if (!isMarked) return shown;
  const line = shown.replaceAll('\n', ' ');
  return href === undefined ? `**${line}**` : `[${line}](${href})`;
}

/** A sign that is meant as itself. */
const ESCAPED = /^\\([\\*[\]•-]|\d)/u;

function unescaped(typed: string): string {
  return typed.replace(/\\([\\*[\]•-]|\d)/gu, '$1');
}

/** Lines of a list, and lines of words, wherever one ends and the other starts. */
function partsFrom(lines: readonly string[]): WrittenPart[] {
  const parts: WrittenPart[] = [];
  for (const line of lines) {
    const [, sign, words = ''] = /^[ \t]*(-|•|\d{1,2}[.)])[ \t]+(.*)$/u.exec(line) ?? [];
    const last = parts.at(-1);
    if (sign !== undefined) {
      const ordered = /\d/u.test(sign);
      const item = wordsFromTyped(words);
      if (last?.type === 'list' && last.ordered === ordered)
        parts.splice(-1, 1, { ...last, items: [...last.items, item] });
      else parts.push({ type: 'list', ordered, items: [item] });
    } else if (last?.type === 'paragraph')
      parts.splice(-1, 1, { ...last, words: [...last.words, { text: '\n' }, ...wordsFromTyped(line)] });
    else parts.push({ type: 'paragraph', words: wordsFromTyped(line) });
  }
  return parts;
}
