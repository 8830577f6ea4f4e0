import { madeTexts, type MadeText, plainTexts } from '../../scripts/fuzz/made-texts.ts';

/** A text that stands below the facts or, with `facts`, among them. */
interface HostileKind extends MadeText {
  readonly facts?: true;
}

/**
 * Texts that are made of one piece again and again: what has made readers of Markdown, YAML and words take four times as long
 * for twice the length.
 */
export const hostileKinds: readonly HostileKind[] = [
  ...plainTexts,
  ...madeTexts({
    'bold words that touch': '**a**',
    'bold words': '**a** ',
    'slanted words': '*a* ',
    'stars inside words': 'a**b',
    'stars without an end': '*a **b ',
    'lines below': '_a',
    'paragraphs of bold words': `${'**a**'.repeat(490)}\n\n`,
    'paragraphs of links': `${'[a](b)'.repeat(490)}\n\n`,
    'numbered lines that start no list': { after: 'a\n', again: '2. **a** [b](c)\n' },
    'lines of a list of bold words': '- **a** **b** **c** d and so on\n',
    'hard breaks': 'a\\\n',
    'hard breaks of spaces': 'a  \n',
    'hard breaks in paragraphs': `${'a\\\n'.repeat(40)}and this goes on${' a'.repeat(600)}\n\n`,
    spaces: { after: 'a', again: ' ' },
    tabs: { after: 'a', again: '\t' },
    'an open quote': { after: '<Step done="', again: 'a ' },
    'open quotes': '<Step done="a\n',
    'an open quote over lines': { after: '<Step done="', again: 'a and so on, and so on\n' },
    'an open tag': { after: '<Step ', again: 'a' },
    'an open tag of words': { after: '<Step ', again: 'a ' },
    'open tags': '<Step aaaa ',
    'open tags on lines': '<Step aaaa and so on\n',
    attributes: { after: '<Step ', again: 'a="" ' },
    'attributes in curly quotes': { after: '<Step ', again: 'a=“b” ' },
    'closing tags': '</Step> a and so on\n',
    'tags in words': '<b>a</b> ',
    'brackets with words': '[a]',
    'open brackets': '[',
    'open links': '[a](',
    links: '[a](https://example.org) ',
    'addresses elsewhere': '[a]: https://example.org and so on\n',
    pictures: '![a](b) ',
    backticks: '`a` ',
    braces: '{',
    notes: '{/* a */} ',
    dots: '.',
    'dots with spaces': '. ',
    'one long word': 'a',
    capitals: 'A',
    'words with hyphens': 'a-',
    'sentences that cannot end': 'put it in and ',
    'quote marks': '"',
    ampersands: '&amp;',
    escapes: '\\*',
    'signs for feelings': '😀',
    'list lines': '- a and so on, and so on\n',
    'list lines apart': '- a and so on, and so on, and so on, and so on\n\n',
    bullets: '• a and so on, and so on\n',
    'bullets that part': '• a and so on, and so on, and on\n\nb and so on, and so on, and so on\n\n',
    'bullets in lines': 'You need • a cup • a bowl • a plate • a cloth\n\n',
    'lists with words between them': `- a cup\n- a bowl\n\n${'You need them. '.repeat(20)}\n\n`,
    'lists in turn': '- a cup and a bowl\n+ a plate and a cloth\n',
    'lists in lists': '- a cup and a bowl\n  - a plate and a cloth\n',
    quotes: '> a cup and a bowl\n\n',
    'headings of the same words': `## Put it in\n\n${'Wait for it to stop. '.repeat(4)}\n\n`,
    'underlined headings': `Put it in\n===\n\n${'Wait for it to stop. '.repeat(4)}\n\n`,
    'tags with a space': '< Step done="It is on, and so on">Press it</ Step>\n\n',
    steps:
      '<Step done="It is on, and the light shows.">\nPress the button with the word start on it.\n</Step>\n\n',
    fields: '<Field label="What is your name?" type="lines" />\n\n',
  }),
  ...madeTexts({
    'facts of one name': 'a: b and so on and so on\n',
    'facts in brackets': { after: 'need: {', again: 'a: b, ' },
    'things in brackets': { after: 'need: [', again: 'cup, ' },
    'colons in a fact': { after: 'ask: ', again: 'a: ' },
    'signs of YAML': { after: 'ask: ', again: '&a ' },
  }).map((text) => ({ ...text, facts: true as const })),
];
