import type { PeopleShown } from '../../src/check/people-shown.ts';

/** What the pictures of all documents show of people, in a few lines; nothing when they show none. */
export function showPeople({ pictures, skin, said }: PeopleShown): string {
  if (pictures === 0) return '';
  const missing = Object.entries(said)
    .filter(([, count]) => count === 0)
    .map(([word]) => word);
  return [
    `People in the pictures, told by labels and colours: ${pictures} ${pictures === 1 ? 'picture' : 'pictures'}.`,
    `  Skin: ${counts(skin)}.`,
    `  Labels say: ${counts(said)}.`,
    `  ${missing.length > 0 ? `No label says: ${missing.join(', ')}. ` : ''}Look whether your documents together show different people.`,
  ].join('\n');
}

function counts(numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
