import type { Language } from '../../languages/language.ts';
import type { TagSpec } from './box.ts';
import type { Problem } from '../text/problem.ts';
import type { Faces } from '../sheet/sheet.ts';
import type { StructureNode } from '../sheet/structure.ts';

/** What laying out needs to know besides the box. */
export interface LayoutContext {
  readonly faces: Faces;
  readonly language: Language;
  /** New structure elements become children of this one, in the order in which boxes are laid out. */
  readonly parent: StructureNode;
  /** The list item or the note that is being laid out: where a label comes first. */
  readonly labelled?: StructureNode;
  /** What is laid out just now, where that has a name for messages: `the card for step 3`. */
  readonly into?: string;
  /** Collects what does not fit. */
  readonly problems: Problem[];
}

/** Opens the structure element of a box: what is laid out next goes inside. */
export function enter(tag: TagSpec | undefined, context: LayoutContext): LayoutContext {
  if (!tag) return context;
  const parent = appendNode(tag, context.parent);
  return { ...context, parent, ...(tag.role === 'LI' || tag.role === 'Note' ? { labelled: parent } : {}) };
}

/** Adds the label of the list item or note round it: before all that is in there, wherever the label stands. */
export function prependLabel(tag: TagSpec, { labelled, parent }: LayoutContext): StructureNode {
  const node: StructureNode = { ...tag, children: [] };
  (labelled ?? parent).children.unshift(node);
  return node;
}

/** Adds an element at the end of its parent. */
export function appendNode(tag: TagSpec, parent: StructureNode): StructureNode {
  const node: StructureNode = { ...tag, children: [] };
  parent.children.push(node);
  return node;
}
