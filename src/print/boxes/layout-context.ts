import type { Colour } from '../../design/tokens.ts';
import type { Language } from '../../languages/language.ts';
import type { Faces } from '../sheet/sheet.ts';
import type { BoxElement, TagSpec } from '../sheet/structure.ts';
import type { Problem } from '../text/problem.ts';

/** What laying out needs to know besides the box. */
export interface LayoutContext {
  readonly faces: Faces;
  readonly language: Language;
  /** The element that boxes stand in. Absent: the document itself. */
  readonly parent?: BoxElement;
  /** The colour of links. Absent: Clearstep's own. */
  readonly accent?: Colour;
}

/** What putting boxes on paper needs besides: it tells of what does not fit. */
export interface PaperContext extends LayoutContext {
  /** Collects the problems of everything that is given its place. */
  readonly problems: Problem[];
}

/** The context inside an element; for none, the same. */
export function inside<Context extends LayoutContext>(spec: TagSpec | undefined, context: Context): Context {
  return spec ? { ...context, parent: elementOf(spec, context) } : context;
}

/** An element that stands where the context is. */
export function elementOf(spec: TagSpec, { parent }: LayoutContext): BoxElement {
  return { spec, parent };
}

/**
 * The label of the list item or note round it: heard before all else in there, wherever it stands on paper. Where a note
 * says all in another language as well, what is in that language has its own label, heard before the rest of it.
 */
export function labelOf(spec: TagSpec, { parent }: LayoutContext): BoxElement {
  let labelled = parent;
  while (labelled && !isLabelled(labelled)) labelled = labelled.parent;
  return { spec, parent: labelled ?? parent, heardFirst: true };
}

function isLabelled({ spec }: BoxElement): boolean {
  return spec.role === 'LI' || spec.role === 'Note' || spec.language !== undefined;
}
