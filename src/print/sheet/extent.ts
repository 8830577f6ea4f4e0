import type { Mm } from '../../design/units.ts';
import { ptToMm } from '../../design/units.ts';
import { faceOf, type Faces, type Item } from './sheet.ts';

/** The smallest box round one or more items, in millimetres from the sheet's top left corner. */
export interface Extent {
  readonly left: Mm;
  readonly top: Mm;
  readonly right: Mm;
  readonly bottom: Mm;
}

/** Text reaches from its capitals to its descenders. A coordinate that is not a number makes the extent so, too. */
export function itemExtent(item: Item, faces: Faces): Extent {
  switch (item.type) {
    case 'text': {
      const { capHeight, descent, unitsPerEm } = faceOf(item, faces);
      const em = ptToMm(item.size) / unitsPerEm;
      const [top, bottom] = [item.y - capHeight * em, item.y - descent * em];
      return { left: item.x, top, right: item.x + item.width, bottom };
    }
    case 'picture':
    case 'field':
      return { left: item.x, top: item.y, right: item.x + item.width, bottom: item.y + item.height };
    case 'path': {
      const points = item.path.flatMap(([, ...coordinates]) => coordinates);
      const xs = points.filter((_, at) => at % 2 === 0);
      const ys = points.filter((_, at) => at % 2 === 1);
      return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    }
  }
}

export function joinExtents(extents: readonly Extent[]): Extent {
  return {
    left: Math.min(...extents.map(({ left }) => left)),
    top: Math.min(...extents.map(({ top }) => top)),
    right: Math.max(...extents.map(({ right }) => right)),
    bottom: Math.max(...extents.map(({ bottom }) => bottom)),
  };
}
