import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Ways to draw an area. */
export const fills = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
/** Ways to draw an area or a line. */
export const paints = new Set([...fills, OPS.stroke, OPS.closeStroke]);
/** Ways to draw a picture that is made of dots or shades. */
export const images = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.shadingFill,
]);
/** Ways to draw an image that Chromium does not take. A new one must be learnt before it can be judged. */
export const unknown = new Set([
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
  OPS.nextLine,
  OPS.showSpacedText,
  OPS.nextLineShowText,
]);
