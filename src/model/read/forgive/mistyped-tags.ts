import type { ReaderRule } from '../../reader-rules.ts';
import { isTagName, tags } from '../../tags.ts';
import { quote, type Reading } from '../common/reading.ts';
import { type Mend, overwrite, replacements } from './overwrite.ts';

/** Tags that are nearly right: `< Step>`, `</ Step>`, `<\Step>`, and `<Step/>` where `</Step>` was meant. */
export function mendTags(text: string, reading: Reading): string {
  return mendEnds(mendSpaces(text, reading), reading);
}

/** A sign too many between the < and the name. The name moves up to it. */
function mendSpaces(text: string, reading: Reading): string {
  const mends: Mend[] = [];
  for (const { 0: typed, index, groups } of text.matchAll(SPACED)) {
    const name = groups?.['name'] ?? '';
    if (!isTagName(name)) continue;
    const right = `<${groups?.['slash'] === undefined ? '' : '/'}${name}`;
    report('broken-tag', { at: index, length: typed.length, typed: right }, reading, {
      found: `There is ${typed.includes('\\') ? 'a \\' : 'a space'} between < and the name of the tag: ${quote(typed)}.`,
      allowed: 'A tag starts with < and its name, a closing tag with </ and its name.',
    });
    mends.push({ at: index, length: typed.length, typed: right.padStart(typed.length) });
  }
  return overwrite(text, mends);
}

const SPACED =
  /<(?:(?<slash>[ \t]*[/\\][ \t]*)|[ \t]+)(?<name>[A-Z][A-Za-z]*)(?=[\s/>])(?<!<\/[A-Z][A-Za-z]*)/g;

/** `<Step/>` opens and closes at once. Inside a step it can only be meant to close it. */
function mendEnds(text: string, reading: Reading): string {
  const open: string[] = [];
  const mends: Mend[] = [];
  for (const { 0: typed, index, groups } of text.matchAll(TAG)) {
    const { closing, name = '', rest = '' } = groups ?? {};
    if (closing) open.splice(Math.max(0, open.lastIndexOf(name)));
    else if (!rest.endsWith('/')) open.push(name);
    else if (
      rest.trim() === '/' &&
      isTagName(name) &&
      tags[name].holds !== 'nothing' &&
      open.includes(name)
    ) {
      open.splice(open.lastIndexOf(name));
      const right = `</${name}>`;
      report('wrong-closing-tag', { at: index, length: typed.length, typed: right }, reading, {
        found: `${typed} stands where <${name}> ends.`,
        allowed: `<${name}> is closed by ${right}: the / stands before the name.`,
      });
      mends.push({ at: index, length: typed.length, typed: right });
    }
  }
  return overwrite(text, mends);
}

const TAG = /<(?<closing>\/)?(?<name>[A-Z][A-Za-z]*)(?<rest>(?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*|\/)?)>/g;

function report(
  rule: ReaderRule,
  mend: Mend,
  reading: Reading,
  wording: { readonly found: string; readonly allowed: string },
): void {
  reading.report(rule, reading.lines.place(mend.at, mend.at + mend.length), {
    ...wording,
    fix: `Write ${mend.typed}`,
    mend: replacements([mend], reading.lines),
  });
}
