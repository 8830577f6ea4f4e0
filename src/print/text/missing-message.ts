import type { Place } from '../../model/document.ts';
import type { Message } from '../../model/message.ts';
import { isInvisible, type Missing } from './face-runs.ts';
import { describeCharacter } from './shape.ts';

/** What an author is told of words or a sign that no typeface here can draw. */
export function missingMessage(
  { text, areLetters }: Missing,
  file: string,
  place: Place | undefined,
): Message {
  const common = {
    file,
    ...(place && { place }),
    severity: 'error',
    rule: 'missing-character',
  } as const;
  if (areLetters)
    return {
      ...common,
      found: `“${text}” is in ${nameOfLetters(text)}. They cannot be printed yet.`,
      allowed: 'Names in Latin letters of any language, and in Greek, Cyrillic, Arabic and Hindi letters.',
      fix: 'If it is a name, ask the person how they write it in letters from a to z. Say all else in the language of the document.',
    };
  return {
    ...common,
    found: `The character ${describeCharacter(text)} is not in the typeface.`,
    allowed: 'Letters, figures and common marks.',
    fix: isInvisible(text)
      ? 'Delete it: take away the letters on both sides of it and type them again.'
      : 'Write it in words, or use a picture.',
  };
}

function nameOfLetters(text: string): string {
  const [, name] = scripts.find(([pattern]) => pattern.test(text)) ?? [];
  return name === undefined ? 'letters that the typeface lacks' : `${name} letters`;
}

/** Names of scripts in plain English, for those of the languages most spoken in Britain (Census 2021, main language). */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/\p{Script=Han}/u, 'Chinese'],
  [/\p{Script=Gurmukhi}/u, 'Punjabi'],
  [/\p{Script=Bengali}/u, 'Bengali'],
  [/\p{Script=Gujarati}/u, 'Gujarati'],
  [/\p{Script=Tamil}/u, 'Tamil'],
  [/\p{Script=Telugu}/u, 'Telugu'],
  [/\p{Script=Malayalam}/u, 'Malayalam'],
  [/\p{Script=Sinhala}/u, 'Sinhala'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Myanmar}/u, 'Burmese'],
  [/\p{Script=Khmer}/u, 'Khmer'],
  [/\p{Script=Ethiopic}/u, 'Ethiopic'],
  [/\p{Script=Georgian}/u, 'Georgian'],
  [/\p{Script=Armenian}/u, 'Armenian'],
];
