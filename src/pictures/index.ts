// What the pictures room offers: words in, drawings and credits out. It reads no file; `src/files/pictures.ts` does.
export { alternativeText } from './names/alternative-text.ts';
export {
  creditLines,
  licenceAddress,
  licenceName,
  type CreditForm,
  type CreditWords,
} from './found/credit-lines.ts';
export { drawingToSvg } from './drawing/drawing-svg.ts';
export type { Drawing, Fill, PathCommand, Shape, Stroke } from './drawing/drawing.ts';
export { findPictograms, type Pictograms } from './found/find-pictogram.ts';
export { houseId, houseRegister, type HousePicture, type HouseRegister } from './sources/house/register.ts';
export { houseCredit } from './sources/house/source.ts';
export { makeLedger, type Ledger, type LedgerEntry } from './found/ledger.ts';
export { isPhotoName, photoCredit, photoEndings } from './photo/source.ts';
export type { Credit, Photo, Picture, PictureContent, Pictures } from './drawing/picture.ts';
export { PictureRefusal } from './svg/picture-refusal.ts';
export { readDrawing } from './svg/read-drawing.ts';
export { PICTURE_BOX, type PictureSource } from './sources/source.ts';
export { pictureSources, sourceOf } from './sources/index.ts';
