/** A document and an edition become sheets, or a whole paper. Runs in Node and in a browser, and reads no file. */
export { editions, editionsOf } from '../editions/index.ts';
export type { Edition } from '../editions/edition.ts';
export { layOutPaper, type Paper, type PaperMaterials, renderPaper } from '../papers/paper.ts';
export type { Picture, Pictures } from '../pictures/index.ts';
export { openFace } from '../print/sheet/face.ts';
export type { Faces, Publication, Sheet } from '../print/sheet/sheet.ts';
export { sheetToSvg } from '../print/svg.ts';
export { plainSite, type Site } from '../site/site.ts';
