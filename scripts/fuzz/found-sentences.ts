import { halvesIn, readFound } from '../bench-rules/read-found.ts';
import { readRuleTexts } from '../rule-docs/read-rule-texts.ts';
import { readHeader } from '../../src/rules/documentation/read-header.ts';

/** Sentences that strangers wrote, and those that rules speak about: a library that is right by all rules has none of these. */
export async function foundSentences(root: URL): Promise<string[]> {
  const { rules } = await readRuleTexts();
  const ofRules = [...rules.values()].flatMap((text) =>
    (readHeader(text)?.examples ?? []).flatMap(({ body, isGood }) =>
      isGood ? [] : (body ?? '').split('\n'),
    ),
  );
  const ofStrangers = halvesIn(root).flatMap((half) => readFound(half, root).map(({ text }) => text));
  return [...new Set([...ofStrangers, ...ofRules.filter((line) => /^\p{L}[^<>]+$/u.test(line))])];
}
