import type { Severity } from './message.ts';

/**
 * Every rule by which the reader refuses or doubts a file. The id stands in each message; `about` is its one line
 * of documentation. A test asks for at least one case file per rule.
 */
export const readerRules = {
  // The file
  'empty-file': { severity: 'error', about: 'A file has something in it.' },
  'file-too-long': { severity: 'error', about: 'A file has up to 100,000 characters.' },
  'not-text': { severity: 'error', about: 'A file is plain text, not one of Word or the like.' },
  'not-utf-8': { severity: 'error', about: 'A file is UTF-8 text without lost letters.' },
  'hidden-character': { severity: 'error', about: 'A text has no characters that nobody can see.' },
  'file-address': { severity: 'error', about: 'A file is content/<kind>s/<slug>/<language>.mdx.' },
  'unknown-language': { severity: 'error', about: 'The file name is a language that Clearstep speaks.' },

  // Front matter
  'no-front-matter': { severity: 'error', about: 'The facts stand on top between two lines of ---.' },
  'broken-front-matter': { severity: 'error', about: 'The facts are valid YAML.' },
  'words-after-hash': { severity: 'error', about: 'A note with # stands on a line of its own.' },
  'unknown-field': { severity: 'error', about: 'A fact has a name from the list.' },
  'field-in-wrong-kind': { severity: 'error', about: 'A fact belongs to the kind of the document.' },
  'missing-field': { severity: 'error', about: 'A fact that the kind needs is there.' },
  'empty-field': { severity: 'error', about: 'A fact has a value.' },
  'wrong-field-value': { severity: 'error', about: 'A fact has a value of the right sort.' },
  'text-too-long': {
    severity: 'error',
    about: 'A title has up to 60 characters; other facts have limits, too.',
  },
  'unknown-value': { severity: 'error', about: 'A kind, audience, nation or edition is one from its list.' },
  'wrong-date': { severity: 'error', about: 'A date is written 2026-11-01 and is in the calendar.' },
  'wrong-price': { severity: 'error', about: 'A price is pounds and pence: 1.20.' },
  'wrong-address': { severity: 'error', about: 'A web or email address is complete and safe.' },
  'wrong-phone': { severity: 'error', about: 'A phone number has digits, spaces and +.' },
  'kind-in-wrong-folder': { severity: 'error', about: 'The kind of a document is that of its folder.' },
  'review-before-reviewed': { severity: 'error', about: 'The next review is after the last one.' },
  'review-passed': { severity: 'warning', about: 'The day of the next review is not over.' },
  'wrong-twin': { severity: 'error', about: 'A twin is the slug of another document.' },
  'same-edition-twice': { severity: 'error', about: 'An edition is left out once.' },

  // Writing MDX
  'stray-angle-bracket': { severity: 'error', about: 'A < starts a tag and nothing else.' },
  'stray-brace': { severity: 'error', about: 'A { starts a comment and nothing else.' },
  'html-comment': { severity: 'error', about: 'A comment is written {/* so */}.' },
  'bare-address': { severity: 'error', about: 'A web address is a link with words.' },
  'open-quote': { severity: 'error', about: 'The words of an attribute end with a quote mark.' },
  'broken-attribute': { severity: 'error', about: 'An attribute is written name="words".' },
  'broken-tag': { severity: 'error', about: 'A tag is written <Name ...>.' },
  'unclosed-tag': { severity: 'error', about: 'Every opening tag has its closing tag.' },
  'closing-without-opening': { severity: 'error', about: 'Every closing tag has its opening tag.' },
  'wrong-closing-tag': { severity: 'error', about: 'A closing tag has the name of the opening tag.' },
  expression: { severity: 'error', about: 'A document has no program code in { }.' },
  'import-export': { severity: 'error', about: 'A document imports and exports nothing.' },

  // Tags
  'unknown-tag': { severity: 'error', about: 'A tag is one from the list.' },
  'html-tag': { severity: 'error', about: 'A document has no HTML.' },
  'tag-in-wrong-kind': { severity: 'error', about: 'A tag belongs to the kind of the document.' },
  'misplaced-tag': { severity: 'error', about: 'A tag stands where it may stand.' },
  'tag-in-sentence': { severity: 'error', about: 'A tag that makes a block is not part of a sentence.' },
  'empty-tag': { severity: 'error', about: 'A tag holds words.' },
  'tag-holds-nothing': { severity: 'error', about: 'A field holds no words between tags.' },
  'nested-too-deep': { severity: 'error', about: 'Nothing stands in anything more than 40 deep.' },
  'unknown-attribute': { severity: 'error', about: 'An attribute is one that its tag has.' },
  'attribute-twice': { severity: 'error', about: 'A tag has each attribute once.' },
  'missing-attribute': { severity: 'error', about: 'An attribute that the tag needs is there.' },
  'empty-attribute': { severity: 'error', about: 'An attribute has words.' },
  'unknown-attribute-value': { severity: 'error', about: 'An attribute has a value from its list.' },
  'short-too-long': { severity: 'error', about: 'The short form of a step has up to 5 words.' },
  'wrong-id': { severity: 'error', about: 'An id has small letters, digits and hyphens.' },
  'id-twice': { severity: 'error', about: 'An id names one block.' },
  'options-needed': { severity: 'error', about: 'A choice has two or more different options.' },
  'options-not-needed': { severity: 'error', about: 'Only a choice has options.' },
  'too-few-answers': { severity: 'error', about: 'A choice has two or more different answers.' },
  'unknown-target': { severity: 'error', about: 'An answer leads to a heading or step that is there.' },
  'answer-twice': { severity: 'error', about: 'The answers of a choice differ.' },

  // Pictures
  'unknown-picture': { severity: 'error', about: 'A picture is there.' },
  'remote-picture': { severity: 'error', about: 'A picture is no web address.' },
  'picture-outside-folder': { severity: 'error', about: 'A photo lies in the folder of its document.' },
  'missing-alt': { severity: 'error', about: 'A photo has words for those who cannot see it.' },
  'alt-without-picture': { severity: 'error', about: 'Alt text belongs to a picture.' },
  'picture-in-text': { severity: 'error', about: 'A picture is an attribute, not part of the text.' },

  // Text
  'empty-document': { severity: 'error', about: 'A document has text.' },
  'no-steps': { severity: 'error', about: 'A task has a step.' },
  'too-many-steps': { severity: 'error', about: 'A task has up to 99 steps.' },
  'no-fields': { severity: 'warning', about: 'A form has a field to fill in.' },
  'stop-after-last-step': { severity: 'warning', about: 'A stop stands before the step it protects.' },
  'heading-level': { severity: 'error', about: 'Headings are ## and ###.' },
  'heading-space': { severity: 'error', about: 'A heading has a space after its # signs.' },
  'heading-skipped': { severity: 'error', about: 'A ### stands below a ##.' },
  'empty-heading': { severity: 'error', about: 'A heading has words.' },
  italics: { severity: 'error', about: 'Words are never slanted.' },
  'bold-more-than-once': { severity: 'warning', about: 'A sentence has one bold part.' },
  code: { severity: 'error', about: 'A document has no code.' },
  table: { severity: 'error', about: 'A document has no table.' },
  'block-quote': { severity: 'error', about: 'Somebody’s words stand in <Quote>.' },
  'dividing-line': { severity: 'error', about: 'Parts are divided by headings.' },
  'list-in-list': { severity: 'error', about: 'A list has one level.' },
  'list-item': { severity: 'error', about: 'A list item is one piece of text.' },
  'list-start': { severity: 'error', about: 'A numbered list starts at 1.' },
  'line-break': { severity: 'hint', about: 'Lines break by themselves.' },
  'reference-link': { severity: 'error', about: 'A link carries its address.' },
  'markup-in-plain-words': { severity: 'error', about: 'Facts and attributes are plain words.' },
  'vague-link': { severity: 'error', about: 'The words of a link make sense alone.' },
  'link-title': { severity: 'error', about: 'A link has words and an address, and nothing else.' },
  'link-in-link': { severity: 'error', about: 'A link holds no link.' },

  // Between documents
  'twin-missing': { severity: 'error', about: 'The twin of a document is there.' },
  'twin-one-sided': { severity: 'warning', about: 'Twins name each other.' },
  'step-without-id': { severity: 'warning', about: 'A step of a translated document has a written id.' },
  'translation-differs': { severity: 'warning', about: 'Translations have the same blocks.' },
  'document-not-read': {
    severity: 'error',
    about: 'A document has the name and the folder that it is found by.',
  },
  'stray-file': { severity: 'warning', about: 'A content folder holds documents and their photos.' },
  'file-outside-folder': { severity: 'error', about: 'No link in a content folder leads out of it.' },
  'unreadable-file': { severity: 'error', about: 'A file or folder can be opened.' },
  'no-documents': { severity: 'error', about: 'There is a document.' },
} as const satisfies Record<string, { readonly severity: Severity; readonly about: string }>;

export type ReaderRule = keyof typeof readerRules;
