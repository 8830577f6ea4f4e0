import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/components/make/form/use-editing.ts';
import { languages } from '../../../src/languages/index.ts';
import { makeRefused as english } from '../../../src/languages/en-GB/make-refused.ts';
import { makeRefused as welsh } from '../../../src/languages/cy/make-refused.ts';

describe('A change that cannot be made', () => {
  it('says why in the language of the page, and names what stands in its way', () => {
    const refusal = { ok: false, because: 'leads-here', named: 'Na' } as const;
    expect(wordsOf(refusal, welsh)).toMatch(/^Mae’r ateb “Na” yn arwain yma\./u);
    expect(wordsOf(refusal, english)).toMatch(/^The answer “Na” leads here\./u);
    expect(wordsOf({ ok: false, because: 'gone' }, welsh)).toBe(welsh.gone);
  });

  const others = languages.filter(({ tag }) => tag !== 'en-GB');
  it.each(others)('says each reason in words of its own in $tag, with the same name in it', ({ words }) => {
    const told = Object.entries<string>(words.web.make.form.refused);
    expect(told).toHaveLength(Object.keys(english).length);
    for (const [because, sentence] of told) {
      const original = english[because as keyof typeof english];
      expect(sentence).not.toBe(original);
      expect(sentence).toMatch(/\.$/u);
      expect(sentence.includes('{name}'), because).toBe(original.includes('{name}'));
    }
  });
});
