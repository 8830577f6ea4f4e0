import { linePitch } from '../../design/tokens.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { plainBox } from './prose.ts';
import { air, type Setting, tile } from './setting.ts';

/** On top of a sheet for staff: the picture of the document, the title of the sheet, and what it is for. */
export function staffTitleBox(title: string, about: string, setting: Setting): Box {
  const { document, type, tiles } = setting;
  const heading = plainBox(title, setting, {
    tag: { role: 'H1' },
    size: type.h1,
    weight: 'bold',
    pitch: linePitch.heading,
    bookmark: 1,
  });
  return row(
    [
      { width: tiles.point, box: tile(document.picture, tiles.point, document.title, setting) },
      { width: 'rest', box: stack([heading, plainBox(about, setting)], { gap: 2 }) },
    ],
    { gap: 6, align: 'middle', below: air(6, setting) },
  );
}
