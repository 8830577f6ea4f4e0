/*
 * Addresses of what documents show and play: drawings, photos, recordings and the logo. `addresses.ts` has those of pages
 * and of what is made of documents.
 */

/** The logo of the site: a drawing, or a picture made of dots. */
export function logoPath(file: string): string {
  return `/pictures/logo/${logoFile(file)}`;
}

/** The name of the logo's file on the site. */
export function logoFile(file: string): string {
  return file.toLowerCase().endsWith('.svg') ? 'logo.svg' : 'logo.jpg';
}

/** `openmoji:E150` stands at `/pictures/openmoji/E150.svg`. */
export function drawingPath(id: string): string {
  const { source, name } = drawingParams(id);
  return `/pictures/${source}/${name}.svg`;
}

/** The parts of a drawing's address: the set, and the name in it with its folders in one word. */
export function drawingParams(id: string): { source: string; name: string } {
  const [source = '', key = ''] = id.split(':');
  return { source, name: key.replaceAll('/', '--') };
}

/** `photo:content/tasks/make-tea/cup.jpg`, 640 pixels wide: `/pictures/photo/tasks--make-tea--cup.jpg-640.webp`. */
export function photoPath(id: string, width: number, format: 'avif' | 'webp'): string {
  return `/pictures/photo/${photoName(id, width)}.${format}`;
}

/** The name of a photo's file on the site. */
export function photoName(id: string, width: number): string {
  return `${paperPhotoName(id)}-${width}`;
}

/** A photo of a document as papers show it. */
export function paperPhotoPath(id: string): string {
  return `/make/photos/${paperPhotoName(id)}.jpg`;
}

/** The same of a photo as papers show it, which is there in one size. */
export function paperPhotoName(id: string): string {
  return nameInAddress(id.replace(/^photo:/, ''));
}

/** `content/tasks/make-tea/step-3.mp4`: `/recordings/tasks--make-tea--step-3.mp4`. */
export function recordingPath(file: string): string {
  return `/recordings/${recordingName(file)}`;
}

/** The name of a film, a recording or captions on the site. */
export function recordingName(file: string): string {
  return nameInAddress(file);
}

/**
 * The path of a file of the content as one name. What has a meaning in an address, as # or % have, or is written in more
 * than one way, as é is, stands as its number.
 */
function nameInAddress(file: string): string {
  const name = file.replace(/^content\//, '').replaceAll('/', '--');
  return name.replace(/[^\w.-]/gu, (sign) => `~${sign.codePointAt(0)?.toString(16)}~`);
}
