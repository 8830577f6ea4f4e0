import type { Item } from '../../src/print/sheet/sheet.ts';

/** Items as lines to read: what they are, where they stand in millimetres, what they say. */
export function drawn(items: readonly Item[]): string[] {
  return items.map((item) => {
    const what = 'artifact' in item.tag ? item.tag.artifact : item.tag.role;
    switch (item.type) {
      case 'text': {
        const words = item.glyphs.map(({ text }) => text).join('');
        return `${what} ${round(item.x)} ${round(item.y)}, ${round(item.size)} pt ${item.weight} ${item.colour}: ${words}`;
      }
      case 'path': {
        const path = item.path.map(([sign, ...at]) => [sign, ...at.map(round)].join(' ')).join(', ');
        const stroke = item.stroke ? ` ${item.stroke.colour} ${round(item.stroke.width)}` : '';
        return `${what} ${path}:${stroke}${item.fill ? ` filled ${item.fill}` : ''}`;
      }
      case 'picture':
      case 'field':
        return `${what} ${item.type} ${round(item.x)} ${round(item.y)}, ${round(item.width)} x ${round(item.height)}`;
    }
  });
}

function round(mm: number): number {
  return Math.round(mm * 100) / 100;
}
