/**
 * The structure tree of a publication: what a screen reader hears, in reading order. Its elements are those of boxes,
 * never guessed from positions. Items on sheets point to its leaves.
 */
export interface StructureNode {
  readonly role: Role;
  readonly children: StructureNode[];
  /** BCP 47, only where it differs from the parent's. */
  readonly language?: string;
  /** Required on `Figure` and on a `Form` for a pen. */
  readonly alt?: string;
  /** Unique in the publication. Required on `Note` (ISO 14289-1, 7.9). */
  readonly id?: string;
  /** Required on `Link`: the address, and the words a reader hears. */
  readonly href?: string;
  /** What a list's labels are (ISO 32000-1, table 347). Only on `L`. */
  readonly listNumbering?: 'Decimal' | 'Disc' | 'None';
  /** Whose words a header of a table is. Required on `TH` (ISO 14289-1, 7.5). */
  readonly scope?: 'Row' | 'Column';
  /** What a pen does there, on a `Form` that cannot be filled in by keyboard. */
  readonly pen?: PenField;
}

/** What an element is, whatever is inside it. */
export type TagSpec = Omit<StructureNode, 'children'>;

/**
 * The element of a box that has been laid out. It knows which element it stands in, but not what is inside it: a box may
 * be laid out only to be measured. `growTree` makes the tree once everything has its place.
 */
export interface BoxElement {
  readonly spec: TagSpec;
  /** Absent: it stands in the document itself. */
  readonly parent: BoxElement | undefined;
  /** It comes before all else in its parent, wherever it stands on paper. */
  readonly heardFirst?: boolean;
}

/** A place on paper that is filled in with a pen (ISO 32000-1, 14.8.5.6). */
export interface PenField {
  readonly sort: 'tick' | 'words';
  /** What the tick or the words are about: the label beside it. */
  readonly name: string;
}

/** Standard structure types (ISO 32000-1, 14.8.4), as many as Clearstep needs. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Note'
  | 'Link'
  | 'Span'
  | 'BlockQuote'
  | 'Form';

/** What no reader needs to hear: headers, footers, rules, cut marks, pictures that repeat the words beside them. */
export interface Artifact {
  readonly artifact: 'Header' | 'Footer' | 'Layout';
}

/** Every item on a sheet is one or the other. */
export type Tag = StructureNode | Artifact;

export function isArtifact(tag: Tag | BoxElement): tag is Artifact {
  return 'artifact' in tag;
}
