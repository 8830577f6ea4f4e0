import { drawingToSvg } from '../../../pictures/drawing/drawing-svg.ts';
import type { Picture } from '../../../pictures/drawing/picture.ts';

const addresses = new WeakMap<Picture['content'], string>();
const fromData = new Map<string, string>();

/** The address of a picture in this browser, made once. It lasts as long as the worker. */
export function pictureAddress({ content }: Picture): string {
  const address = addresses.get(content) ?? addressOf(content);
  addresses.set(content, address);
  return address;
}

/** The same for an address that holds a whole file: the policy of the page lets no picture stand in its own address. */
export function addressOfData(data: string): string {
  const known = fromData.get(data);
  if (known !== undefined) return known;
  const [, type = '', base64 = ''] = /^data:([^;]+);base64,(.*)$/u.exec(data) ?? [];
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  fromData.set(data, address);
  return address;
}

function addressOf(content: Picture['content']): string {
  return URL.createObjectURL(
    content.type === 'drawing'
      ? new Blob([drawingToSvg(content.drawing)], { type: 'image/svg+xml' })
      : new Blob([content.jpeg.slice()], { type: 'image/jpeg' }),
  );
}
