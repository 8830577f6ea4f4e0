import sharp, { type Sharp } from 'sharp';
import type { Px } from '../../src/design/units.ts';
import type { Faces } from '../../src/print/sheet/sheet.ts';
import { captionItems } from '../contact-sheet/caption.ts';
import type { Print } from '../contact-sheet/edition-groups.ts';
import { rasterise } from '../contact-sheet/rasterise.ts';
import { sheetToSvg } from '../../src/print/svg.ts';
import { viewport } from './photograph-page.ts';

/** What is shown. */
export interface Showcase {
  readonly page: Print;
  readonly cards: Print;
  readonly phones: readonly [Print, Print];
  /** PNG of a browser window. */
  readonly web: Uint8Array;
}

/** Real papers and screens of one task side by side, as PNG of 1600 pixels across. */
export async function drawShowcase(showcase: Showcase, faces: Faces): Promise<Uint8Array> {
  const pieces = arrange(showcase);
  const height = 2 * MARGIN + HEIGHT + CAPTION;
  const captions = sheetToSvg(
    {
      width: WIDTH,
      height,
      items: pieces.flatMap(({ caption, left, bottom }) =>
        captionItems({ words: caption, x: left, y: bottom + CAPTION * 0.75, size: 22 }, WIDTH, faces),
      ),
    },
    faces,
  ).replace(/<rect [^>]*fill="#ffffff"\/>/u, ground(pieces, height));
  const images = await Promise.all(
    pieces.map(async ({ image, left, top, width, height: tall }) => ({
      input: await fit(image, width, tall),
      left,
      top,
    })),
  );
  // Drawings have few colours: a palette keeps the file small enough for a README.
  const png = rasterise(captions, WIDTH, WIDTH)
    .composite(images)
    .png({ palette: true, quality: 92, effort: 10 });
  return new Uint8Array(await png.toBuffer());
}

const WIDTH: Px = 1600;
const MARGIN: Px = 56;
const GAP: Px = 48;
/** Of the tallest pieces. */
const HEIGHT: Px = 660;
const CAPTION: Px = 48;

interface Piece {
  readonly caption: string;
  readonly image: Print | Uint8Array;
  readonly left: Px;
  readonly top: Px;
  readonly width: Px;
  readonly height: Px;
  readonly bottom: Px;
}

/** The page at the left, the web page at the right, and between them the cards over the phones. */
function arrange({ page, cards, phones, web }: Showcase): Piece[] {
  const pageWidth = Math.round((HEIGHT * page.width) / page.height);
  const webWidth = Math.round((HEIGHT * viewport.width) / viewport.height);
  const middle = WIDTH - 2 * MARGIN - 2 * GAP - pageWidth - webWidth;
  const cardsHeight = Math.round((middle * cards.height) / cards.width);
  const x = MARGIN + pageWidth + GAP;
  const phoneTop = MARGIN + cardsHeight + CAPTION + 12;
  const phoneHeight = MARGIN + HEIGHT - phoneTop;
  const [first, second] = phones;
  const phoneWidth = Math.round((phoneHeight * first.width) / first.height);
  const piece = (
    caption: string,
    image: Piece['image'],
    left: Px,
    top: Px,
    width: Px,
    height: Px,
  ): Piece => ({ caption, image, left, top, width, height, bottom: top + height });
  const secondLeft = x + middle - phoneWidth;
  return [
    piece('On A4 paper', page, MARGIN, MARGIN, pageWidth, HEIGHT),
    piece('On pocket cards', cards, x, MARGIN, middle, cardsHeight),
    piece('On a phone', first, x, phoneTop, phoneWidth, phoneHeight),
    piece('', second, secondLeft, phoneTop, phoneWidth, phoneHeight),
    piece('On the web', web, WIDTH - MARGIN - webWidth, MARGIN, webWidth, HEIGHT),
  ];
}

/** A light ground with a soft shadow under every piece. */
function ground(pieces: readonly Piece[], height: Px): string {
  const shadows = pieces.map(
    ({ left, top, width, height: tall }) =>
      `<rect x="${left}" y="${top + 6}" width="${width}" height="${tall}" fill="#101418" fill-opacity="0.28" filter="url(#soft)"/>`,
  );
  return (
    '<defs><filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="12"/></filter></defs>' +
    `<rect width="${WIDTH}" height="${height}" fill="#e9eef3"/>${shadows.join('')}`
  );
}

function fit(image: Print | Uint8Array, width: Px, height: Px): Promise<Buffer> {
  const picture = image instanceof Uint8Array ? sharp(image) : pictureOf(image, width);
  return picture.resize({ width, height, fit: 'fill' }).png().toBuffer();
}

function pictureOf({ image, width }: Print, pixels: Px): Sharp {
  return typeof image === 'string' ? rasterise(image, width, 2 * pixels) : sharp(image);
}
