import type { Root } from 'mdast';
import type { Reading } from '../common/reading.ts';
import { refuseImports } from '../file/import-lines.ts';
import { forgiveBody } from '../forgive/index.ts';
import { type Parsed, parseMarkdown } from './parse-markdown.ts';
import { isTooDeep } from './too-deep.ts';

/** The text below the facts as its author meant it, and its tree. */
export interface MeantTree extends Parsed {
  /** As long as what was typed, so that every place is the same. */
  readonly body: string;
  /** Absent when too much was broken, or when it nests too deep. */
  readonly tree?: Root;
}

/** Reads the text below the facts as far as its tree; slips that show what was meant are told, and read so. */
export function readTree(typed: string, reading: Reading): MeantTree {
  const body = forgiveBody(typed, reading);
  const { tree, damaged, structureLost } = parseMarkdown(refuseImports(body, reading), reading);
  return { body, damaged, structureLost, ...(tree && !isTooDeep(tree, reading) && { tree }) };
}
