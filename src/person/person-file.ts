import { z } from 'zod';
import type { Layer } from './layer.ts';

/** How a document is shown to one person. */
export interface PersonalVersion {
  /** By which the person who keeps it tells it from others: a letter, a colour. Never a full name. */
  readonly called: string;
  /** The page of the site, or the id on this device, where the newest text of the document is. */
  readonly from: DocumentSource;
  /** The text of the document that its maker has seen last: what is different from it is told. */
  readonly seen: string;
  readonly layer: Layer;
}

/** Where the document of a layer is looked for. */
export type DocumentSource =
  | { readonly path: string }
  | { readonly id: string }
  /** Nowhere: it came in a file, and stays as it is. */
  | { readonly none: true };

/** The name of the file beside a document in which its layer lies. */
export const PERSON_FILE = 'for-one-person.json';

/** The number of this format. A file of a later one is not read. */
const FORMAT = 1;

/** A personal version as a file, with the text of the document that lies below it. */
export function writePersonFile(version: PersonalVersion, base: string): string {
  return `${JSON.stringify({ clearstep: 'for one person', format: FORMAT, ...version, base }, null, 2)}\n`;
}

/** `undefined`: it is no such file, or one of a newer program. */
export function readPersonFile(text: string): { version: PersonalVersion; base: string } | undefined {
  try {
    const { called, from, seen, layer, base } = schema.parse(JSON.parse(text));
    return { version: { called, from, seen, layer }, base };
  } catch {
    return undefined;
  }
}

const words = z.object({
  words: z.string(),
  done: z.string(),
  short: z.string(),
  cue: z.string(),
  why: z.string(),
});
const step = z.object({
  shown: z.enum(['as it is', 'own', 'known']),
  words: z.string().exactOptional(),
  done: z.string().exactOptional(),
  short: z.string().exactOptional(),
  photo: z.object({ name: z.string().regex(/^[^/\\]+$/u), alt: z.string() }).exactOptional(),
  of: words,
});
const schema = z.object({
  clearstep: z.literal('for one person'),
  format: z.literal(FORMAT),
  called: z.string(),
  from: z.union([
    z.object({ path: z.string() }),
    z.object({ id: z.string() }),
    z.object({ none: z.literal(true) }),
  ]),
  seen: z.string(),
  base: z.string(),
  layer: z.object({ known: z.string(), steps: z.record(z.string(), step) }),
});
