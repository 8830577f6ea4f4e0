import type { BenchDocument } from './document.ts';

/** A PDF maker, started and ready: what is timed is `make` alone. */
export interface Maker {
  readonly name: string;
  make(document: BenchDocument): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What all makers set with. */
export interface MakerMaterials {
  /** Regular and bold, TrueType. */
  readonly fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array };
  /** The folder of OpenMoji's SVG files, with a slash at its end. */
  readonly pictureFolder: string;
}
