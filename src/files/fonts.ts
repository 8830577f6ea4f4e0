import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openFace } from '../print/face.ts';
import type { Faces } from '../print/sheet.ts';

const require = createRequire(import.meta.url);
const folder = '@expo-google-fonts/atkinson-hyperlegible-next';

let faces: Faces | undefined;

/** The two weights for paper, opened once. The web's copies are the WOFF2 files of @fontsource. */
export function loadFaces(): Faces {
  faces ??= {
    regular: openFace(loadFontFile('400Regular')),
    bold: openFace(loadFontFile('700Bold')),
  };
  return faces;
}

/** The bytes of one TrueType file, with Latin and extended Latin in one. */
export function loadFontFile(style: '400Regular' | '700Bold'): Uint8Array {
  return readFileSync(require.resolve(`${folder}/${style}/AtkinsonHyperlegibleNext_${style}.ttf`));
}
