/**
 * # Nothing about health on the outside of a card
 *
 * A card hangs on a lanyard or lies on a table, where everybody can read it. Title, summary and short words of a task
 * go onto cards, so they do not name a diagnosis, unless the person chose it and “consent” says so.
 *
 * Source: R9 (UK GDPR, special categories of data; our own).
 *
 * ## Bad, in a task
 *
 * ```yaml
 * title: Epilepsy and the coffee machine
 * ```
 *
 * ## Good, in a task
 *
 * ```yaml
 * title: Clean the coffee machine
 * ```
 */
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const healthOnCard: Rule = {
  id: 'health-on-card',
  guards: 'safety',
  severity: 'error',
  languages: ['en'],
  kinds: ['task'],
  check: ({ document, passages }) =>
    document.consent
      ? []
      : passages.flatMap((passage): Finding[] => {
          const found = onCards.has(passage.part)
            ? (diagnosis.exec(passage.text) ?? aids.exec(passage.text))
            : null;
          if (!found) return [];
          return [
            {
              place: passage.place(found.index, found.index + found[0].length),
              found: `${quote(found[0])} would stand on a card that others can read.`,
              allowed: 'No word about health or a diagnosis on a card, unless the person chose it.',
              fix: 'Leave it out. If the person wants it, add “consent” at the top.',
            },
          ];
        }),
};

const onCards = new Set(['title', 'summary', 'short', 'need', 'helper']);
const diagnosis =
  /\b(?:autis(?:m|tic)|asperger\S*|adhd|epilep(?:sy|tic)|dyslexi[ac]|dyspraxi[ac]|dementia|depress(?:ion|ed)|anxiety|bipolar|schizophreni[ac]|learning disabilit(?:y|ies)|learning difficult(?:y|ies)|disabilit(?:y|ies)|down[’']?s syndrome|brain injur(?:y|ies)|brain damage|mental (?:health|illness)|diabet(?:es|ic)|hiv|cancer|stroke(?! (?:the|a|an|your|his|her|it|him)\b)|cerebral palsy|multiple sclerosis|parkinson\S*|diagnos(?:is|ed)|incontinen\w+|medication)\b/i;
/** The illness; hearing aids are no diagnosis to hide, and first aids none at all. */
const aids = /\bAIDS\b/;
