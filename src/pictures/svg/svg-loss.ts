import { PictureRefusal } from './picture-refusal.ts';
import { shapeNames } from './svg-outline.ts';

/** Comments, quoted text, and notes from their first to their last tag. A tag that closes itself holds nothing. */
const undrawn = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(title|desc|metadata)\b[^>]*(?<!\/)>[^]*?<\/\1\s*>/g;

/**
 * Counts shapes in the text itself, without the parser, and compares. A shape that was never met would otherwise
 * be missing on paper with nobody told.
 */
export function refuseLoss(svg: string, seen: number): void {
  const drawn = svg.replace(undrawn, '');
  const written = drawn.match(new RegExp(`<(?:${shapeNames.join('|')})(?=[\\s/>])`, 'g'))?.length ?? 0;
  if (written === seen) return;
  throw new PictureRefusal(
    `The drawing has ${written} shapes, but only ${seen} of them can be drawn.`,
    'Open it in a drawing program and save it as plain SVG.',
  );
}
