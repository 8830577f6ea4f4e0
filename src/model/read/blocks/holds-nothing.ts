import type { PhrasingContent } from 'mdast';
import type { Place } from '../../document.ts';
import type { BodyReading } from '../common/reading.ts';
import type { TagElement } from './flow.ts';

const instead = {
  Field: {
    allowed: '<Field ... /> stands alone. What to fill in is its “label”, a hint is its “help”.',
    fix: 'Move the words into help="...", and end the tag with />.',
  },
  Chart: {
    allowed: '<Chart ... /> stands alone. What it shows is its “label”, the end of its sentence is “say”.',
    fix: 'Move the words before or after the chart, and end the tag with />.',
  },
} as const;

/** Reports words between the two tags of what stands alone. */
export function checkHoldsNothing(
  tag: keyof typeof instead,
  element: TagElement,
  place: Place,
  reading: BodyReading,
): void {
  if (element.children.every(isNoWords)) return;
  reading.report('tag-holds-nothing', place, {
    found: `There are words between <${tag}> and </${tag}>.`,
    ...instead[tag],
  });
}

/** A note, or the space between two of them. */
function isNoWords(child: TagElement['children'][number] | PhrasingContent): boolean {
  if (child.type === 'paragraph') return child.children.every(isNoWords);
  return (
    child.type === 'mdxFlowExpression' ||
    child.type === 'mdxTextExpression' ||
    (child.type === 'text' && child.value.trim() === '')
  );
}
