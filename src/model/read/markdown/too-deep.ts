import type { Nodes, Root } from 'mdast';
import { placeOfNode } from '../common/node-place.ts';
import type { Reading } from '../common/reading.ts';

/** Real documents nest five deep: an answer in a choice with a bold link in a list. */
const DEEPEST = 40;

/** Reports what is nested so deep that reading on would overflow the stack. Looks at the tree without recursion. */
export function isTooDeep(tree: Root, reading: Reading): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    const next: Nodes[] = [];
    for (const node of level) if ('children' in node) next.push(...node.children);
    if (next.length === 0) return false;
    level = next;
  }
  const [first] = level;
  if (!first) return false;
  const { start } = placeOfNode(first, reading);
  reading.report(
    'nested-too-deep',
    { start, end: start },
    {
      found: `Tags, lists or bold words stand inside one another, more than ${DEEPEST} deep.`,
      allowed: 'A list may stand in a step. That is as deep as it goes.',
      fix: 'Close each tag before the next one starts.',
    },
  );
  return true;
}
