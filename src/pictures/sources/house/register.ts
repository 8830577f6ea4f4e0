import { z } from 'zod';
import { foldName } from '../../names/fold-name.ts';

/** What `content/pictures/register.yml` says of each picture drawn for this project. */
const entry = z.strictObject({
  /** The main name, as an author types it. `boss / manager` works in parts, too. */
  name: z.string().trim().min(1),
  /** The SVG beside the register. */
  file: z.string().regex(/^[a-z0-9-]+\.svg$/, 'must be a file name of small letters, such as drip-tray.svg'),
  /** Other names. */
  also: z.array(z.string().trim().min(1)).default([]),
  /** What is to be seen, for somebody who cannot see it. */
  label: z.string().trim().min(1),
  author: z.string().trim().min(1),
  /** SPDX id: `CC-BY-4.0`. A picture with OpenMoji parts is `CC-BY-SA-4.0`. */
  licence: z.string().trim().min(1),
  /** The picture that this one was made from, as its licence asks: `OpenMoji E150`. */
  'based-on': z.string().trim().min(1).optional(),
  /** Where the author can be found. */
  url: z.url().optional(),
});

/** What an entry may say. */
export const entryFacts: readonly string[] = Object.keys(entry.shape);

export const houseRegister = z.array(entry).superRefine((entries, context) => {
  const owners = new Map<string, string>();
  entries.forEach(({ name, also, file }, index) => {
    for (const written of [name, ...also].map(foldName)) {
      const owner = owners.get(written);
      if (owner !== undefined && owner !== file) {
        context.addIssue({
          code: 'custom',
          path: [index],
          message: `The name “${written}” leads to ${owner} and to ${file}`,
        });
      }
      owners.set(written, file);
    }
  });
});

export type HouseRegister = readonly HousePicture[];
export type HousePicture = z.output<typeof entry>;

/** `drip-tray.svg` has the id `house:drip-tray`. */
export function houseId(picture: HousePicture): string {
  return `house:${picture.file.replace(/\.svg$/, '')}`;
}
