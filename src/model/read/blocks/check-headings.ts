import type { Heading, Root } from 'mdast';
import { placeOfNode } from '../common/node-place.ts';
import { type BodyReading, quote } from '../common/reading.ts';

/**
 * A heading with nothing under it says nothing, and a paper of headings alone is no paper. A heading below another,
 * smaller one is something; notes that nobody sees are not.
 */
export function checkHeadings(tree: Root, reading: BodyReading): void {
  const parts = tree.children.filter(({ type }) => type !== 'mdxFlowExpression');
  const [first] = parts;
  if (first?.type === 'heading' && parts.every(({ type }) => type === 'heading')) {
    reading.report('only-headings', placeOfNode(first, reading), {
      found: parts.length === 1 ? 'There is a heading and nothing else.' : 'There are only headings.',
      allowed: 'A document says something: below a heading stand paragraphs, lists or tags.',
      fix: 'Write below each heading what its readers need to know or to do.',
    });
    return;
  }
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (part.type !== 'heading' || !isBare(part, next)) return;
    const words = wordsOf(part, reading);
    if (words === '') return;
    reading.report('heading-with-nothing', placeOfNode(part, reading), {
      found: `There is nothing below the heading ${quote(words)}.`,
      allowed: 'Below a heading stands at least one paragraph, list or tag.',
      fix: 'Write the part, or delete the heading.',
    });
  });
}

/** As they stand in the file. A heading without words has its own message. */
function wordsOf({ children }: Heading, { text }: BodyReading): string {
  return text.slice(children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0);
}

function isBare({ depth }: Heading, next: Root['children'][number] | undefined): boolean {
  return next === undefined || (next.type === 'heading' && next.depth <= depth);
}
