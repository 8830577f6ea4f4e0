import type { PDFContext, PDFRef } from 'pdf-lib';
import { JpegEmbedder } from 'pdf-lib';
import { mmToPt } from '../../design/units.ts';
import type { PictureContent } from '../../pictures/drawing/picture.ts';
import type { PictureItem, Publication } from '../../print/sheet/sheet.ts';
import type { PageCanvas } from './canvas.ts';
import { drawingStream } from './drawing.ts';
import { formatNumber } from '../objects/format.ts';

/** A picture as one file has it. */
export interface EmbeddedPicture {
  /** The name that pages call it by: `P0`. */
  readonly resource: string;
  readonly ref: PDFRef;
}

export type EmbeddedPictures = ReadonlyMap<PictureContent, EmbeddedPicture>;

/** Puts each picture of the publication into the file once, however often it is shown. */
export async function embedPictures(
  context: PDFContext,
  publication: Publication,
): Promise<EmbeddedPictures> {
  const pictures = new Map<PictureContent, EmbeddedPicture>();
  for (const sheet of publication.sheets) {
    for (const item of sheet.items) {
      if (item.type !== 'picture') continue;
      const { content } = item.picture;
      if (pictures.has(content)) continue;
      pictures.set(content, { resource: `P${pictures.size}`, ref: await embedContent(context, content) });
    }
  }
  return pictures;
}

/** Places a picture in the middle of its box, as large as fits. */
export function drawPicture(canvas: PageCanvas, item: PictureItem, resource: string): void {
  const { content } = item.picture;
  const size = content.type === 'drawing' ? content.drawing : content;
  const scale = Math.min(item.width / size.width, item.height / size.height);
  const width = size.width * scale;
  const height = size.height * scale;
  const left = item.x + (item.width - width) / 2;
  const top = item.y + (item.height - height) / 2;
  // A drawing is in its own units with y downwards; an image always fills a square of one unit with y upwards.
  const [across, down, edge] =
    content.type === 'drawing'
      ? [mmToPt(scale), -mmToPt(scale), top]
      : [mmToPt(width), mmToPt(height), top + height];
  const move = `${formatNumber(mmToPt(left))} ${formatNumber(mmToPt(canvas.height - edge))}`;
  canvas.operators.push(`q ${formatScale(across)} 0 0 ${formatScale(down)} ${move} cm /${resource} Do Q`);
}

async function embedContent(context: PDFContext, content: PictureContent): Promise<PDFRef> {
  if (content.type === 'drawing') return context.register(drawingStream(content.drawing));
  const jpeg = await JpegEmbedder.for(content.jpeg);
  return jpeg.embedIntoContext(context);
}

/** A scale needs more decimals than a length: it is multiplied by up to a thousand units. */
function formatScale(scale: number): string {
  return String(Math.round(scale * 100_000) / 100_000);
}
