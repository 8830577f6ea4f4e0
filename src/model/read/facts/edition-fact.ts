import { askedNames, leftNames } from '../../edition-names.ts';
import { oneOf, words } from '../common/text-schemas.ts';
import { field, groupOf, listOf } from './fact-rules.ts';

/** An edition that is left out, or one that is made besides. `checkEditions` says what goes together. */
export const editionFact = groupOf({
  'leave-out': field({
    about: 'the edition to leave out.',
    example: 'leave-out: booklet',
    read: oneOf(leftNames),
  }),
  reason: field({ about: 'why it is left out.', example: 'reason: No room', read: words(250) }),
  make: field({
    about: 'the edition to make besides those that come by themselves.',
    example: 'make: poster',
    read: oneOf(askedNames),
  }),
  only: field({
    about: 'the parts that it shows, by their headings, short words or ids. Without it: all.',
    example: 'only: [get-ready, boil-the-water]',
    read: listOf(words(120), { single: true }),
  }),
});
