import type { MakeFormWords } from '../../../../languages/make-form-words.ts';
import type { OpenShown } from '../../../../write/show.ts';

/** A ring, an arrow, number 2, what is kept. */
export function nameOfMark(
  part: Exclude<OpenShown, { sort: 'other' }>,
  marks: MakeFormWords['marks'],
): string {
  return part.sort === 'number' ? `${marks.name.number} ${part.number}` : marks.name[part.sort];
}
