/**
 * The structure tree of a publication: what a screen reader hears, in reading order. It is made from the model while
 * boxes are built, never from positions. Items on sheets point to its leaves.
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

export function isArtifact(tag: Tag): tag is Artifact {
  return 'artifact' in tag;
}
