import { nameIn, textIn } from '../../site/local-text.ts';
import type { Mm } from '../../design/units.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { bar } from '../sheet/marks.ts';
import { plainBox } from './prose.ts';
import { accent, type Setting } from './setting.ts';

/** The head of the first page of a paper without a cover. Nothing for a site without a logo of its own. */
export function pageHeadBoxes(setting: Setting): Box[] {
  if (!setting.logo) return [];
  return [stack([nameRow(setting, HEAD_LOGO), bandBox(setting, THIN)], { gap: 2.5, below: 6 })];
}

/** How high a thin line of colour is. */
export const THIN: Mm = 0.8;
/** How high a logo is, on a cover and at the head of a page. */
export const LOGO: Mm = 14;
const HEAD_LOGO: Mm = 11;
/** A logo that is a long word. */
const WIDEST: Mm = 45;

/** A bar across the column. It says nothing, so nobody hears it. */
export function bandBox(setting: Setting, height: Mm): Box {
  return {
    type: 'mark',
    width: 'rest',
    height,
    draw: (width) => [bar(0, 0, width, height, accent(setting))],
  };
}

/** Whose paper it is: the logo, where there is one, and the name. */
export function nameRow(setting: Setting, height: Mm): Box {
  const { logo, language, site, type } = setting;
  const name = nameIn(site.name, language.tag, site);
  const words = plainBox(name, setting, {
    size: Math.max(type.small, type.body - 1),
    weight: 'bold',
    colour: accent(setting),
    pitch: 1.2,
  });
  if (!logo) return words;
  const { width: w, height: h } = logo.content.type === 'drawing' ? logo.content.drawing : logo.content;
  const width = Math.min((height * w) / h, WIDEST);
  const alt = textIn(site.logo?.alt, language.tag);
  const box: Box = {
    type: 'picture',
    picture: logo,
    size: height,
    bare: { width },
    // The name beside it says the same, unless somebody has said more.
    ...(alt !== undefined && alt !== name && { alt }),
  };
  return row(
    [
      { width, box },
      { width: 'rest', box: words },
    ],
    { gap: 4, align: 'middle' },
  );
}
