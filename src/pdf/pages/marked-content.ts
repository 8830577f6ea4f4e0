import type { Item } from '../../print/sheet/sheet.ts';
import type { Artifact, StructureNode, Tag } from '../../print/sheet/structure.ts';
import { isArtifact } from '../../print/sheet/structure.ts';

/** Items that follow each other and say one thing, or are of no meaning together. */
export interface MarkedGroup<Marked> {
  readonly tag: Tag;
  readonly items: readonly Marked[];
}

/** Joins neighbours with the same tag, so that each stretch is marked once. */
export function markedGroups<Marked extends Pick<Item, 'tag'>>(
  items: readonly Marked[],
): MarkedGroup<Marked>[] {
  const groups: { tag: Tag; items: Marked[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && sameTag(last.tag, item.tag)) last.items.push(item);
    else groups.push({ tag: item.tag, items: [item] });
  }
  return groups;
}

/** Opens content that belongs to an element of the structure tree; `EMC` closes it. */
export function beginTagged(node: StructureNode, mcid: number): string {
  return `/${node.role} <</MCID ${mcid}>> BDC`;
}

/** Opens content that no reader needs to hear (ISO 32000-1, 14.8.2.2); `EMC` closes it. */
export function beginArtifact({ artifact }: Artifact): string {
  if (artifact === 'Layout') return '/Artifact <</Type /Layout>> BDC';
  const edge = artifact === 'Header' ? 'Top' : 'Bottom';
  return `/Artifact <</Type /Pagination /Subtype /${artifact} /Attached [/${edge}]>> BDC`;
}

function sameTag(a: Tag, b: Tag): boolean {
  if (a === b) return true;
  return isArtifact(a) && isArtifact(b) && a.artifact === b.artifact;
}
