import { partPeople, type People } from '../../model/people.ts';
import { healthicons } from './healthicons/source.ts';
import { house } from './house/source.ts';
import { hugeicons } from './hugeicons/source.ts';
import { openmoji } from './openmoji/source.ts';
import type { PictureSource } from './source.ts';

/** All sets of pictograms, the preferred first. Photos are no set: each is a file beside its document. */
export const pictureSources: readonly PictureSource[] = [house, openmoji, hugeicons, healthicons];

/** The sets of others, which a site may do without. Clearstep's own drawings and photos are no set. */
export const pictureSets = ['openmoji', 'hugeicons', 'healthicons'] as const;
export type PictureSet = (typeof pictureSets)[number];

/** Which pictures a site uses. */
export interface PictureSetting {
  /** Sets that it does not use. Absent: none. */
  readonly without?: readonly PictureSet[];
}

/** Parts an id: `openmoji:E150` is `E150` of OpenMoji, and may have the people of a document behind it. */
export function sourceOf(
  id: string,
): { readonly source: PictureSource; readonly key: string; readonly people?: People } | undefined {
  const { id: bare, people } = partPeople(id);
  const colon = bare.indexOf(':');
  const source = pictureSources.find((candidate) => candidate.id === bare.slice(0, colon));
  return source && { source, key: bare.slice(colon + 1), ...(people && { people }) };
}
