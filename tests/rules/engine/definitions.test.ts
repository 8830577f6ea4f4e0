import { describe, expect, test } from 'vitest';
import { definedWords, isDefinedIn } from '../../../src/rules/engine/definitions.ts';
import { examined, firstSentence } from './examined.ts';

function isDefined(text: string, word: string): boolean {
  const sentence = firstSentence(text);
  const at = sentence.words.findIndex((each) => each.text === word);
  if (at === -1) throw new Error(word);
  return isDefinedIn(sentence, at, at);
}

describe('A word is explained by its own sentence', () => {
  test.each([
    ['VAT is the extra money that you pay.', 'VAT'],
    ['A visa is a paper that you need.', 'visa'],
    ['Your payslip is what you get each month.', 'payslip'],
    ['Minutes are a text about a meeting.', 'Minutes'],
    ['Overtime means extra work.', 'Overtime'],
    ['Perks mean extra things.', 'Perks'],
    ['DBS stands for something.', 'DBS'],
    ['DBS is short for something.', 'DBS'],
    ['You are in arrears, which means that you owe rent.', 'arrears'],
    ['You get perks, which mean more money.', 'perks'],
    ['This is called probation.', 'probation'],
    ['This is called a rota.', 'rota'],
    ['The paper was named a contract.', 'contract'],
    ['It is also known as leave.', 'leave'],
    ['You pay Value Added Tax (VAT).', 'VAT'],
    ['You pay VAT, or Value Added Tax.', 'VAT'],
    ['Ask the Department for Work and Pensions (DWP).', 'DWP'],
    ['Ask Local Area Coordinators (LACs).', 'LACs'],
    ['An appropriate adult helps you.', 'appropriate'],
    ['A case conference is a meeting about you.', 'conference'],
  ])('“%s”: %s', (text, word) => {
    expect(isDefined(text, word)).toBe(true);
  });

  test.each([
    ['VAT is high.', 'VAT'],
    ['You see VAT is the extra money.', 'VAT'],
    ['VAT helps the people.', 'VAT'],
    ['DBS is short.', 'DBS'],
    ['It is seen as leave.', 'leave'],
    ['I have known probation.', 'probation'],
    ['You pay Value Tax (VAT).', 'VAT'],
    ['You pay VAT at times.', 'VAT'],
    ['You pay Value Green Added Tax (VAT).', 'VAT'],
    ['Ask the big Department (DWP).', 'DWP'],
    ['You pay vat, or value added tax.', 'vat'],
    ['You are in arrears, which demeans you.', 'arrears'],
    ['You are in arrears, which meant rent.', 'arrears'],
    ['You are in arrears, that means a lot.', 'arrears'],
    ['Apples are X.', 'X'],
    ['This is a drill.', 'This'],
    ['They are people at work.', 'They'],
  ])('or is not: “%s”: %s', (text, word) => {
    expect(isDefined(text, word)).toBe(false);
  });

  test('and all others of the document may use it', () => {
    const all = examined('VAT is the extra money. Use VAT. Overtime is high.');
    expect(definedWords(all).has('vat')).toBe(true);
    expect(definedWords(all).has('overtime')).toBe(false);
    expect(definedWords(all)).toBe(definedWords(all));
  });
});
