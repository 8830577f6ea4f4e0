import { phonePictureName } from './name-document.ts';
import type { Workshop } from './workshop.ts';

/**
 * The pictures for a phone of the text that was looked at last, as PNG, by the names that a build gives them. `file` is where the
 * document lies on a site. None: there are none of the text as it is.
 */
export async function phonePictures(
  file: string,
  workshop: Pick<Workshop, 'layOutPhone'>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const { paintPhone } = await import('./look/paint-phone.ts');
  const painted: Record<string, Uint8Array> = {};
  // One after the other: each takes many megabytes while it is painted.
  for (const [index, { element }] of ((await workshop.layOutPhone()) ?? []).entries())
    painted[phonePictureName(file, index + 1)] = await paintPhone(element);
  return painted;
}
