/** A kind of picture that people have, but that is no JPEG, PNG or WebP. */
export interface OtherKind {
  /** What people call it: `HEIC`. */
  readonly name: string;
  /** How to make a photo of it that can be used. */
  readonly fix: string;
}

/** What a file of this name is, when it is a picture that cannot be used as it is. */
export function otherKindOf(name: string): OtherKind | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return kinds.find(({ endings }) => endings.includes(ending));
}

/** What a file is by its first bytes, whatever its name says. Makers of phones write the brand of a HEIC file there. */
export function otherKindIn(bytes: Uint8Array): OtherKind | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
  if (/^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s.test(start)) return otherKindOf('.heic');
  if (start.startsWith('%PDF-')) return otherKindOf('.pdf');
  return /<svg[\s>]/.test(start) ? otherKindOf('.svg') : undefined;
}

/** A file of another name is still a file of the same kind. */
const SAVE_AGAIN =
  'Open it in a picture program, choose “Save as” or “Export”, and choose JPEG. A new name alone does not change it.';

const kinds: readonly (OtherKind & { readonly endings: readonly string[] })[] = [
  {
    name: 'HEIC',
    endings: ['heic', 'heif', 'hif'],
    fix: 'Save it as JPEG: on a Mac open it in Preview and choose “Export”, on Windows open it in Photos and choose “Save as”. A new name alone does not change it. An iPhone takes JPEG photos when “Most Compatible” is chosen in its settings, under “Camera” and “Formats”.',
  },
  {
    name: 'SVG',
    endings: ['svg'],
    fix: 'Put the drawing into content/pictures, add it to register.yml there and write its name. Or save it as PNG, and put that beside this file.',
  },
  {
    name: 'JFIF',
    endings: ['jfif', 'jpe'],
    fix: 'This is a JPEG under another name. Change the ending of the file to .jpg, and write that name.',
  },
  {
    name: 'PDF',
    endings: ['pdf'],
    fix: 'Save the page as a picture: choose “Export” in the program that opens it, and choose JPEG or PNG.',
  },
  ...(
    [
      ['GIF', ['gif']],
      ['TIFF', ['tif', 'tiff']],
      ['BMP', ['bmp']],
      ['AVIF', ['avif']],
      ['JPEG 2000', ['jp2', 'j2k']],
      ['Photoshop', ['psd']],
      ['raw photo', ['dng', 'cr2', 'cr3', 'nef', 'arw', 'raw']],
    ] as const
  ).map(([name, endings]) => ({ name, endings, fix: SAVE_AGAIN })),
];
