import { isNode, type Node as YamlNode } from 'yaml';
import type { Place, WordsPlace } from '../../document.ts';
import type { Reading } from '../common/reading.ts';

/** What reading the front matter needs besides the reading: where the YAML starts, and the places found so far. */
export interface FactsReading {
  readonly reading: Reading;
  readonly offset: number;
  /** By path: `need.0.item`. */
  readonly places: Record<string, WordsPlace>;
}

/** Where a value stands in the file. */
export function placeOf(node: unknown, { reading, offset }: FactsReading): Place {
  const range = isNode(node) ? (node as YamlNode).range : undefined;
  return reading.lines.place(offset + (range?.[0] ?? 0), offset + (range?.[1] ?? 0));
}
