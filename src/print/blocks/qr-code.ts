import { encode } from 'uqr';
import type { Mm } from '../../design/units.ts';
import type { PathCommand } from '../../pictures/drawing/drawing.ts';
import type { Box } from '../boxes/box.ts';

/** Clear modules round the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** In millimetres: the makers of QR codes ask for this much on a laser printer (https://www.qrcode.com/en/howto/cell.html). */
const LEAST_MODULE: Mm = 0.28;

/**
 * An address as a QR code with its quiet zone in a square of `side` millimetres, as one shape. Level Q: readable with a
 * quarter of it lost to a scratch or a shine in the laminate; less where the address is so long that its modules would be
 * too small. `quiet`: clear modules inside the square, fewer where what is round it is as clear.
 */
export function qrCode(address: string, side: Mm, { quiet = QUIET_ZONE } = {}): Box {
  const code = codeFor(address, side, quiet);
  return {
    type: 'mark',
    width: side,
    height: side,
    draw: (width) => [
      {
        type: 'path',
        tag: { artifact: 'Layout' },
        keepsItsSides: true,
        fill: '#000000',
        path: modules(code.data, width / code.size),
      },
    ],
  };
}

/** The highest level that fits, and no code of another: each takes a millisecond. */
function codeFor(address: string, side: Mm, border: number): QrCode {
  for (const ecc of ['Q', 'M'] as const) {
    const code = encode(address, { ecc, border });
    if (side / code.size >= LEAST_MODULE) return code;
  }
  return encode(address, { ecc: 'L', border });
}

type QrCode = ReturnType<typeof encode>;

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
