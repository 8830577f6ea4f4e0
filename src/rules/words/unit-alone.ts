/**
 * # Amounts that people know from everyday life
 *
 * Not everybody can picture 250 ml. Say it in an everyday measure as well: “1 cup, 250 ml”. A program cannot tell
 * whether your readers know the amount, so this is only a hint. Degrees are read off a dial, so they stay as they are.
 *
 * Source: W13 (W3C making content usable).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="water" done="The water is in." short="Add 250 ml of water">
 * Add 250 ml of water.
 * </Step>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * <Step picture="water" done="The water is in." short="Add 1 cup, 250 ml">
 * Add 1 cup of water, 250 ml.
 * </Step>
 * ```
 */
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const unitAlone: Rule = {
  id: 'unit-alone',
  severity: 'hint',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences }) =>
    sentences.flatMap(({ passage, text, start }): Finding[] => {
      const found = unit.exec(text);
      if (!found || everyday.test(text)) return [];
      return [
        {
          place: passage.place(start + found.index, start + found.index + found[0].length),
          found: `${quote(found[0])} stands alone.`,
          allowed: 'An amount with an everyday measure: 1 cup, 250 ml.',
          fix: 'Add a cup, a spoon, a hand, a step or another thing that readers know.',
        },
      ];
    }),
};

const unit =
  /\b\d+(?:\.\d+)?\s?(?:ml|l|litres?|cl|g|grams?|kg|kilograms?|kilos?|mm|cm|m|metres?|km|inch(?:es)?|feet|miles?|oz|ounces?|pints?)(?![\w])/;
const everyday =
  /\b(?:cups?|spoons?|spoonfuls?|teaspoons?|tablespoons?|glass(?:es)?|mugs?|jugs?|bottles?|packets?|packs?|bags?|tins?|hands?|fingers?|steps?|arms?|bowls?|buckets?|caps?)\b/i;
