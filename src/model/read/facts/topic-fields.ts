import { topics } from '../../topics.ts';
import { oneOf } from '../common/text-schemas.ts';
import { field, listOf } from './fact-rules.ts';

/** The facts that say what a document is about. Each has its list in the register of topics. */
export const topicFields = {
  about: field({
    about: 'the conditions that it is about; lists go by them.',
    example: 'about: [epilepsy]',
    read: listOf(oneOf(topics.about), { single: true }),
  }),
  workplace: field({
    about: 'the workplaces that it is for.',
    example: 'workplace: [kitchen, cafe]',
    read: listOf(oneOf(topics.workplace), { single: true }),
  }),
  'helps-with': field({
    about: 'what it helps with.',
    example: 'helps-with: [travel]',
    read: listOf(oneOf(topics['helps-with']), { single: true }),
  }),
} as const;
