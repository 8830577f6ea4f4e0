import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { webAddressBoxes } from '../../../src/print/blocks/web-address.ts';
import { leafletSetting } from './settings.ts';

test('a QR code has its dark modules where they belong, and a clear zone round them', () => {
  const setting = leafletSetting();
  const [row] = webAddressBoxes(setting);
  const code = row?.type === 'row' ? row.columns[0]?.box : undefined;
  if (code?.type !== 'mark') throw new Error('There is no code.');
  const { data, size } = encode(setting.address ?? '', { ecc: 'Q', border: 4 });
  // Each module two millimetres wide.
  const [shape] = code.draw(2 * size, 2 * size);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const corners = shape?.path.flatMap(([sign, x, y]) => (sign === 'Z' ? [] : [{ x: x / 2, y: y / 2 }])) ?? [];
  expect(corners.length).toBeGreaterThan(400);
  for (let at = 0; at < corners.length; at += 4) {
    const [from, , to] = corners.slice(at, at + 4);
    if (!from || !to) throw new Error('A rectangle has four corners.');
    expect(to.y - from.y).toBeCloseTo(1);
    for (let x = Math.round(from.x); x < Math.round(to.x); x += 1) {
      const line = drawn[Math.round(from.y)];
      expect(line?.[x]).toBe(false);
      if (line) line[x] = true;
    }
  }
  expect(drawn).toEqual(data);
  expect(drawn.slice(0, 4).flat()).not.toContain(true);
  expect(shape).toMatchObject({ keepsItsSides: true, fill: '#000000', tag: { artifact: 'Layout' } });
});
