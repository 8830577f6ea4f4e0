// What the pictures room offers: words in, drawings and credits out. It reads no file; `src/files/pictures.ts` does.
export { alternativeText } from './alternative-text.ts';
export {
  creditLines,
  licenceAddress,
  licenceName,
  type CreditForm,
  type CreditWords,
} from './credit-lines.ts';
export { drawingToSvg } from './drawing-svg.ts';
export type { Drawing, Fill, PathCommand, Shape, Stroke } from './drawing.ts';
export { findPictograms, type Pictograms } from './find-pictogram.ts';
export { houseId, houseRegister, type HousePicture, type HouseRegister } from './house/register.ts';
export { houseCredit } from './house/source.ts';
export { makeLedger, type Ledger, type LedgerEntry } from './ledger.ts';
export { isPhotoName, photoCredit, photoEndings } from './photo/source.ts';
export type { Credit, Photo, Picture, PictureContent, Pictures } from './picture.ts';
export { PictureRefusal } from './picture-refusal.ts';
export { readDrawing } from './read-drawing.ts';
export { PICTURE_BOX, type PictureSource } from './source.ts';
export { pictureSources, sourceOf } from './sources.ts';
