import { nearest } from '../nearest.ts';
import type { LineIndex } from '../place.ts';
import { isTagName, tagNames } from '../tags.ts';
import { offsetOf, type Orphans, type Stretch, type ThrownTrouble, type Trouble } from './trouble.ts';
import { quote } from './reading.ts';

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
      ? explainOrphan(start, text, orphans)
      : explainExtra(start, text);
  }
  const opening = namedOpening(thrown, text, lines);
  const closing = text.startsWith('</', offset) ? tagAt(offset, text) : undefined;
  if (!opening) return explainOrphan(closing?.at[0] ?? offset, text, orphans);
  if (closing && closing.name !== opening.name && !isTagName(closing.name))
    return explainMisspelt(opening, closing);
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
  const closing = text.indexOf(`</${name}`, at[1]);
  const another = text.slice(at[1]).search(new RegExp(`<${name.replace(/\W/g, '\\$&')}[\\s>]`));
  const isItsOwn = closing !== -1 && (another === -1 || closing < at[1] + another);
  if (isItsOwn) orphans.set(name, (orphans.get(name) ?? 0) + 1);
  return {
    message: {
      rule: 'unclosed-tag',
      at,
      wording: {
        found: isItsOwn
          ? `<${name}> opens here and </${name}> on line ${lines.position(closing).line} does not close it, because one of the two stands inside a paragraph, a list or another tag.`
          : `<${name}> opens here and is never closed.`,
        allowed: `<${name}> and </${name}> belong together, each on a line of its own.`,
        fix: isItsOwn
          ? `Put <${name}> and </${name}> each on a line of its own, with the words between them.`
          : `Put </${name}> on the line after the last words that belong to it.`,
      },
    },
    broken: [at],
    structural: true,
  };
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

function explainOrphan(start: number, text: string, orphans: Orphans): Trouble {
  const { name, at } = tagAt(start, text);
  const expected = orphans.get(name) ?? 0;
  if (expected > 0) {
    orphans.set(name, expected - 1);
    return { broken: [at], structural: true };
  }
  return {
    message: {
      rule: 'closing-without-opening',
      at,
      wording: {
        found: `</${name}> closes a tag that was never opened.`,
        allowed: `Before </${name}> stands <${name}>.`,
        fix: `Delete </${name}>, or put <${name}> before the words that belong to it.`,
      },
    },
    broken: [at],
    structural: true,
  };
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
