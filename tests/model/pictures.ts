import type { PictureLookup } from '../../src/model/picture-lookup.ts';

/** Answers for pictures without any picture: five names, and every photo beside the document. */
export const somePictures: PictureLookup = {
  find: (name) => {
    if (/\.(?:jpg|png|webp)$/.test(name)) return { found: true, id: `photo:${name}`, needsAlt: true };
    if (known.has(name)) return { found: true, id: `openmoji:${name}`, needsAlt: false };
    return { found: false, reason: 'There is no picture of this name.', suggestions: ['kettle', 'milk'] };
  },
};

const known = new Set(['kettle', 'milk', 'cup of coffee', 'clock', 'timer']);
