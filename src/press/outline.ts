import { createHash } from 'node:crypto';

/** Bytes that lie in a store, by the hash of what they are. */
export interface Kept {
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
  readonly length: number;
}

/** A result with its bytes told apart from what is known about them. */
export type Outlined<Value> = Value extends Uint8Array
  ? Kept
  : Value extends readonly (infer Each)[]
    ? readonly Outlined<Each>[]
    : Value extends object
      ? { readonly [Name in keyof Value]: Outlined<Value[Name]> }
      : Value;

/** The same where only the lengths of bytes are asked for: a result, or its outline. */
export type Measured<Value> = Value extends Uint8Array
  ? { readonly length: number }
  : Value extends readonly (infer Each)[]
    ? readonly Measured<Each>[]
    : Value extends object
      ? { readonly [Name in keyof Value]: Measured<Value[Name]> }
      : Value;

/** An outline of which nobody knows what it is of. */
export type Outline =
  Kept | string | number | boolean | undefined | null | readonly Outline[] | OutlineFields;
interface OutlineFields {
  readonly [name: string]: Outline;
}

/** Takes the bytes out of a plain value. Bytes that are in it twice come once. */
export function outlineOf(value: unknown): {
  readonly outline: Outline;
  readonly pieces: ReadonlyMap<Kept, Uint8Array>;
} {
  const bySha = new Map<string, Kept>();
  const pieces = new Map<Kept, Uint8Array>();
  const visit = (each: unknown): unknown => {
    if (each instanceof Uint8Array) {
      const sha256 = createHash('sha256').update(each).digest('hex');
      const kept = bySha.get(sha256) ?? { sha256, length: each.length };
      bySha.set(sha256, kept);
      pieces.set(kept, each);
      return kept;
    }
    return mapParts(each, visit);
  };
  return { outline: visit(value) as Outline, pieces };
}

/** Puts the bytes back, which are found by their hash. */
export function fillOutline(outline: Outline, bytes: ReadonlyMap<string, Uint8Array>): unknown {
  const visit = (each: unknown): unknown => (isKept(each) ? bytes.get(each.sha256) : mapParts(each, visit));
  return visit(outline);
}

/** All bytes that an outline names. */
export function keptIn(outline: Outline): Kept[] {
  const found: Kept[] = [];
  const visit = (each: unknown): unknown => {
    if (!isKept(each)) return mapParts(each, visit);
    found.push(each);
    return each;
  };
  visit(outline);
  return found;
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'length' in value;
}

function mapParts(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)]));
}
