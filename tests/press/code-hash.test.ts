import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../src/press/code-hash.ts';
import { root } from '../source-files.ts';

/** All files of ours that a file imports, those of its imports among them. Types alone make nothing. */
function reachedFrom(start: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    for (const [, address] of readFileSync(file, 'utf8').matchAll(
      /^(?:import (?!type)|export |\} )[^'\n]*from '(\.[^']+)'/gmu,
    ))
      waiting.push(path.join(file, '..', address!));
  }
  return seen;
}

describe('the key of a finished paper', () => {
  it('holds the code of every room that makes it', () => {
    const files = [...reachedFrom(path.join(root, 'src/press/worker.ts'))];
    const reached = new Set(
      files.map((file) => path.relative(path.join(root, 'src'), file).split(path.sep)[0]!),
    );
    expect(reached.size).toBeGreaterThan(10);
    expect([...reached].filter((room) => !(rooms as readonly string[]).includes(room))).toEqual([]);
  });
});
