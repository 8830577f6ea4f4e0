import { price } from '../common/facts.ts';
import { words } from '../common/text-schemas.ts';
import { field, groupOf } from './fact-rules.ts';

/** A thing that must be there before a task starts: its name alone, or with more. */
export const neededThing = groupOf(
  {
    item: field({ about: 'the thing.', example: 'item: cloth', required: true, read: words(80) }),
    picture: field({
      about: 'the name of a picture, or a photo.',
      example: 'picture: milk',
      read: words(120),
    }),
    alt: field({ about: 'what the photo shows.', example: 'alt: A blue bottle', read: words(250) }),
    amount: field({ about: 'how much of it.', example: 'amount: 30 ml', read: words(60) }),
    price: field({ about: 'pounds and pence.', example: 'price: 1.20', read: price }),
  },
  'item',
);
