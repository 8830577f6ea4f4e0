import type { Colour, Weight } from '../../design/tokens.ts';
import type { Mm, Pt } from '../../design/units.ts';
import type { Printing } from '../../editions/edition.ts';
import type { PathCommand } from '../../pictures/drawing/drawing.ts';
import type { Picture } from '../../pictures/drawing/picture.ts';
import type { MarkShape } from '../../pictures/photo/mark-shapes.ts';
import type { Face } from './face.ts';
import type { Artifact, BoxElement, StructureNode, Tag } from './structure.ts';

/**
 * A document laid out for paper: the sheets, the tree that says what is on them, and the bookmarks.
 * Within a sheet, items stand in painting order, which is also reading order.
 */
export interface Publication {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Set where readers go from right to left. */
  readonly isRightToLeft?: true;
  /** One or two sentences. */
  readonly subject: string;
  /** ISO date of the last review: the only date in the file, so that the same input gives the same bytes. */
  readonly date: string;
  /** Whose paper it is, for the metadata: the organisation. */
  readonly publisher?: string;
  /** Names of the makers of pictures and words, for the metadata. */
  readonly rights: string;
  /** Which version of a form it is, when there is something to fill in: answers to another do not belong here. */
  readonly formVersion?: string;
  readonly root: StructureNode;
  readonly sheets: readonly Sheet[];
  readonly bookmarks: readonly Bookmark[];
  readonly faces: Faces;
  /** How it must be printed, where that matters. */
  readonly printing?: Printing;
}

/** What the sheets of a document have in common: title, language, date, rights, faces. */
export type PublicationFrame = Omit<Publication, 'root' | 'sheets' | 'bookmarks'>;

export type Faces = Readonly<Record<Weight, Face>>;

/** One side of one piece of paper. Lengths are millimetres from its top left corner. */
export interface Sheet {
  readonly width: Mm;
  readonly height: Mm;
  readonly items: readonly Item[];
}

export interface Bookmark {
  readonly title: string;
  /** Index into `sheets`; into the pages in reading order until these are placed on sheets. */
  readonly sheet: number;
  /** Where the heading's top stands, from the sheet's top. */
  readonly y: Mm;
  readonly children: readonly Bookmark[];
}

/** What stands on a sheet, tied to its element in the structure tree. */
export type Item<T = Tag> = TextItem<T> | PictureItem<T> | PathItem<T> | FieldItem<Exclude<T, Artifact>>;

/** What a box is laid out as: tied to the element of the box, which is in no tree yet. */
export type BoxItem = Item<BoxElement | Artifact> | EmptyItem;

/** What nobody hears. */
export type SilentItem = Item<Artifact>;

/** A mark as it is drawn. The words beside it say what it means. */
export type MarkItem = PathItem<Artifact>;

interface Tagged<T> {
  readonly tag: T;
}

/** A run of glyphs in one face on one baseline. */
export interface TextItem<T = Tag> extends Tagged<T> {
  readonly type: 'text';
  readonly x: Mm;
  /** The baseline, from the sheet's top. */
  readonly y: Mm;
  readonly size: Pt;
  readonly weight: Weight;
  /** Set for letters that the face of that weight lacks. */
  readonly face?: Face;
  readonly colour: Colour;
  /** Includes a real space at the end of a line that goes on. */
  readonly glyphs: readonly Glyph[];
  /** Length of the run without trailing spaces: what an underline or a link covers. */
  readonly width: Mm;
  /** Each glyph stands at the left of the one before it: the first at the right end. */
  readonly isRightToLeft?: true;
  /** What is heard, where the glyphs do not say it in their order. */
  readonly heard?: string;
}

/** The face that a run of glyphs is set in. */
export function faceOf({ face, weight }: Pick<TextItem, 'face' | 'weight'>, faces: Faces): Face {
  return face ?? faces[weight];
}

/** One shaped glyph. Lengths are font units. */
export interface Glyph {
  /** Glyph id in the face. */
  readonly id: number;
  /** Width, kerning included. */
  readonly advance: number;
  /** The characters it stands for: one, several for a ligature, none for a mark that belongs to its neighbour. */
  readonly text: string;
  /** How far from its place it is drawn, to the right and up: a dot of an Arabic letter. */
  readonly offset?: { readonly x: number; readonly y: number };
}

/** A drawing or a photo, scaled to fit its box. */
export interface PictureItem<T = Tag> extends Tagged<T> {
  readonly type: 'picture';
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
  readonly picture: Picture;
  /** What is drawn over it, from its own top left corner. It goes where the picture goes, and is never mirrored. */
  readonly over?: readonly MarkShape[];
}

/** A line, a frame, a tick, a cut mark. Coordinates are millimetres on the sheet. */
export interface PathItem<T = Tag> extends Tagged<T> {
  readonly type: 'path';
  readonly path: readonly PathCommand[];
  /** Looks the same on paper that is read from right to left: a tick, a QR code. */
  readonly keepsItsSides?: true;
  readonly fill?: Colour;
  readonly stroke?: { readonly colour: Colour; readonly width: Mm };
}

/** Where a person can type or tick once the sheet is a file. On paper nothing of it shows: marks say where to write. */
export interface FieldItem<T = StructureNode> {
  readonly type: 'field';
  /** A `Form` element of its own (ISO 14289-1, 7.18.4). */
  readonly tag: T;
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
  readonly field: PaperField;
}

/** Stands for an element that has nothing in it and is heard of all the same: the corner of a table. Not on sheets. */
export interface EmptyItem extends Tagged<BoxElement> {
  readonly type: 'empty';
  readonly x: Mm;
  readonly y: Mm;
}

export type PaperField = TextField | TickField | OptionField;

interface NamedField {
  /** Unique in the publication; the options of one question share it. Stays the same from build to build. */
  readonly name: string;
  /** The question, word for word: an answer belongs to it and to no other. */
  readonly asked: string;
  /** What a screen reader says: the label and the help, in words. */
  readonly description: string;
}

/** Room for words. */
export interface TextField extends NamedField {
  readonly type: 'text';
  /** More than one line. */
  readonly multiline: boolean;
  /** Of the type that is filled in. */
  readonly size: Pt;
}

/** A box to tick. */
export interface TickField extends NamedField {
  readonly type: 'tick';
}

/** One answer of a question that has one answer. */
export interface OptionField extends NamedField {
  readonly type: 'option';
  /** What a screen reader says of the question as a whole. */
  readonly question: string;
  /** The answer, as its label says it. */
  readonly option: string;
}
