/** What the letters of a word tell of it. */
export interface Letters {
  /** BCP 47 tag of the language that the word is most likely of. Absent: its letters are those of many languages. */
  readonly language?: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The language and direction of a name or a word in other letters than those of the text around it, by its letters
 * alone. A name may be of another language that has the same letters; a voice of the likeliest one still comes nearest.
 */
export function lettersOf(word: string): Letters {
  const [, language, direction = 'ltr'] = letters.find(([pattern]) => pattern.test(word)) ?? [];
  return { ...(language && { language }), direction };
}

/** Letters that only one language has come before those of a whole script (Unicode Standard, chapters 7 and 9). */
const letters: readonly (readonly [RegExp, string, ('ltr' | 'rtl')?])[] = [
  [/[ơưảẻỉỏủỷỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/iu, 'vi'],
  [/\p{Script=Greek}/u, 'el'],
  [/[іїєґ]/iu, 'uk'],
  [/ў/iu, 'be'],
  [/[ђћљњџј]/iu, 'sr'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/[ٹڈڑںےۓہ]/u, 'ur', 'rtl'],
  [/[ێۆەڕڵ]/u, 'ckb', 'rtl'],
  [/[پچژگی]/u, 'fa', 'rtl'],
  [/\p{Script=Arabic}/u, 'ar', 'rtl'],
  [/\p{Script=Hebrew}/u, 'he', 'rtl'],
  [/\p{Script=Devanagari}/u, 'hi'],
];
