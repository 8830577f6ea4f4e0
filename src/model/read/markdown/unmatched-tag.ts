import { nearest } from '../../nearest.ts';
import type { LineIndex } from '../../place.ts';
import { isTagName, tagNames } from '../../tags.ts';
import { offsetOf, type Orphans, type Stretch, type ThrownTrouble, type Trouble } from '../common/trouble.ts';
import { both, quote } from '../common/reading.ts';
import { isHtml, WITHOUT_HTML } from '../common/refuse.ts';

/** Explains opening and closing tags that do not fit together. */
export function explainUnmatchedTag(
  thrown: ThrownTrouble,
  text: string,
  lines: LineIndex,
  orphans: Orphans,
): Trouble {
  const offset = offsetOf(thrown, text);
  if (thrown.ruleId !== 'end-tag-mismatch') {
    const start = Math.max(0, text.lastIndexOf('<', offset));
    return thrown.ruleId === 'unexpected-closing-slash'
      ? explainOrphan(start, text, lines, orphans)
      : explainExtra(start, text);
  }
  const opening = namedOpening(thrown, text, lines);
  const closing = text.startsWith('</', offset) ? tagAt(offset, text) : undefined;
  if (!opening) return explainOrphan(closing?.at[0] ?? offset, text, lines, orphans);
  if (closing && closing.name !== opening.name && !isTagName(closing.name))
    return explainMisspelt(opening, closing);
  if (closing && !isTagName(opening.name) && nearest(opening.name, tagNames)[0] === closing.name)
    return explainMisspeltOpening(opening, closing);
  return explainUnclosed(opening, text, lines, orphans);
}

interface Tag {
  readonly name: string;
  readonly at: Stretch;
}

/** The reason names the opening tag as `(3:1-3:7)`. */
function namedOpening({ reason }: ThrownTrouble, text: string, lines: LineIndex): Tag | undefined {
  const places = [...reason.matchAll(/`<(?!\/)[^`]*>` \((\d+):(\d+)-(\d+):(\d+)\)/g)];
  const [, line, column] = places[0] ?? [];
  if (!line || !column) return undefined;
  return tagAt(lines.offset(Number(line), Number(column)), text);
}

function tagAt(start: number, text: string): Tag {
  const typed = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(start))?.[0] ?? '<';
  return { name: /^<\/?\s*([^\s/>]*)/.exec(typed)?.[1] ?? '', at: [start, start + typed.length] };
}

function explainUnclosed({ name, at }: Tag, text: string, lines: LineIndex, orphans: Orphans): Trouble {
  if (isHtml(name, tagNames)) {
    const allowed = `A document has only tags of its own: ${both(tagNames.map((each) => `<${each}>`))}.`;
    const wording = { found: `<${name}> is HTML.`, allowed, fix: WITHOUT_HTML };
    return { message: { rule: 'html-tag', at, wording }, broken: [at] };
  }
  const closing = text.indexOf(`</${name}`, at[1]);
  const another = text.slice(at[1]).search(startOf(name));
  const isItsOwn = closing !== -1 && (another === -1 || closing < at[1] + another);
  if (isItsOwn) orphans.set(name, (orphans.get(name) ?? 0) + 1);
  const message = isItsOwn ? notClosedBy({ name, at }, closing, lines) : neverClosed({ name, at });
  return { message, broken: [at], structural: true };
}

function neverClosed({ name, at }: Tag): NonNullable<Trouble['message']> {
  return {
    rule: 'unclosed-tag',
    at,
    wording: {
      found: `<${name}> opens here and is never closed.`,
      allowed: `<${name}> and </${name}> belong together, each on a line of its own.`,
      fix: `Put </${name}> on the line after the last words that belong to it.`,
    },
  };
}

function notClosedBy({ name, at }: Tag, closing: number, lines: LineIndex): NonNullable<Trouble['message']> {
  return {
    rule: 'unclosed-tag',
    at,
    wording: {
      found: `<${name}> opens here and </${name}> on line ${lines.position(closing).line} does not close it, because one of the two stands inside a paragraph, a list or another tag.`,
      allowed: `<${name}> and </${name}> belong together, each on a line of its own.`,
      fix: `Put <${name}> and </${name}> each on a line of its own, with the words between them.`,
    },
  };
}

/** The opening tag that a closing tag was meant for, though the parser sees the one in a paragraph and not the other. */
function openingAcross(name: string, closing: number, text: string): Tag | undefined {
  const last = [...text.slice(0, closing).matchAll(new RegExp(startOf(name), 'g'))].at(-1);
  if (!last || text.slice(last.index, closing).includes(`</${name}`)) return undefined;
  const tag = tagAt(last.index, text);
  return text[tag.at[1] - 2] === '/' ? undefined : tag;
}

function startOf(name: string): RegExp {
  return new RegExp(`<${name.replace(/\W/g, '\\$&')}(?=[\\s>])`);
}

function explainMisspelt(opening: Tag, closing: Tag): Trouble {
  const near = nearest(closing.name, tagNames)[0];
  return {
    message: {
      rule: 'wrong-closing-tag',
      at: closing.at,
      wording: {
        found: `</${closing.name}> closes a tag that is not open. The open tag is <${opening.name}>.`,
        allowed: `<${opening.name}> is closed by </${opening.name}>.`,
        fix:
          near === opening.name
            ? `Write </${opening.name}>.`
            : `Write </${opening.name}> here, or open <${closing.name}> before.`,
      },
    },
    broken: [opening.at, closing.at],
    structural: true,
  };
}

function explainMisspeltOpening(opening: Tag, closing: Tag): Trouble {
  return {
    message: {
      rule: 'unknown-tag',
      at: opening.at,
      wording: {
        found: `There is no tag <${opening.name}>. It is closed by </${closing.name}>.`,
        allowed: `</${closing.name}> closes <${closing.name}>.`,
        fix: `Write <${closing.name}> in place of <${opening.name}>. Capital letters count.`,
      },
    },
    broken: [opening.at, closing.at],
    structural: true,
  };
}

function explainOrphan(start: number, text: string, lines: LineIndex, orphans: Orphans): Trouble {
  const { name, at } = tagAt(start, text);
  const expected = orphans.get(name) ?? 0;
  if (expected > 0) {
    orphans.set(name, expected - 1);
    return { broken: [at], structural: true };
  }
  const opening = openingAcross(name, start, text);
  if (opening)
    return { message: notClosedBy(opening, start, lines), broken: [opening.at, at], structural: true };
  const bare = isTagName(name) ? openingWithoutSign(name, start, text, lines) : undefined;
  return {
    message: {
      rule: 'closing-without-opening',
      at,
      wording: {
        found: `</${name}> closes a tag that was never opened.${bare ? ` Line ${bare} looks like its start, but has no < before “${name}”.` : ''}`,
        allowed: `Before </${name}> stands <${name}>.`,
        fix: bare
          ? `Put < before “${name}” on line ${bare}.`
          : `Delete </${name}>, or put <${name}> before the words that belong to it.`,
      },
    },
    broken: [at],
    structural: true,
  };
}

/** The line of a tag that lost its first sign: `Step done="Off.">`. */
function openingWithoutSign(
  name: string,
  before: number,
  text: string,
  lines: LineIndex,
): number | undefined {
  const last = [...text.slice(0, before).matchAll(new RegExp(`^[ \\t]*${name}\\b[^<\\r\\n]*>`, 'gm'))].at(-1);
  return last && lines.position(last.index).line;
}

function explainExtra(start: number, text: string): Trouble {
  const { name, at } = tagAt(start, text);
  return {
    message: {
      rule: 'broken-tag',
      at,
      wording: {
        found: `A closing tag has more in it than its name: ${quote(text.slice(...at))}.`,
        allowed: `A closing tag is </${name}> and nothing else.`,
        fix: `Write </${name}>. Attributes stand in the opening tag.`,
      },
    },
    broken: [[at[0] + 2 + name.length, at[1] - 1]],
  };
}
