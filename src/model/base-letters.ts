/**
 * A text with the Latin letters that people type in the place of those with a stroke or a tail, or of two in one: `stół`
 * becomes `stól`. Unicode takes accents off letters, but none of these apart.
 */
export function withBaseLetters(text: string): string {
  return text.replaceAll(/[ŁłØøĐđĦħıŒœÆæßÞþÐð]/gu, (letter) => baseLetters[letter] ?? letter);
}

const baseLetters: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Ø: 'O',
  ø: 'o',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Œ: 'OE',
  œ: 'oe',
  Æ: 'AE',
  æ: 'ae',
  ß: 'ss',
  Þ: 'Th',
  þ: 'th',
  Ð: 'D',
  ð: 'd',
};
