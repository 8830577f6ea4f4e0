import type { Node } from 'mdast';
import type { Place } from '../../document.ts';
import type { Reading } from './reading.ts';

/** Where a node of the parser stands. The parser's own points carry internals, so only the offsets are used. */
export function placeOfNode(node: Pick<Node, 'position'>, reading: Reading): Place {
  const start = node.position?.start.offset ?? 0;
  return reading.lines.place(start, node.position?.end.offset ?? start);
}
