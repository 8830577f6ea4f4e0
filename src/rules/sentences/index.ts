import type { Rule } from '../rule.ts';
import { commas } from './commas.ts';
import { contraction } from './contraction.ts';
import { hardPunctuation } from './hard-punctuation.ts';
import { ifClause } from './if-clause.ts';
import { longStart } from './long-start.ts';
import { negatives } from './negatives.ts';
import { oneIdea } from './one-idea.ts';
import { orderOfEvents } from './order-of-events.ts';
import { passive } from './passive.ts';
import { sentenceLength } from './sentence-length.ts';
import { simpleTense } from './simple-tense.ts';
import { weakVerb } from './weak-verb.ts';
import { wordyPhrase } from './wordy-phrase.ts';

/** The rules about sentences, in the order of the help page. */
export const sentenceRules: readonly Rule[] = [
  sentenceLength,
  oneIdea,
  passive,
  longStart,
  weakVerb,
  simpleTense,
  commas,
  ifClause,
  orderOfEvents,
  negatives,
  wordyPhrase,
  hardPunctuation,
  contraction,
];
