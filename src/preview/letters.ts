import { type Face, openFace } from '../print/sheet/face.ts';
import type { Faces } from '../print/sheet/sheet.ts';

/** The bytes of TrueType files, by weight. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** The typeface, and those with the letters that it lacks, which are fetched only when a paper needs one. */
export interface Letters {
  /** Lays something out with the faces, and once more when that has needed letters that were not there yet. */
  readonly set: <Laid>(layOut: (faces: Faces) => Laid | Promise<Laid>) => Promise<Laid>;
}

/** `fetchOthers` gives the faces with other letters in the order in which they are asked. */
export function openLetters(own: FontFiles, fetchOthers: () => Promise<readonly FontFiles[]>): Letters {
  let others: { readonly regular: readonly Face[]; readonly bold: readonly Face[] } | undefined;
  const ask = (weight: keyof FontFiles) => (): readonly Face[] => {
    if (!others) throw new OtherLettersNeeded();
    return others[weight];
  };
  const faces: Faces = {
    regular: openFace(own.regular, ask('regular')),
    bold: openFace(own.bold, ask('bold')),
  };
  return {
    set: async (layOut) => {
      try {
        return await layOut(faces);
      } catch (error) {
        if (!(error instanceof OtherLettersNeeded)) throw error;
        const files = await fetchOthers();
        others ??= {
          regular: files.map(({ regular }) => openFace(regular)),
          bold: files.map(({ bold }) => openFace(bold)),
        };
        return layOut(faces);
      }
    },
  };
}

class OtherLettersNeeded extends Error {}
