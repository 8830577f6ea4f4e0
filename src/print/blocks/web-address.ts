import { encode } from 'uqr';
import type { Mm } from '../../design/units.ts';
import { stepAddress } from '../../model/addresses.ts';
import type { Step } from '../../model/document.ts';
import type { PathCommand } from '../../pictures/drawing/drawing.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { plainBox, smallPrint } from './prose.ts';
import type { Setting } from './setting.ts';

/** With its quiet zone: the code itself is at least 20 mm, so that an old phone reads it too (rule R8). */
const QR_SIZE: Mm = 26;
/** Clear modules round the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * Where the document and its film are on the web: a QR code each and the address in words, for who has no camera
 * (rule R8). The code of the document leads to what says whether this paper is still right. Nothing for the document when the site has no address of its own. `under` stands under the first address,
 * beside its code; where there is no code, alone.
 */
export function webAddressBoxes(setting: Setting, under: readonly Box[] = []): Box[] {
  const { address, code, document, language } = setting;
  const places = [
    ...(address === undefined ? [] : [{ headings: [language.words.onTheWeb], address, code }]),
    ...(document.video === undefined ? [] : [{ headings: [language.words.video], address: document.video }]),
  ];
  if (places.length === 0) return [...under];
  return places.map((place, index) => addressBox(place, index === 0 ? under : [], setting));
}

/**
 * Where a step is signed or said on the web: paper leads to it in step mode, and plays nothing. Nothing where the step has no
 * recordings or the site no address of its own.
 */
export function recordingBoxes({ id, recordings }: Step, setting: Setting): Box[] {
  const { address, language } = setting;
  if (!recordings || address === undefined) return [];
  const headings = [
    ...(recordings.sign ? [language.words.signed] : []),
    ...(recordings.sound ? [language.words.spoken] : []),
  ];
  return [addressBox({ headings, address: stepAddress(address, id) }, [], setting)];
}

interface WebPlace {
  readonly headings: readonly string[];
  readonly address: string;
  /** Where the code leads, if not there. */
  readonly code?: string | undefined;
}

function addressBox(
  { headings, address, code = address }: WebPlace,
  under: readonly Box[],
  setting: Setting,
): Box {
  const small = smallPrint(setting);
  const words = [
    ...headings.map((heading) => plainBox(heading, setting, { ...small, weight: 'bold' })),
    plainBox(address.replace(/^https?:\/\//u, ''), setting, { ...small, href: address }),
  ];
  return row(
    [
      { width: QR_SIZE, box: qrBox(code) },
      { width: 'rest', box: stack([...words, ...under]) },
    ],
    { gap: 5, align: 'middle' },
  );
}

/** The code as one shape. Level Q: readable with a quarter of it lost to a scratch or a shine in the laminate. */
function qrBox(address: string): Box {
  const { data, size } = encode(address, { ecc: 'Q', border: QUIET_ZONE });
  return {
    type: 'mark',
    width: QR_SIZE,
    height: QR_SIZE,
    draw: (side) => [
      {
        type: 'path',
        tag: { artifact: 'Layout' },
        keepsItsSides: true,
        fill: '#000000',
        path: modules(data, side / size),
      },
    ],
  };
}

/** Dark modules as rectangles, neighbours in a row joined so that no hairline shows between them. */
function modules(rows: readonly (readonly boolean[])[], unit: Mm): PathCommand[] {
  const path: PathCommand[] = [];
  rows.forEach((cells, y) => {
    let from = -1;
    for (let x = 0; x <= cells.length; x++) {
      if (cells[x] && from < 0) from = x;
      if (cells[x] || from < 0) continue;
      const [left, right, top, bottom] = [from * unit, x * unit, y * unit, (y + 1) * unit];
      path.push(['M', left, top], ['L', right, top], ['L', right, bottom], ['L', left, bottom], ['Z']);
      from = -1;
    }
  });
  return path;
}
