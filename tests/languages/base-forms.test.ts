import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { languageOf } from '../../src/languages/index.ts';

describe('A word that changed its form is known', () => {
  test.each([
    ['cy', 'gegin', 'cegin'],
    ['cy', 'nghegin', 'cegin'],
    ['cy', 'chegin', 'cegin'],
    ['cy', 'ferwi', 'berwi'],
    ['cy', 'fwrdd', 'bwrdd'],
    ['cy', 'fam', 'mam'],
    ['cy', 'ddolen', 'dolen'],
    ['cy', 'lyfr', 'llyfr'],
    ['cy', 'restr', 'rhestr'],
    ['cy', 'waith', 'gwaith'],
    ['cy', 'ngwaith', 'gwaith'],
    ['cy', 'haddysg', 'addysg'],
    ['pl', 'przełożonemu', 'przełożony'],
    ['pl', 'filiżankę', 'filiżanka'],
    ['pl', 'czajnikiem', 'czajnik'],
    ['pl', 'wózków', 'wózk'],
    ['ar', 'والماء', 'ماء'],
    ['ar', 'للكوب', 'كوب'],
    ['ar', 'استراحتي', 'استراحة'],
    ['ar', 'مُشرفك', 'مشرف'],
  ])('in %s: %s is a form of %s', (tag, word, base) => {
    const forms = languageOf(tag).baseForms?.(word) ?? [];
    expect(forms[0]).toBe(word);
    expect(forms).toContain(base);
    expect(loadVocabulary(tag, []).baseForms(word)).toEqual(forms);
  });

  test.each([
    ['cy', 'ffôn', 'bfôn'],
    ['cy', 'llyfr', 'lllyfr'],
    ['pl', 'dom', 'd'],
    ['ar', 'من', 'ن'],
  ])('but in %s, %s is no form of %s', (tag, word, other) => {
    expect(languageOf(tag).baseForms?.(word)).not.toContain(other);
  });
});
