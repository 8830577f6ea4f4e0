import { type Colour, paperSizes } from '../../design/tokens.ts';
import type { Edition, LeftOut, Printing, Tiles, TypeOnPaper } from '../../editions/edition.ts';
import type { Mm } from '../../design/units.ts';
import type { Language } from '../../languages/language.ts';
import type { Block, Document, PictureUse } from '../../model/document.ts';
import { alternativeText } from '../../pictures/index.ts';
import type { Picture, Pictures } from '../../pictures/drawing/picture.ts';
import type { Site } from '../../site/site.ts';
import type { PictureBox } from '../boxes/box.ts';

/** How blocks are set: for whom, in which language, how large, with which pictures. */
export interface Setting {
  readonly document: Document;
  /** The blocks that the edition shows, where its author chose some. Absent: all. */
  readonly shown?: readonly Block[];
  readonly site: Site;
  readonly language: Language;
  readonly type: TypeOnPaper;
  readonly tiles: Tiles;
  /** What the edition leaves out. Absent: nothing. */
  readonly leavesOut?: readonly LeftOut[];
  /** Most words in a line of all but small print, where the edition says so. */
  readonly mostWords?: number;
  /** How far step numbers hang out into the margin. */
  readonly hang: Mm;
  readonly pictures: Pictures;
  /** The organisation's, where it has one. */
  readonly logo?: Picture;
  /** The sheet that goes into the printer, and how it must be printed, where that matters. */
  readonly paper: Edition['paper'];
  readonly printing?: Printing;
  /** The words explained in the document stand again in a list at its end. */
  readonly wordList: boolean;
  /** The date to check it again has passed. */
  readonly outOfDate: boolean;
  /** Full address of the document's page; absent when the site has none. */
  readonly address?: string;
  /** Where the code on paper leads: whether this paper is still right. Absent when the site has no address. */
  readonly code?: string;
  /** The page on which each block stands, by id, for papers that name pages. Absent until they are laid out once. */
  readonly pageOf?: ReadonlyMap<string, number>;
}

/** The colour of the organisation: of bands, numbers and marks. */
export function accent({ site }: Pick<Setting, 'site'>): Colour {
  return site.colours.light;
}

/** Space that grows and shrinks with the type: millimetres as they are at the 16 pt of A4. */
export function air(mm: Mm, { type }: Setting): Mm {
  return (mm * type.body) / paperSizes.a4.body;
}

/** Between a picture and the words beside it, in millimetres. */
export function pictureGap({ tiles }: Setting): Mm {
  return tiles.gap ?? 8;
}

/** The tile of a picture that an author chose; an artifact where it only repeats the words beside it (rule P14). */
export function tile(use: PictureUse, size: Mm, wordsBeside: string, setting: Setting): PictureBox {
  const picture = pictureOf(use, setting.pictures);
  const alt = alternativeText(use, picture, wordsBeside, setting.language.tag);
  const { marks } = use;
  return { type: 'picture', picture, size, ...(alt === undefined ? {} : { alt }), ...(marks && { marks }) };
}

function pictureOf(use: PictureUse, pictures: Pictures): Picture {
  const picture = pictures.get(use.id);
  if (!picture) throw new Error(`The picture ${use.id} was not loaded.`);
  return picture;
}
