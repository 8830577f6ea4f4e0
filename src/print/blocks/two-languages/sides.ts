import type { Mm } from '../../../design/units.ts';
import { languageOf } from '../../../languages/index.ts';
import type { Document } from '../../../model/document.ts';
import { type Box, row, type RowBox, stack } from '../../boxes/box.ts';
import { plainBox } from '../prose.ts';
import type { Setting } from '../setting.ts';

/** How the words of the two documents are set: each in its own language, without pictures, which stand beside both. */
export interface Sides {
  readonly own: Setting;
  readonly original: Setting;
  /** How far numbers hang out into the margin. */
  readonly hang: Mm;
}

export function sidesOf(document: Document, original: Document, setting: Setting): Sides {
  return { own: sideOf(document, setting), original: sideOf(original, setting), hang: setting.hang };
}

function sideOf(document: Document, setting: Setting): Setting {
  const need = document.need.map(({ item, amount, price }) => ({
    item,
    ...(amount !== undefined && { amount }),
    ...(price !== undefined && { price }),
  }));
  return { ...setting, document: { ...document, need }, language: languageOf(document.language), hang: 0 };
}

/** What stands in one row. */
export interface SideBySide {
  /** Said in the language of the translation. */
  readonly picture?: Box | undefined;
  /** The label of the row, in the language of the translation: heard before its picture, and before all words. */
  readonly label?: Box | undefined;
  readonly own: readonly Box[];
  readonly original: readonly Box[];
}

/** Between what is said one below the other. */
const WORDS_GAP: Mm = 3;
/** Between the picture and the columns of words. */
const GAP: Mm = 8;

/** A picture and the words of both, each marked with its language (ISO 14289-1, 7.2). */
export function sideBySide(
  { picture, label, own, original }: SideBySide,
  sides: Sides,
  tag: RowBox['tag'] = { role: 'Div' },
): RowBox {
  const { step: width } = sides.own.tiles;
  const words = inLanguage(own, sides.own);
  const nothing: Box = { type: 'mark', width, height: 0, draw: () => [] };
  return row(
    [
      { width, box: picture ?? nothing },
      { width: 'rest', box: label ? stack([label, words], { gap: WORDS_GAP }) : words },
      { width: 'rest', box: inLanguage(original, sides.original) },
    ],
    { gap: GAP, tag },
  );
}

function inLanguage(boxes: readonly Box[], { language }: Setting): Box {
  const { tag } = language;
  return {
    type: 'language',
    language,
    tag: { role: 'Div', language: tag },
    child: stack(boxes, { gap: WORDS_GAP }),
  };
}

/** Over the columns on each page: in which language each is. The marks on their words say it to a screen reader. */
export function languageNames({ own, original }: Sides): Box {
  const { step: width } = own.tiles;
  const name = (side: Setting): Box =>
    plainBox(side.language.name, side, { weight: 'bold', tag: 'artifact' });
  return row(
    [
      { width, box: { type: 'mark', width, height: 0, draw: () => [] } },
      { width: 'rest', box: name(own) },
      { width: 'rest', box: name(original) },
    ],
    { gap: GAP, below: 3 },
  );
}
