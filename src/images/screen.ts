import type { Px } from '../design/units.ts';

/** A phone's full screen, portrait (editions: phone pictures). */
export const screenSize = { width: 1080, height: 1920 } as const;
/** White round everything that is drawn. */
export const margin: Px = 60;
export const top: Px = 64;
export const bottom: Px = 56;
export const innerWidth: Px = screenSize.width - 2 * margin;
/** The least room between the words and the foot. */
export const footGap: Px = 48;
