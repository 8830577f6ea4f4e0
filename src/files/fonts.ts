import { readFileSync } from 'node:fs';
import { type Face, openFace } from '../print/sheet/face.ts';
import type { Faces } from '../print/sheet/sheet.ts';
import { packageRequire } from './package-root.ts';

type Style = '400Regular' | '700Bold';

let faces: Faces | undefined;

/** The two weights for paper, opened once. The web's copies are the WOFF2 files of @fontsource. */
export function loadFaces(): Faces {
  faces ??= { regular: openStyle('400Regular'), bold: openStyle('700Bold') };
  return faces;
}

/** The bytes of one TrueType file, with Latin and extended Latin in one. */
export function loadFontFile(style: Style): Uint8Array {
  return readFontFile('atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext', style);
}

/** Noto is opened only when a name asks for it: it takes far longer than the typeface itself. */
function openStyle(style: Style): Face {
  let others: readonly Face[] | undefined;
  return openFace(loadFontFile(style), () => (others ??= openOthers(style)));
}

function openOthers(style: Style): Face[] {
  return otherFontFiles(style).map((bytes) => openFace(bytes));
}

/** Noto Sans for Vietnamese, Yoruba and other Latin letters with marks, Greek and Cyrillic; another for Arabic. */
export function otherFontFiles(style: Style): Uint8Array[] {
  return [
    readFontFile('noto-sans', 'NotoSans', style),
    readFontFile('noto-sans-arabic', 'NotoSansArabic', style),
  ];
}

function readFontFile(folder: string, name: string, style: Style): Uint8Array {
  return readFileSync(packageRequire.resolve(`@expo-google-fonts/${folder}/${style}/${name}_${style}.ttf`));
}
