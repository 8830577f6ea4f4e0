import type { Role, StructureNode } from '../../print/sheet/structure.ts';

/**
 * Checks the structure tree by itself and reports every leaf. Mistakes come as sentences with the clause of
 * ISO 14289-1 that they would break.
 */
export function checkTree(root: StructureNode, onLeaf: (leaf: StructureNode) => void): string[] {
  const mistakes: string[] = [];
  if (root.role !== 'Document')
    mistakes.push(`The structure tree starts with ${root.role}, not with Document.`);
  const seen = new Set<StructureNode>();
  const ids = new Set<string>();
  let heading = 0;
  const visit = (node: StructureNode): void => {
    if (seen.has(node)) {
      mistakes.push(`${sentenceStart(node.role)} stands in the structure tree twice.`);
      return;
    }
    seen.add(node);
    mistakes.push(...checkNode(node));
    if (node.id !== undefined && ids.has(node.id)) mistakes.push(`The id "${node.id}" is used twice (7.9).`);
    if (node.id !== undefined) ids.add(node.id);
    const level = headingLevel(node.role);
    if (level > heading + 1)
      mistakes.push(`An H${level} follows ${after(heading)}: a heading level is skipped (7.4.2).`);
    if (level > 0) heading = level;
    // The corner of a table over its first column has nothing to say.
    if (node.children.length === 0 && node.role !== 'TD') onLeaf(node);
    for (const child of node.children) visit(child);
  };
  visit(root);
  return mistakes;
}

function checkNode(node: StructureNode): string[] {
  const { role, alt, id, href, listNumbering, scope, pen, children } = node;
  const mistakes: string[] = [];
  if (role === 'Figure' && !alt?.trim()) mistakes.push('A Figure has no alternative text (7.3).');
  if (pen && role !== 'Form')
    mistakes.push(`${sentenceStart(role)} is for a pen; only a Form may be (7.14).`);
  if (pen && (!alt?.trim() || !pen.name.trim()))
    mistakes.push('A Form for a pen has no words that say what it is (7.14).');
  if (role === 'Note' && !id) mistakes.push('A Note has no id (7.9).');
  if (role === 'Link' && !/^[a-z][a-z0-9+.-]*:./i.test(href ?? '')) {
    mistakes.push(`A Link leads to "${href ?? ''}", which is not a full address (7.18.5).`);
  }
  if (listNumbering !== undefined && role !== 'L')
    mistakes.push(`${sentenceStart(role)} has list numbering; only an L may.`);
  if ((role === 'TH') !== (scope !== undefined))
    mistakes.push(`${sentenceStart(role)} ${scope ? 'has a scope; only a TH may' : 'has no scope'} (7.5).`);
  if (role === 'Table' && new Set(children.map((row) => row.children.length)).size > 1)
    mistakes.push('The rows of a Table differ in their number of cells (7.5).');
  for (const child of children) {
    if (!mayContain(role, child.role))
      mistakes.push(`${sentenceStart(child.role)} stands inside ${withArticle(role)} (7.6).`);
  }
  return mistakes;
}

/** Lists and tables are built in one way only (ISO 32000-1, tables 336 and 337). */
function mayContain(parent: Role, child: Role): boolean {
  const only = parts[parent];
  if (only) return only.includes(child);
  return child !== 'Document' && !partsOnly.has(child);
}

const parts: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR'],
  TR: ['TH', 'TD'],
};
const partsOnly: ReadonlySet<Role> = new Set(['LI', 'LBody', 'TR', 'TH', 'TD']);

function headingLevel(role: Role): number {
  return role === 'H1' ? 1 : role === 'H2' ? 2 : role === 'H3' ? 3 : 0;
}

function after(heading: number): string {
  return heading === 0 ? 'no heading' : `an H${heading}`;
}

/** Roles as they are spoken: "an LI", "an H1", "a Figure". */
export function withArticle(role: Role): string {
  return /^(L|LI|LBody|Lbl|H\d)$/.test(role) ? `an ${role}` : `a ${role}`;
}

export function sentenceStart(role: Role): string {
  const words = withArticle(role);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
