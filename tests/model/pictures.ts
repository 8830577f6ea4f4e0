import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PictureLookup } from '../../src/model/picture-lookup.ts';

/** Answers for pictures without any picture: five names, and every photo beside the document. */
export const somePictures: PictureLookup = {
  find: (name) => {
    if (/\.(?:jpg|png|webp)$/.test(name)) return { found: true, id: `photo:${name}`, needsAlt: true };
    if (known.has(name)) return { found: true, id: `openmoji:${name}`, needsAlt: false };
    return { found: false, reason: 'There is no picture of this name.', suggestions: ['kettle', 'milk'] };
  },
  data: (name, from) => {
    if (name === './long.csv') return { found: true, file: 'long.csv', bytes: longTable };
    const table = path.join(import.meta.dirname, 'cases/tables', path.basename(name));
    if (!existsSync(table))
      return { found: false, reason: 'There is no such file.', suggestions: ['./jobs.csv'] };
    const file = path.posix.join(path.posix.dirname(from), name);
    return { found: true, file, bytes: new Uint8Array(readFileSync(table)) };
  },
  recording: (name, sort, from) => {
    const file = path.posix.join(path.posix.dirname(from), name);
    if (sort !== 'captions') {
      if (!['./step.mp4', './step.mp3'].includes(name))
        return { found: false, reason: 'There is no such file.', suggestions: ['./step.mp4'] };
      return { found: true, file, version: '12345678', size: { width: 320, height: 180 } };
    }
    const captions = path.join(import.meta.dirname, 'cases/captions', path.basename(name));
    if (!existsSync(captions)) return { found: false, reason: 'There is no such file.', suggestions: [] };
    return { found: true, file, version: '87654321', bytes: new Uint8Array(readFileSync(captions)) };
  },
};

const longTable = new TextEncoder().encode(`a,b\n${'x,1\n'.repeat(10_001)}`);

const known = new Set(['kettle', 'milk', 'cup of coffee', 'clock', 'timer']);
