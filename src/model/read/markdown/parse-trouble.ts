import type { LineIndex } from '../../place.ts';
import { explainBrokenTag } from './broken-tag.ts';
import { offsetOf, type Orphans, type ThrownTrouble, type Trouble } from '../common/trouble.ts';
import { explainUnmatchedTag } from './unmatched-tag.ts';

export function isTrouble(error: unknown): error is ThrownTrouble {
  return error instanceof Error && 'ruleId' in error && 'source' in error && 'reason' in error;
}

export function explainTrouble(
  thrown: ThrownTrouble,
  text: string,
  lines: LineIndex,
  orphans: Orphans,
): Trouble {
  if (thrown.source === 'mdast-util-mdx-jsx') return explainUnmatchedTag(thrown, text, lines, orphans);
  if (thrown.source === 'micromark-extension-mdx-expression') return explainBrace(thrown, text);
  return explainBrokenTag(thrown, text, orphans);
}

/** A `{` without its `}`. The parser only says that the file ended. */
function explainBrace(thrown: ThrownTrouble, text: string): Trouble {
  const at = unclosedBrace(text) ?? Math.max(0, offsetOf(thrown, text) - 1);
  return {
    message: {
      rule: 'stray-brace',
      at: [at, at + 1],
      wording: {
        found: 'There is a { here without a } that closes it.',
        allowed: 'Curly brackets are only for notes that nobody sees: {/* a note */}.',
        fix: 'Delete the {, or use round brackets ( ).',
      },
    },
    broken: [[at, at + 1]],
  };
}

function unclosedBrace(text: string): number | undefined {
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else open.pop();
  }
  return open[0];
}
