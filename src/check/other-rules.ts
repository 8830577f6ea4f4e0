import type { Severity } from '../model/message.ts';

/**
 * What is found after a file has been read: in pictures, in the words of the project, and on paper. Together with the
 * reader's rules and the easy-read rules these are all messages there are; a test holds this table against the source.
 */
export const otherRules = {
  // Pictures
  'unusable-picture': {
    severity: 'error',
    about: 'A photo or a drawing is whole, and of a kind that can be used.',
  },
  'blurred-photo': { severity: 'warning', about: 'A photo has enough pixels to be sharp on paper.' },
  'blank-picture': { severity: 'error', about: 'Something of a picture shows on white paper.' },
  'photo-to-take': { severity: 'hint', about: 'An empty frame waits for the photo that belongs into it.' },
  'narrow-picture': { severity: 'warning', about: 'A picture is no strip on paper.' },
  'broken-picture-register': {
    severity: 'error',
    about: 'The register of your own drawings (content/pictures/register.yml) can be read.',
  },

  // Words of the project
  'broken-words-file': { severity: 'error', about: 'A list of words (content/words/en-GB.yml) can be read.' },
  'wrong-words-file-name': { severity: 'error', about: 'A list of words is named by its language.' },
  'wrong-word-entry': { severity: 'error', about: 'An entry of the list has a word and only known facts.' },
  'word-twice': { severity: 'error', about: 'A word has one entry in the list.' },
  'word-right-and-wrong': { severity: 'error', about: 'A word is right or to be avoided, not both.' },

  // Codes on labels
  'code-twice': { severity: 'error', about: 'A code that is up stands in content/codes.yml once.' },
  'code-leads-nowhere': {
    severity: 'error',
    about: 'A code that is up leads to a step, its own or the one that has taken its place.',
  },
  'code-still-there': {
    severity: 'error',
    about: 'Only a code whose own step is gone leads to another.',
  },

  // Decks
  'deck-document-missing': { severity: 'error', about: 'A deck names documents that there are.' },
  'deck-booklet-thick': { severity: 'warning', about: 'The booklet of a deck can be folded and stapled.' },
  'deck-document-twice': { severity: 'error', about: 'A document is in a deck once.' },

  // Nations
  'other-nation': {
    severity: 'warning',
    about: 'The law in a guide is that of a nation that the site serves.',
  },

  // Translations
  'translation-behind': {
    severity: 'warning',
    about: 'A translation is of its original as it is now.',
  },
  'translation-of-unknown': {
    severity: 'hint',
    about: 'A translation says which version of its original it is a translation of.',
  },
  'translation-number': {
    severity: 'warning',
    about: 'A translation has the numbers, times and prices of its original.',
  },
  'not-translated': {
    severity: 'warning',
    about: 'No part of a translation is in the words of its original.',
  },

  // Papers that are up
  'wrong-history': {
    severity: 'error',
    about: 'A history.yml holds what “npm run history” has written.',
  },

  // Spelling
  'not-in-dictionary': {
    severity: 'warning',
    about: 'A word stands in the dictionary, or the project knows it.',
  },

  // Paper and phone pictures
  'missing-character': { severity: 'error', about: 'Every letter and sign can be printed.' },
  'too-wide': { severity: 'error', about: 'A word fits its line on paper.' },
  'too-long': { severity: 'error', about: 'Words fit their card, panel or page.' },
  'word-too-wide': { severity: 'error', about: 'A word fits a picture for the phone.' },
  'phone-picture-full': { severity: 'error', about: 'The words of a step fit a picture for the phone.' },
  'not-made': { severity: 'error', about: 'Clearstep makes everything of a document that can be read.' },
  'preview-full': { severity: 'error', about: 'The title fits the picture that links show.' },
} as const satisfies Record<string, { readonly severity: Severity; readonly about: string }>;
