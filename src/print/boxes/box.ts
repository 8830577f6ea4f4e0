import type { Colour, Weight } from '../../design/tokens.ts';
import type { Mm, Pt } from '../../design/units.ts';
import type { Language } from '../../languages/language.ts';
import type { Mark, Place } from '../../model/document.ts';
import type { Picture } from '../../pictures/drawing/picture.ts';
import type { InlineMark } from '../text/inline-mark.ts';
import type { Run } from '../text/line-words.ts';
import type { MarkItem, PaperField } from '../sheet/sheet.ts';
import type { PenField, TagSpec } from '../sheet/structure.ts';

/**
 * What a kind builds from a document: words, pictures and marks in stacks, rows and frames, in reading order.
 * A box knows what it is for a screen reader (`tag`) but not yet where it will stand. `layOut` gives it a place.
 */
export type Box =
  TextBox | PictureBox | MarkBox | FieldBox | StackBox | RowBox | FrameBox | FixedBox | LanguageBox;

export interface Spacing {
  /** Space before and after, in millimetres; between neighbours the larger one counts. */
  readonly above?: Mm;
  readonly below?: Mm;
  /** Never the last thing on a page: a heading, a stop before its step. */
  readonly keepWithNext?: boolean;
  /** Never the only thing on the last page, however tall it is, if another can be brought along: the imprint. */
  readonly neverAlone?: boolean;
  /** Always the first thing on a page. */
  readonly startsPage?: boolean;
  /** Never cut: what it must fit into as a whole, as messages call it: `the cover`. */
  readonly fitsInto?: string;
}

/** Sentences, broken into lines where a speaker would pause. */
export interface TextBox extends Spacing {
  readonly type: 'text';
  /** An artifact is drawn but never read out. */
  readonly tag: TagSpec | 'artifact';
  readonly sentences: readonly (readonly Run<InlineMark>[])[];
  readonly style: TextStyle;
  /** Where the author wrote it, for messages. */
  readonly place?: Place;
  /** Puts the text into the file's bookmarks. */
  readonly bookmark?: 1 | 2 | 3;
  /** No line has more words than this. */
  readonly mostWords?: number;
  /** The label of its list item or note: heard first there, though a picture may stand at its left. */
  readonly heardFirst?: boolean;
}

export interface TextStyle {
  readonly size: Pt;
  readonly weight: Weight;
  readonly colour: Colour;
  /** Line pitch as a multiple of the size. */
  readonly pitch: number;
}

/** A picture on a white tile with a thin border. */
export interface PictureBox extends Spacing {
  readonly type: 'picture';
  readonly picture: Picture;
  /** Side of the square tile. */
  readonly size: Mm;
  /** What is drawn over a photo. */
  readonly marks?: readonly Mark[];
  /** Absent: the words beside it say the same, so it is an artifact. */
  readonly alt?: string;
  /** Without tile and border, as wide as this and at most as high as `size`: a logo. */
  readonly bare?: { readonly width: Mm };
}

/** Lines, ticks, signs: drawn, and never read out unless they are there to be filled in. */
export interface MarkBox extends Spacing {
  readonly type: 'mark';
  /** `rest`: as wide as there is room. */
  readonly width: Mm | 'rest';
  readonly height: Mm;
  /** Draws it with its top left corner at 0, 0. */
  readonly draw: (width: Mm, height: Mm) => readonly MarkItem[];
  /** It is a part of the figure that it stands in. */
  readonly ofFigure?: true;
  /** It is filled in with a pen, and a screen reader says so. */
  readonly pen?: PenField & { readonly heard: string };
}

/** A mark to write on with a pen which, in a file, can also be filled in by keyboard. */
export interface FieldBox extends Omit<MarkBox, 'type' | 'pen'> {
  readonly type: 'field';
  readonly field: PaperField;
  /** What of the box's height is kept clear of typing: the line itself. */
  readonly clear: { readonly above: Mm; readonly below: Mm };
  /** The same with one line less to write on, which is taken where that saves a sheet. */
  readonly fewer?: FieldBox;
}

/** Boxes one below the other. */
export interface StackBox extends Spacing {
  readonly type: 'stack';
  readonly tag?: TagSpec;
  readonly children: readonly Box[];
  readonly gap: Mm;
  /** Pages may break between the children. Otherwise the stack is kept whole while a page can hold it. */
  readonly flows: boolean;
  /** Stands over the children, and again at the top of each page that they run on to. It is no part of the stack's element. */
  readonly head?: Box;
  /** The words in it that stand among the file's bookmarks, where it is kept whole. */
  readonly bookmark?: TextBox;
}

/** Boxes side by side, left to right, which is also their reading order. */
export interface RowBox extends Spacing {
  readonly type: 'row';
  readonly tag?: TagSpec;
  readonly columns: readonly Column[];
  readonly gap: Mm;
  readonly align: 'top' | 'middle';
  /** How far the row starts to the left of its place: a step number hangs in the margin. */
  readonly outdent: Mm;
  /** The words in it that stand among the file's bookmarks. */
  readonly bookmark?: TextBox;
}

export interface Column {
  /** `rest` shares what the others leave. */
  readonly width: Mm | 'rest';
  readonly box: Box;
}

/** A border round a box, or a bar at its left. Only for what must stand out. */
export interface FrameBox extends Spacing {
  readonly type: 'frame';
  readonly tag?: TagSpec;
  readonly child: Box;
  readonly sides: 'all' | 'left';
  readonly padding: Mm;
  readonly stroke: { readonly colour: Colour; readonly width: Mm };
}

/** A box as tall as it has to be cut, whatever stands in it. */
export interface FixedBox extends Spacing {
  readonly type: 'fixed';
  readonly height: Mm;
  /** How messages call it: `the label for step 3`. */
  readonly name: string;
  /** Ways to say it, the fullest first: the first that fits is taken, or the last, which then is too long. */
  readonly ways: readonly [Box, ...Box[]];
}

/** Words in another language than those round them, which lines then break and run by. */
export interface LanguageBox extends Spacing {
  readonly type: 'language';
  readonly language: Language;
  readonly tag: TagSpec;
  readonly child: Box;
}

/** Boxes one below the other, kept whole. */
export function stack(
  children: readonly Box[],
  options: Partial<Omit<StackBox, 'type' | 'children'>> = {},
): StackBox {
  return { type: 'stack', gap: 0, flows: false, ...options, children };
}

/** Boxes one below the other, with page breaks between them where needed. */
export function flow(
  children: readonly Box[],
  options: Partial<Omit<StackBox, 'type' | 'children'>> = {},
): StackBox {
  return { type: 'stack', gap: 0, ...options, flows: true, children };
}

export function row(
  columns: readonly Column[],
  options: Partial<Omit<RowBox, 'type' | 'columns'>> = {},
): RowBox {
  return { type: 'row', gap: 0, align: 'top', outdent: 0, ...options, columns };
}
