import { loadFaces } from '../../../src/files/fonts.ts';
import type { Colour, Weight } from '../../../src/design/tokens.ts';
import { colours } from '../../../src/design/tokens.ts';
import { ptToMm } from '../../../src/design/units.ts';
import type { Drawing } from '../../../src/pictures/drawing/drawing.ts';
import type { Picture } from '../../../src/pictures/drawing/picture.ts';
import type {
  Bookmark,
  Glyph,
  Item,
  PictureItem,
  Publication,
  Sheet,
  TextItem,
} from '../../../src/print/sheet/sheet.ts';
import type { Artifact, Role, StructureNode, Tag } from '../../../src/print/sheet/structure.ts';

/** Builds publications by hand, without the print room: tests say exactly what stands where. */

export const faces = loadFaces();

export const header: Artifact = { artifact: 'Header' };
export const footer: Artifact = { artifact: 'Footer' };
export const layout: Artifact = { artifact: 'Layout' };

type NodeEntries = Omit<StructureNode, 'role' | 'children'>;

export function node(role: Role, entries: NodeEntries = {}, children: StructureNode[] = []): StructureNode {
  return { role, children, ...entries };
}

export interface TextOptions {
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly weight?: Weight;
  readonly colour?: Colour;
}

/** A line of text, shaped by the font. */
export function text(tag: Tag, words: string, options: TextOptions): TextItem {
  const { x = 20, y, size = 16, weight = 'regular', colour = colours.ink } = options;
  const glyphs = shape(words, weight);
  const shown = glyphs.slice(0, words.endsWith(' ') ? -1 : undefined);
  const width =
    shown.reduce((sum, { advance }) => sum + advance, 0) * (ptToMm(size) / faces[weight].unitsPerEm);
  return { type: 'text', tag, x, y, size, weight, colour, glyphs, width };
}

function shape(words: string, weight: Weight): Glyph[] {
  const run = faces[weight].font.layout(words);
  return run.glyphs.map((glyph, at) => ({
    id: glyph.id,
    advance: run.positions?.[at]?.xAdvance ?? 0,
    text: String.fromCodePoint(...glyph.codePoints),
  }));
}

export function picture(tag: Tag, shown: Picture, x: number, y: number, size = 40): PictureItem {
  return { type: 'picture', tag, x, y, width: size, height: size, picture: shown };
}

/** A cup: two shapes, one half see-through, one with a stroke and a hole. */
export const cup: Picture = drawn('house:cup', 'cup', {
  width: 72,
  height: 72,
  shapes: [
    {
      path: [
        ['M', 12, 20],
        ['L', 52, 20],
        ['C', 52, 50, 46, 60, 32, 60],
        ['C', 18, 60, 12, 50, 12, 20],
        ['Z'],
        ['M', 18, 26],
        ['L', 46, 26],
        ['L', 40, 50],
        ['L', 24, 50],
        ['Z'],
      ],
      fill: { colour: '#0b3c7d', rule: 'evenodd', opacity: 1 },
      stroke: {
        colour: '#101418',
        width: 2,
        cap: 'round',
        join: 'round',
        miterLimit: 10,
        dash: [],
        opacity: 1,
      },
    },
    {
      path: [['M', 18, 26], ['L', 46, 26], ['L', 40, 50], ['L', 24, 50], ['Z']],
      fill: { colour: '#8a5a00', rule: 'nonzero', opacity: 0.5 },
    },
  ],
});

export function drawn(id: string, label: string, drawing: Drawing): Picture {
  const credit = { source: 'Own', author: 'Clearstep', licence: 'CC-BY-4.0', url: 'https://example.org' };
  return { id, label, credit, content: { type: 'drawing', drawing } };
}

export function photo(jpeg: Uint8Array, width: number, height: number): Picture {
  const credit = { source: 'Photo', author: 'Clearstep', licence: 'CC-BY-4.0', url: 'https://example.org' };
  return { id: 'photo:cup.jpg', label: '', credit, content: { type: 'photo', jpeg, width, height } };
}

export function sheet(...items: Item[]): Sheet {
  return { width: 210, height: 297, items };
}

export function publication(
  children: StructureNode[],
  sheets: readonly Sheet[],
  entries: Partial<Publication> = {},
): Publication {
  return {
    title: 'Make a cup of tea',
    language: 'en-GB',
    subject: 'How to make tea at work.',
    date: '2026-11-01',
    rights: 'Words: CC BY 4.0. Pictures: OpenMoji, CC BY-SA 4.0.',
    root: node('Document', {}, children),
    sheets,
    bookmarks: [],
    faces,
    ...entries,
  };
}

export function bookmark(title: string, sheetIndex: number, y: number, children: Bookmark[] = []): Bookmark {
  return { title, sheet: sheetIndex, y, children };
}

/** A publication of one line of text. */
export function oneLine(words: string): Publication {
  const line = node('P');
  return publication([line], [sheet(text(line, words, { y: 30 }))]);
}
