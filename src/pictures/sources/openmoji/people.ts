import people from './people.json' with { type: 'json' };

const hexcodes: ReadonlySet<string> = new Set(people);

/** Whether OpenMoji draws, under this id, somebody whose skin or hair can be chosen. */
export function isOpenmojiOfPeople(id: string): boolean {
  const hexcode = /^openmoji:(.+)$/u.exec(id)?.[1];
  return hexcode !== undefined && (SKIN_TONE.test(hexcode) || hexcodes.has(hexcode));
}

/** One of the five tones of Unicode in the hexcode: then it shows somebody. */
const SKIN_TONE = /1F3F[B-F]/u;
