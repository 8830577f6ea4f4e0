/** Generated from the comments on top of the rules by `npm run rule-docs`. Change those, not this file. */
/* oxlint-disable max-lines */
import type { RuleDocumentation } from './rule.ts';

export const ruleDocumentation: readonly RuleDocumentation[] = [
  {
    id: 'sentence-length',
    group: 'Sentences',
    title: 'Short sentences',
    why: [
      'A reader has to hold a whole sentence in mind until its end. Up to 10 words are easy, over 15 are too many. A step of a task has up to 8 words, because people read it while they work (9 or 10 are a hint), and never more than 12. A guide for employers has up to 20. What is written together, as “washing-up” or “2:30pm”, counts as one word.',
    ],
    source:
      'S1 (GOV.UK: 10 to 15 words; Department of Health 2010: over 15 is harder), K3 (steps: our own starting value), A1 (guides: plain language).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="boss">\nTell your manager about each accident at work on the same day as soon as you feel well.\n</Point>',
        messages: [
          'This sentence has 18 words. Make two sentences of it, or leave out what the reader does not need.',
        ],
      },
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '<Step picture="cup" done="The cups are in the box." short="Pack the cups">\nPut all the clean cups on the top shelf of the tall cupboard.\n</Step>',
        messages: [
          'This sentence has 13 words. Make two sentences of it, or leave out what the reader does not need.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="boss">\nTell your manager about each accident.\nTell your manager on the same day.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'one-idea',
    group: 'Sentences',
    title: 'One idea in a sentence',
    why: [
      '“Because”, “which”, “but” and “and you” join two ideas. Each idea gets its own sentence. One short “If …, do …” is fine. Two short instructions in one sentence (“Wash the cup and dry it”) are a hint; in a step they are a warning of their own.',
    ],
    source: 'S2 (GOV.UK; W3C making content usable).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="boss">\nCall your manager because you are late.\n</Point>',
        messages: [
          '“because” joins a second idea to this sentence. Write a full stop here, and make a new sentence of the second idea.',
        ],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="boss">\nTake the bag which is red.\n</Point>',
        messages: [
          '“which” joins a second idea to this sentence. Write a full stop here, and make a new sentence of the second idea.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="boss">\nAre you late?\nCall your manager.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'passive',
    group: 'Sentences',
    title: 'Say who does what',
    why: [
      '“The form is signed” leaves open who signs. In “Your manager signs the form” the reader sees who does it. Words that say how something is (“the shop is closed”, “you are tired”) and “is called” are fine.',
    ],
    source: 'S3 (GOV.UK, W3C making content usable, UNE 153101, DIN SPEC 33429).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="write">\nThe form is signed by your manager.\n</Point>',
        messages: [
          '“is signed” does not start with who does it. Start with the person who does it. If it is the reader, write “you”, or tell them to do it.',
        ],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="clock">\nThe bins are always emptied first.\n</Point>',
        messages: [
          '“are always emptied” does not start with who does it. Start with the person who does it. If it is the reader, write “you”, or tell them to do it.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="write">\nYour manager signs the form.\nThe shop is closed on Sunday.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'long-start',
    group: 'Sentences',
    title: 'Who does what, near the start',
    why: [
      'A sentence is easy when it soon says who does what. In “At the end of your day here, wipe the table” a reader waits seven words for it. Put what matters first, or make two sentences.',
    ],
    source:
      'S3 (GOV.UK, W3C making content usable, UNE 153101: who does what, in this order; the number is our own).',
    severity: 'hint',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="clock">\nAt the end of your day here, sit down.\n</Point>',
        messages: [
          '7 words stand before the comma, and then comes who does what. Start with who does what. Or make a sentence of the words before the comma.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="clock">\nAt the end of the day, wipe the table.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'weak-verb',
    group: 'Sentences',
    title: 'Say “must” or “can”',
    why: [
      '“You should call” leaves open whether you have to. Say what is so: “you must”, “you can”, or simply “Call”.',
    ],
    source: 'S4 (German rules for easy language; W3C making content usable; our own list).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="telephone">\nYou should call your manager.\n</Point>',
        messages: [
          '“should” leaves open what to do. Is it a duty? Write “must”. Is it a choice, or may it happen? Write “can”. Or tell the reader to do it.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="telephone">\nYou must call your manager.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'simple-tense',
    group: 'Sentences',
    title: 'What happens now',
    why: [
      '“You had finished” and “you will be working” make the reader work out when things happen. Say it as it is now: “you finish”, “you work”. What will happen and what has happened can be said in two words: “you will work”, “you worked”.',
    ],
    source: 'S4 (W3C making content usable: present tense first).',
    severity: 'hint',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="boss">\nYou will be working with your manager.\n</Point>',
        messages: [
          '“will be working” tells a time that the reader has to work out. Write what happens, with a verb of one or two words.',
        ],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="boss">\nYour manager had left early.\n</Point>',
        messages: [
          '“had left” tells a time that the reader has to work out. Write what happens, with a verb of one or two words.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="boss">\nYou work with your manager.\nYou will get a letter.\nYou had to wait.\nYou have had your lunch.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'commas',
    group: 'Sentences',
    title: 'One thought at a time',
    why: [
      'A second comma mostly means a sentence inside a sentence. Make two sentences. The commas of a row of things do not count.',
    ],
    source: 'S5 (W3C making content usable; DIN SPEC 33429).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="boss">\nAt work, your manager, too, helps you.\n</Point>',
        messages: [
          'This sentence has 3 commas that part one thought from another. Make a sentence of each thought.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="boss">\nAsk your manager.\nYour manager helps you, too.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'if-clause',
    group: 'Sentences',
    title: 'Ask, then say what to do',
    why: [
      '“If the light is red, wait” makes the reader hold a condition in mind. A question is easier: “Is the light red? Wait.” Short ones are fine, so this is a hint.',
    ],
    source: 'S6 (German rules for easy language).',
    severity: 'hint',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="red light">\nIf the light is red, wait.\n</Point>',
        messages: [
          '“If” puts a condition into a sentence. Ask a question first. Then write what to do in a sentence of its own.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="red light">\nIs the light red?\nWait.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'order-of-events',
    group: 'Sentences',
    title: 'First things first',
    why: [
      '“Before you eat, wash your hands” tells the second thing first. Say things in the order in which they happen: “Wash your hands. Then eat.”',
    ],
    source: 'S7 (German rules for easy language, UNE 153101).',
    severity: 'hint',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="wash hands">\nBefore you eat, wash your hands.\n</Point>',
        messages: [
          '“Before” turns the order round: what happens later stands first. Write what happens first, then what happens next.',
        ],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="wash hands">\nEat after you wash your hands.\n</Point>',
        messages: [
          '“after” turns the order round: what happens later stands first. Write what happens first, then what happens next.',
        ],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="hot surface">\nDo not touch the plate until it is cold.\n</Point>',
        messages: [
          '“until” turns the order round: what happens later stands first. Write what happens first, then what happens next.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="wash hands">\nWash your hands before you eat.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'negatives',
    group: 'Sentences',
    title: 'One “not” in a sentence',
    why: [
      'Two negatives in one sentence turn it round, and many readers lose the thread: “You cannot come unless you are not ill.” A word such as “impossible” after “not” counts as well. Say what to do. One clear “Do not” for safety is fine.',
    ],
    source: 'S8 (W3C making content usable; Inclusion Europe).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="sick">\nDo not come if you do not feel well.\n</Point>',
        messages: [
          'This sentence says no 2 times: “not”, “not”. Say what is so, or what to do. Or make two sentences.',
        ],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="sick">\nIt is not unusual to feel tired.\n</Point>',
        messages: [
          'This sentence says no 2 times: “not”, “unusual”. Say what is so, or what to do. Or make two sentences.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="sick">\nStay at home when you feel ill.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'wordy-phrase',
    group: 'Sentences',
    title: 'No spare words',
    why: [
      '“For 14 days” says the same as “for a period of 14 days”. Every word that is not needed is one more to read.',
    ],
    source: 'S9 (GOV.UK; W3C making content usable).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="clock">\nStay at home for a period of 14 days.\n</Point>',
        messages: ['“for a period of” has words to spare. Write “for”.'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="clock">\nStay at home for 14 days.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'hard-punctuation',
    group: 'Sentences',
    title: 'Full stops and question marks',
    why: [
      'Semicolons, brackets and dashes hide a second thought inside a sentence, and so does a colon before anything but a list, a number or what somebody says. Make two sentences of it. A guide for employers may name a source in brackets.',
    ],
    source: 'S10 (Inclusion Europe; German rules for easy language).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="cloth">\nTake a cloth (a dry one).\n</Point>',
        messages: [
          'There are words in brackets: “(a dry one)”. Make a sentence of the words in brackets, or leave them out.',
        ],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="cloth">\nTake a cloth; wipe the table.\n</Point>',
        messages: ['There is a semicolon in a sentence. Write a full stop, and start a new sentence.'],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="soap">\nRemember: wash your hands.\n</Point>',
        messages: [
          'There is a colon in a sentence, and no list after it. Write a full stop, and start a new sentence.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="cloth">\nTake a dry cloth.\nWipe the washing-up bowl.\nYou need: a cup, a spoon and milk.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'contraction',
    group: 'Sentences',
    title: 'Words in full, not “don’t”',
    why: [
      '“Don’t” is easy to miss, and the sentence then says the opposite. Write “do not”. In a step or a warning this is an error, because somebody may get hurt.',
    ],
    source: 'contractions (Inclusion Europe asks for full words; GOV.UK style avoids negative ones).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Stop picture="hot surface">\nDon\'t touch the pipe.\nStand back.\n</Stop>',
        messages: ["“Don't” is a short form. Write “do not”."],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Stop picture="hot surface">\nDo not touch the pipe.\nStand back.\n</Stop>',
        messages: [],
      },
    ],
  },
  {
    id: 'line-breaks',
    group: 'Sentences',
    title: 'Lines break where a speaker would pause',
    why: [
      'A line ends where a speaker would pause, and no word is cut in two. Clearstep breaks the lines, so an author does not.',
    ],
    source: 'S11 (Inclusion Europe; Symbols Inclusion Project).',
    kept: 'The reader keeps this rule. Its messages: “line-break”.',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: 'Wait at the door.\\\nRing the bell.',
        messages: [
          'A \\ at the end of a line asks for a line break. Delete the \\. For a new paragraph leave a line empty.',
        ],
      },
    ],
  },
  {
    id: 'hard-word',
    group: 'Words',
    title: 'Everyday words',
    why: [
      'A word that readers do not know stops them. A warning is for a word that is not on the list of easy words and has three beats or more, or that is known to be hard. A hint is for other words that are not on the list: they may well be fine for your readers.',
      'These are never called hard: the words of your workplace (`content/words`), a word explained with `<Word>` in the document, the words in its list `words`, a word in the alt text or the picture name of the same block, names, and words made of two easy words (“dishwasher”).',
    ],
    source: 'W1 (Inclusion Europe; W3C making content usable), W2 (GOV.UK: explain hard words).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="write">\nWrite the hypothesis on the label.\n</Point>',
        messages: [
          '“hypothesis” may be a hard word. Write an easier word. If readers need this word, explain it: <Word word="hypothesis">What it means.</Word>',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="write">\nWrite your name on the label.\n</Point>',
        messages: [],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="drink">\nThe descaler is in the cupboard.\n</Point>\n\n<Word word="descaler">It cleans the machine.</Word>',
        messages: [],
      },
    ],
  },
  {
    id: 'word-explained',
    group: 'Words',
    title: 'Explain a hard word where it first stands',
    why: [
      'A reader who meets a hard word needs its meaning there, not at the end. `<Word>` stands right after the block that uses the word first, or before it. Clearstep repeats all words in the list at the end. A word of your workplace that has an explanation in `content/words` needs its `<Word>` in each document.',
    ],
    source: 'W2 (GOV.UK: in the next sentence; Inclusion Europe).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="boss">\nAsk your supporter.\n</Point>\n\n<Point picture="telephone">\nCall us at work.\n</Point>\n\n<Word word="supporter">A person who helps you at work.</Word>',
        messages: [
          '“supporter” is used before it is explained here. Other parts stand in between. Move <Word word="supporter"> up, right below the part that uses the word first.',
        ],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="telephone">\nCall us at work.\n</Point>\n\n<Word word="supporter">A person who helps you at work.</Word>',
        messages: ['“supporter” is explained, but no sentence uses it. Use the word, or delete <Word>.'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="boss">\nAsk your supporter.\n</Point>\n\n<Word word="supporter">A person who helps you at work.</Word>',
        messages: [],
      },
    ],
  },
  {
    id: 'one-word-for-one-thing',
    group: 'Words',
    title: 'The same word for the same thing',
    why: [
      '“Boss”, “manager” and “supervisor” sound like three people. Choose one word for a thing and keep to it in all documents. The words of your workplace, and those to avoid for the same thing, stand in `content/words`.',
    ],
    source: 'W3 (Inclusion Europe; UNE 153101; DIN SPEC 33429).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet, with manager and not boss',
        isGood: false,
        text: '<Point picture="boss">\nAsk your boss.\n</Point>',
        messages: [
          '“boss” is another word for “manager”. Write “manager”. If you mean something else, add “boss” to “words” at the top.',
        ],
      },
      {
        heading: 'Good, in a leaflet, with manager and not boss',
        isGood: true,
        text: '<Point picture="boss">\nAsk your manager.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'simpler-word',
    group: 'Words',
    title: 'The simpler word',
    why: [
      'For many long words there is a short one that says the same. Where the short word is right in every sentence, the checker can write it for you.',
    ],
    source: 'W1 (Inclusion Europe; ISO 24495-1; GOV.UK words to avoid).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="boss">\nInform your manager prior to the meeting.\n</Point>',
        messages: [
          '“Inform” has a simpler word. Write “tell”.',
          '“prior to” has a simpler word. Write “before”.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="boss">\nTell your manager before the meeting.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'childish-word',
    group: 'Words',
    title: 'Words for adults',
    why: ['Easy read is for adults. Words that people use with children talk down to them.'],
    source: 'W4 (Inclusion Europe).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="dog">\nYour doggie can come with you.\n</Point>',
        messages: ['“doggie” is a word that people use with children. Write “dog”.'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="dog">\nYour dog can come with you.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'idiom',
    group: 'Words',
    title: 'Say what you mean',
    why: [
      'Many readers take words as they stand. Nobody “touches base” or has a lot “on their plate”. Say the plain thing.',
    ],
    source: 'W5 (Inclusion Europe; W3C making content usable; UNE 153101).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="boss">\nKeep your manager in the loop.\n</Point>',
        messages: [
          '“in the loop” does not mean what its words say. Write “told what is going on”, or say the plain thing.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="boss">\nTell your manager what happens.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'abbreviation',
    group: 'Words',
    title: 'Words in full',
    why: [
      '“asap”, “e.g.” and “HR” are quick to write and hard to read. Write the words in full. A few abbreviations are better known than their long form, such as NHS, PIN and TV; add those of your workplace to `content/words` or to the list `words` of the document.',
    ],
    source: 'W6 (Inclusion Europe; GOV.UK; ISO 24495-1).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="telephone">\nCall the HR team asap.\n</Point>',
        messages: [
          '“HR” is an abbreviation. Write “the team that looks after staff”.',
          '“asap” is an abbreviation. Write “as soon as you can”.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="telephone">\nCall the NHS.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'direct-address',
    group: 'Words',
    title: 'Speak to the reader',
    why: ['“You” tells readers that the text is about them. “Staff” and “the user” could be anybody.'],
    source: 'W7 (W3C making content usable; Inclusion Europe).',
    severity: 'hint',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="name badge">\nStaff must wear a badge.\n</Point>',
        messages: [
          '“Staff” may mean the reader, but the sentence does not say “you”. If you mean the reader, write “you”.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="name badge">\nYou must wear a badge.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'pronoun',
    group: 'Words',
    title: 'Name things again',
    why: [
      '“It”, “they” and “this” point back to a thing that the reader has to find again. Repeat its name. In short texts a pronoun can be clear, so this is a hint; “it is raining” and “it takes 10 minutes” point to nothing and are fine.',
    ],
    source: 'W8 (DIN SPEC 33429; for English our own).',
    severity: 'hint',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="cup">\nThey must be dry.\n</Point>',
        messages: ['“They” points back to something. Write what “they” means: “the cups”, “your manager”.'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="cup">\nThe cups must be dry.\nIt is safe to wait.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'noun-for-verb',
    group: 'Words',
    title: 'Verbs, not nouns made from verbs',
    why: ['“Check the lift” is shorter than “carry out a check of the lift”, and says who does what.'],
    source: 'W9 (DIN SPEC 33429; ISO 24495-1).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="lift">\nWe do a check of the lift.\n</Point>',
        messages: ['“do a check” hides a verb in a noun. Use the verb in “check”.'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="lift">\nWe check the lift.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'number-in-words',
    group: 'Words',
    title: 'Numbers as figures',
    why: [
      'A figure stands out and is read at once: “3 cups”, not “three cups”. “One” stays a word where it means “somebody” or “a thing”; an amount is a figure, too: “1 cup”.',
    ],
    source: 'W10 (DIN SPEC 33429, UNE 153101, W3C making content usable).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="cup">\nPut three cups on the table.\n</Point>',
        messages: ['“three” is a number in words. Write “3”.'],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="clock">\nWait for one hour.\n</Point>',
        messages: ['“one” is a number in words. Write “1”.'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="cup">\nPut 3 cups on the table.\nTake the clean one.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'roman-numeral',
    group: 'Words',
    title: 'No Roman numerals',
    why: ['Few readers know that “IV” is 4. Write the figure.'],
    source: 'W10 (DIN SPEC 33429, UNE 153101).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="read">\nRead part IV first.\n</Point>',
        messages: ['“IV” is a Roman numeral. Write “4”.'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="read">\nRead part 4 first.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'hard-number',
    group: 'Words',
    title: 'Numbers that people can picture',
    why: [
      'Percentages, fractions, decimals and big numbers are hard. Say “1 in 4 people”, “half”, “few” or “many”, or show the amount in a picture. Prices are fine.',
    ],
    source: 'W11 (Inclusion Europe; W3C making content usable).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="people">\nA bonus goes to 25% of us.\n</Point>',
        messages: ['“25%” is a percentage. Write “1 in 4 people”, “half”, “few” or “many”.'],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="people">\nWe have 12,500 workers.\n</Point>',
        messages: ['“12,500” is a big number. Say “many”, or compare it with something that people know.'],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="people">\nA third of us work at night.\n</Point>',
        messages: [
          '“A third of” is a fraction. Write “half” or “1 of 4 parts”, or show the amount in a picture.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="people">\nThe law is from the year 2010.\nThe ticket costs £2.50.\nText 85258 for help.\nHalf of us work in the shop.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'date-form',
    group: 'Words',
    title: 'Dates in full',
    why: [
      '“03/04/25” can mean two days, and “3rd Mar” has to be worked out. Write the day, the date, the month and the year: Monday 3 March 2025. A date that leaves out the day or the year is a hint. A day that does not fit its date is an error: nobody then knows which of the two is right.',
    ],
    source: 'W12 (our own starting value, as Inclusion Europe advises).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="calendar">\nCome on 03/04/2025.\n</Point>',
        messages: [
          'The date “03/04/2025” is short. Write the day of the week, the number, the month in full and the year.',
        ],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="calendar">\nCome on 3rd March.\n</Point>',
        messages: [
          'The date “3rd March” is short. Write the day of the week, the number, the month in full and the year.',
        ],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="calendar">\nCome on Tuesday 3 March 2025.\n</Point>',
        messages: [
          '3 March 2025 is a Monday, not a Tuesday. Write “Monday 3 March 2025”, or put the number right.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="calendar">\nCome on Monday 3 March 2025.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'time-form',
    group: 'Words',
    title: 'Times that everybody reads the same way',
    why: [
      'Write 2:30pm: not 14:30, not 2:30 alone, not “half past 2”. “Noon”, “midnight”, 12pm and 12am are not clear: write “12 noon” or “12 midnight”. Other ways to write am and pm, as “2.30 pm”, the checker can put right for you.',
    ],
    source: 'W12 (our own starting value, as Inclusion Europe advises).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="clock">\nCome at 14:30.\n</Point>',
        messages: ['The time is written “14:30”. Write “2:30pm”.'],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="clock">\nCome at noon.\n</Point>',
        messages: ['The time is written “noon”. Write “12 noon”.'],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="clock">\nCome at 2.30 pm.\n</Point>',
        messages: ['The time is written “2.30 pm”. Write “2:30pm”.'],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="clock">\nCome at half past 2.\n</Point>',
        messages: ['The time is written “half past 2”. Write the time in figures, with am or pm: 2:30pm.'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="clock">\nCome at 2:30pm.\nThe break is at 12 noon.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'unit-alone',
    group: 'Words',
    title: 'Amounts that people know from everyday life',
    why: [
      'Not everybody can picture 250 ml. Say it in an everyday measure as well: “1 cup, 250 ml”. A program cannot tell whether your readers know the amount, so this is only a hint. Degrees are read off a dial, so they stay as they are.',
    ],
    source: 'W13 (W3C making content usable).',
    severity: 'hint',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '<Step picture="water" done="The water is in." short="Add water">\nAdd 250 ml of water.\n</Step>',
        messages: [
          '“250 ml” stands alone. Add a cup, a spoon, a hand, a step or another thing that readers know.',
        ],
      },
      {
        heading: 'Good, in a task',
        isGood: true,
        text: '<Step picture="water" done="The water is in." short="Add water">\nAdd 1 cup of water, 250 ml.\n</Step>',
        messages: [],
      },
    ],
  },
  {
    id: 'special-sign',
    group: 'Words',
    title: 'Words in place of signs',
    why: ['A screen reader may skip “&” or “§”, and “and/or” has to be worked out. Write the word.'],
    source: 'W14 (Inclusion Europe; W3C making content usable).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="tools">\nTake gloves &amp; a mask.\n</Point>',
        messages: ['The sign “&” stands in the text. Write “and”.'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="tools">\nTake gloves and a mask.\nWrite to help@example.org.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'title-and-summary',
    group: 'Structure',
    title: 'The title and the first lines say what it is',
    why: [
      'Readers decide at the top whether a text is for them. The title has up to 60 characters, and the summary says what it is and who it is for. A document without them is refused. Whether they say enough, a person has to judge.',
    ],
    source: 'T1 (ISO 24495-1; W3C making content usable).',
    kept: 'The reader keeps this rule. Its messages: “missing-field”, “text-too-long”.',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '---\n# no summary\n---',
        messages: [
          'This leaflet has no “summary”. Add it, for example: summary: You clean the coffee machine at the end of the day.',
        ],
      },
    ],
  },
  {
    id: 'section-length',
    group: 'Structure',
    title: 'A heading for each topic',
    why: [
      'Headings help readers to find their place again. More than 120 words below one heading are too many. Words that are explained do not count.',
    ],
    source: 'T2 (our own starting value, as ISO 24495-1 and W3C advise).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '## The day\n\n<Point picture="bus">\nGo to the stop in the morning. Look at the sign of the bus. Wait for the bus there.\n</Point>\n<Point picture="bus">\nGo to the stop in the morning. Look at the sign of the bus. Wait for the bus there.\n</Point>\n<Point picture="bus">\nGo to the stop in the morning. Look at the sign of the bus. Wait for the bus there.\n</Point>\n<Point picture="bus">\nGo to the stop in the morning. Look at the sign of the bus. Wait for the bus there.\n</Point>\n<Point picture="bus">\nGo to the stop in the morning. Look at the sign of the bus. Wait for the bus there.\n</Point>\n<Point picture="bus">\nGo to the stop in the morning. Look at the sign of the bus. Wait for the bus there.\n</Point>\n<Point picture="bus">\nGo to the stop in the morning. Look at the sign of the bus. Wait for the bus there.\n</Point>',
        messages: [
          'There are 133 words below this heading. Put a heading in the middle, where a new topic starts, or leave something out.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '## The morning\n\n<Point picture="bus">\nGo to the stop in the morning.\n</Point>\n\n## The evening\n\n<Point picture="bus">\nGo home in the evening.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'heading-order',
    group: 'Structure',
    title: 'Headings in order',
    why: [
      'People who listen jump from heading to heading. The title is the only heading above “##”, and “###” stands below “##”.',
    ],
    source: 'T3 (WCAG 2.2, 1.3.1 and 2.4.6; PDF/UA-1, 7.4.2).',
    kept: 'The reader keeps this rule. Its messages: “heading-level”, “heading-skipped”, “empty-heading”.',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '### Before you start\n\nRead this.',
        messages: [
          'This heading is ###, but there is no ## heading above it. Write ## here, or put a ## heading before it.',
        ],
      },
    ],
  },
  {
    id: 'paragraph-length',
    group: 'Structure',
    title: 'Short paragraphs',
    why: [
      'One block holds one idea. Three sentences are enough for it (four or five are a hint); more than five are too many beside one picture, however many paragraphs they make. A paragraph never has more than 50 words.',
    ],
    source: 'T4 (W3C making content usable: 50 words; the numbers of sentences are our own starting values).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="bus">\nGo to the stop. Look at the sign. Wait for the bus. Hold out your hand. Get on. Sit down.\n</Point>',
        messages: [
          'This paragraph has 6 sentences. Start a new point here, or leave out what the reader does not need.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="bus">\nGo to the stop. Look at the sign. Wait for the bus.\n</Point>\n\n<Point picture="bus">\nHold out your hand. Get on. Sit down.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'row-of-things',
    group: 'Structure',
    title: 'Three or more things make a list',
    why: [
      'A row of things in a sentence is hard to hold in mind. A list shows them one by one. Four things or more are a warning. Three short things in a line can be fine, so they are a hint.',
    ],
    source: 'T5 (W3C making content usable: three or more; that three are only a hint is our own).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="bag">\nBring a cup, a pen, a map and a bag.\n</Point>',
        messages: [
          '4 things stand in a row in this sentence. End the sentence with a colon, leave a line empty, and write each thing on a line that starts with “- ”.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="bag">\nBring:\n\n- a cup\n- a pen\n- a map\n- a bag\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'summary-on-top',
    group: 'Structure',
    title: 'A summary on top',
    why: [
      'A text of more than 300 words starts with a short summary. Every document has one, whatever its length.',
    ],
    source: 'T6 (W3C making content usable).',
    kept: 'The reader keeps this rule. Its messages: “missing-field”.',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '---\n# no summary\n---',
        messages: [
          'This leaflet has no “summary”. Add it, for example: summary: You clean the coffee machine at the end of the day.',
        ],
      },
    ],
  },
  {
    id: 'see-elsewhere',
    group: 'Structure',
    title: 'Say it here',
    why: [
      '“See page 7” and “as said above” send readers away, and many do not come back. Say the important thing again.',
    ],
    source: 'T7 (Inclusion Europe).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="telephone">\nCall us, see page 7.\n</Point>',
        messages: ['“see page 7” sends the reader to another place. Say it again here, in a few words.'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="telephone">\nCall us on 0800 808 2244.\nLook above the door.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'page-numbers',
    group: 'Structure',
    title: 'Page 2 of 6',
    why: [
      'On paper every page says which one it is and how many there are, so that a lost page is noticed. Clearstep prints it.',
    ],
    source: 'T8 (Inclusion Europe; our own).',
    kept: 'Clearstep keeps this rule by itself. An author cannot break it.',
    examples: [],
  },
  {
    id: 'who-can-help',
    group: 'Structure',
    title: 'Say who can help',
    why: [
      'Nobody should be left alone with a text. Every leaflet and guide ends with who can help: a name or a role, and how to reach them. A task names them in “ask”, which it cannot be without.',
    ],
    source: 'T9 (GOV.UK; W3C making content usable).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '---\n# no ask\n# no contact\n---',
        messages: [
          'This leaflet does not say who can help. Add at the top, for example: “ask: Your manager”.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '---\nask: Your manager\n---',
        messages: [],
      },
    ],
  },
  {
    id: 'page-count',
    group: 'Structure',
    title: 'Not too many pages',
    why: ['Over 20 pages a document is too long, and it never has more than 24. Make two of it.'],
    source: 'T10 (Department of Health 2010: 20; GOV.UK: 24).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet of 21 pages',
        isGood: false,
        text: '<Point picture="read">\nRead this part first.\n</Point>',
        messages: ['On paper this document has 21 pages. Make two documents of it, each about one thing.'],
      },
      {
        heading: 'Good, in a leaflet of 8 pages',
        isGood: true,
        text: '<Point picture="read">\nRead this part first.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'version-and-date',
    group: 'Structure',
    title: 'The date on every copy',
    why: [
      'Old copies stay in pockets. Every page and paper shows the day on which somebody last checked it, and who checked it with readers.',
    ],
    source: 'T11 (Inclusion Europe).',
    kept: 'The reader keeps this rule. Its messages: “missing-field”, “wrong-date”.',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '---\nreviewed: last week\n---',
        messages: [
          '“reviewed” is “last week”. Write the date in this order, with two digits for the month and two for the day.',
        ],
      },
    ],
  },
  {
    id: 'picture-missing',
    group: 'Pictures',
    title: 'A picture beside each idea',
    why: [
      'Words and one picture beside them say the same thing twice. A leaflet needs a picture for every point and every warning. In a task it is a warning, in a guide for employers a hint.',
    ],
    source: 'P1 (Department of Health 2010; W3C making content usable).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point>\nAsk for help.\n</Point>',
        messages: [
          'This <Point> has no picture. Add the name of a picture, for example: <Point picture="ask for help">. The page /help/pictures/ of the site shows all names.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="ask for help">\nAsk for help.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'picture-of-small-word',
    group: 'Pictures',
    title: 'A picture of the idea, not of each word',
    why: [
      'A picture shows the key idea of its sentence: the cup, the bus. Words such as “the”, “if” and “but” have none.',
    ],
    source: 'P2 (Widgit guide to symbols; Symbols Inclusion Project).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="if">\nCall us at work.\n</Point>',
        messages: ['“if” is a small word that has no picture of its own. Choose a picture of the key idea.'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="telephone">\nCall us at work.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'symbols-in-a-row',
    group: 'Pictures',
    title: 'One picture, not a row of symbols',
    why: [
      'A row with a symbol for each word is hard to read for people who have not learnt the symbols. A block has one picture, so a row cannot be written.',
    ],
    source: 'P3 (Widgit guide to symbols).',
    kept: 'Clearstep keeps this rule by itself. An author cannot break it.',
    examples: [],
  },
  {
    id: 'same-picture',
    group: 'Pictures',
    title: 'The same picture for the same thing',
    why: [
      'Readers learn a picture and then look for it. A thing, or a word of your workplace that has its own picture in `content/words`, has the same picture everywhere.',
    ],
    source: 'P4 (Inclusion Europe; our own).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '<Step picture="telephone" done="Your manager answers." short="Call your manager">\nCall your manager.\n</Step>\n\n<Step picture="ask for help" done="Your manager answers." short="Call your manager">\nCall your manager.\n</Step>',
        messages: [
          '“call your manager.” has the picture “ask for help” here and “telephone” elsewhere. Write “telephone” here, or change the other one.',
        ],
      },
      {
        heading: 'Good, in a task',
        isGood: true,
        text: '<Step picture="telephone" done="Your manager answers." short="Call your manager">\nCall your manager.\n</Step>\n\n<Step picture="telephone" done="Your manager answers." short="Call your manager">\nCall your manager.\n</Step>',
        messages: [],
      },
    ],
  },
  {
    id: 'mixed-picture-styles',
    group: 'Pictures',
    title: 'One style of pictures',
    why: [
      'Pictures of one style are learnt as one language. Coloured drawings (OpenMoji and our own drawings, which follow its look) and photos go together. Thin line icons (Hugeicons, Healthicons) beside them look like a different thing. A program cannot see how well two pictures go together, so a person should look.',
    ],
    source: 'P5 (Symbols Inclusion Project).',
    severity: 'review',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="openmoji:cup">\nTake a cup.\n</Point>\n\n<Point picture="hugeicons:cup">\nPut the cup down.\n</Point>',
        messages: [
          '1 picture of thin lines stands beside coloured drawings: “hugeicons:cup”. Look at the page. Choose a coloured drawing or a photo where one shows the same.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="openmoji:cup">\nTake a cup.\n</Point>\n\n<Point picture="house:cup">\nPut the cup down.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'one-character',
    group: 'Pictures',
    title: 'The same person all the way through',
    why: [
      'When the skin colour of a person changes from one picture to the next, readers think of another person. Choose one for each document, and different ones across your documents.',
    ],
    source: 'P10 (our own starting value).',
    severity: 'review',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="openmoji:1F44B-1F3FB">\nSay hello.\n</Point>\n\n<Point picture="openmoji:1F44D-1F3FF">\nSay yes.\n</Point>',
        messages: [
          'The person in “openmoji:1F44D-1F3FF” has another skin colour than the one before. Choose the same skin colour, or check that this is meant to be somebody else.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="openmoji:1F44B-1F3FD">\nSay hello.\n</Point>\n\n<Point picture="openmoji:1F44D-1F3FD">\nSay yes.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'text-in-picture',
    group: 'Pictures',
    title: 'No words inside pictures',
    why: ['Words in a photo cannot be made bigger, changed in colour or read aloud. Put them into the text.'],
    source: 'P12 (WCAG 2.2, 1.4.5 and 1.4.9; RNIB).',
    severity: 'review',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="./sign.jpg" alt="A sign that says Wet floor">\nThe floor is wet.\n</Point>',
        messages: [
          'This picture seems to have words in it. Say the words in the text beside it, and take the photo without them if you can.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="./sign.jpg" alt="A yellow sign on a wet floor">\nThe floor is wet.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'words-with-every-sign',
    group: 'Pictures',
    title: 'No meaning by colour or sign alone',
    why: [
      'A green tick or a sad face says nothing to people who cannot see it or read faces differently. Every warning, every answer and every face of a form has its words.',
    ],
    source: 'P13 (WCAG 2.2, 1.4.1; W3C making content usable).',
    kept: 'The reader keeps this rule. Its messages: “options-needed”.',
    examples: [
      {
        heading: 'Bad, in a form',
        isGood: false,
        text: '<Field label="How was your week?" type="faces" />',
        messages: [
          'A field of type “faces” has no options. Write them like this: options="Yes; No; I am not sure".',
        ],
      },
    ],
  },
  {
    id: 'alt-wording',
    group: 'Pictures',
    title: 'Say what the picture shows',
    why: [
      'A screen reader says “picture” by itself. Start with what is in it, and say it in up to 20 words.',
    ],
    source: 'P14 (WCAG 2.2, 1.1.1; the number is our own).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="./hands.jpg" alt="Image of hands with gloves">\nPut your gloves on.\n</Point>',
        messages: ['The alt text starts with “Image of”. Start with what is in the picture.'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="./hands.jpg" alt="Hands with gloves">\nPut your gloves on.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'picture-credits',
    group: 'Pictures',
    title: 'The licence of every picture',
    why: [
      'Somebody drew each picture and allows its use on terms. Clearstep knows the licence of each and prints the credits. A picture without one cannot be used.',
    ],
    source: 'P15 (the licences of the pictures).',
    kept: 'Clearstep keeps this rule by itself. An author cannot break it.',
    examples: [],
  },
  {
    id: 'photo-consent',
    group: 'Pictures',
    title: 'Ask before you show somebody',
    why: [
      'A photo may show a real worker, a customer’s name or a workplace. Everybody in it has to agree in writing. Note it in “consent”. A program cannot see who is in a photo, so a person has to look.',
    ],
    source: 'P16 (UK GDPR; our own).',
    severity: 'review',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="./team.jpg" alt="Workers at a table">\nWe meet each week.\n</Point>',
        messages: [
          'This document has a photo, but it does not say that anybody agreed to be shown. Look at each photo. If a person can be seen, ask them, and add “consent” at the top.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '---\nconsent: { who: The workers in the photo, when: 2026-09-01, to: Their photo is shown here }\n---\n\n<Point picture="./team.jpg" alt="Workers at a table">\nWe meet each week.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'seen-at-work',
    group: 'Tasks',
    title: 'Write a task where it is done',
    why: [
      'The author does the task at the workplace, several times, the way it will be taught. The place and the day of the last check stand at the top. Whether it is true, only people know.',
    ],
    source: 'K1 (Training in Systematic Instruction).',
    kept: 'The reader keeps this rule. Its messages: “missing-field”.',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '---\n# no place\n---',
        messages: ['This task has no “place”. Add it, for example: place: The staff kitchen'],
      },
    ],
  },
  {
    id: 'done-says-nothing',
    group: 'Tasks',
    title: 'Say how you see that it is done',
    why: [
      'A step ends with a change that one can see, hear or feel: “The light is off.” “You have finished” does not help a reader who is not sure.',
    ],
    source: 'K2 (Training in Systematic Instruction).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '<Step picture="button" done="It is done." short="Switch off">\nPress the off button.\n</Step>',
        messages: ['“It is done.” does not say what changes. Write what is different when the step is done.'],
      },
      {
        heading: 'Good, in a task',
        isGood: true,
        text: '<Step picture="button" done="The light is off." short="Switch off">\nPress the off button.\n</Step>',
        messages: [],
      },
    ],
  },
  {
    id: 'one-action',
    group: 'Tasks',
    title: 'One action in a step',
    why: [
      '“Wash the cup and dry it” are two steps, each with its own end. A reader who stops in between finds the place again.',
    ],
    source: 'K3 (W3C making content usable).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '<Step picture="cup" done="The cup is dry." short="Wash the cup">\nWash the cup and dry it.\n</Step>',
        messages: [
          '“and” starts a second action in this step. Make a step of its own for the second action, with its own picture and its own “done”.',
        ],
      },
      {
        heading: 'Good, in a task',
        isGood: true,
        text: '<Step picture="cup" done="The cup is clean." short="Wash the cup">\nWash the cup and the spoon.\n</Step>\n\n<Step picture="cup" done="The cup is dry." short="Dry the cup">\nDry the cup.\n</Step>',
        messages: [],
      },
    ],
  },
  {
    id: 'step-start',
    group: 'Tasks',
    title: 'Start a step with what to do',
    why: [
      '“Press the button” says at once what to do. “The button must be pressed” or “When you are ready, press” does not.',
    ],
    source: 'K3 (our own starting value).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '<Step picture="button" done="The light is off." short="Switch off">\nNow you press the off button.\n</Step>',
        messages: [
          'This step starts with “Now”. Put the verb first. What starts the step goes into “cue”, a danger into <Stop> before the step.',
        ],
      },
      {
        heading: 'Good, in a task',
        isGood: true,
        text: '<Step picture="button" done="The light is off." short="Switch off">\nSlowly press the off button.\n</Step>',
        messages: [],
      },
    ],
  },
  {
    id: 'step-with-end',
    group: 'Tasks',
    title: 'Every step says when it is done',
    why: [
      'A reader has to know when to go on. Every step has “done”: what one can see, hear or feel then. Where it helps, “cue” says what starts the step, and “wrong” what to do if it goes wrong.',
    ],
    source: 'K4 (Training in Systematic Instruction; our own).',
    kept: 'The reader keeps this rule. Its messages: “missing-attribute”.',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '<Step picture="button">\nPress the off button.\n</Step>',
        messages: [
          '<Step> has no “done”. Add done="..." inside the tag, with how you see that the step is done between the quote marks.',
        ],
      },
    ],
  },
  {
    id: 'steps-in-part',
    group: 'Tasks',
    title: 'Few steps below one heading',
    why: [
      'Three to five steps can be held in mind; more than seven are too many. A task of more than 12 steps has headings.',
    ],
    source: 'K5 (W3C making content usable; the numbers are our own starting values).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '## Get ready\n\n<Step picture="cup" done="The cup is here." short="Get a cup">Get a red cup.</Step>\n<Step picture="cup" done="The cup is here." short="Get a cup">Get a blue cup.</Step>\n<Step picture="cup" done="The cup is here." short="Get a cup">Get a green cup.</Step>\n<Step picture="cup" done="The cup is here." short="Get a cup">Get a white cup.</Step>\n<Step picture="cup" done="The cup is here." short="Get a cup">Get a black cup.</Step>\n<Step picture="cup" done="The cup is here." short="Get a cup">Get a big cup.</Step>\n<Step picture="cup" done="The cup is here." short="Get a cup">Get a small cup.</Step>\n<Step picture="cup" done="The cup is here." short="Get a cup">Get a clean cup.</Step>',
        messages: [
          'There are 8 steps below this heading. Put another heading in the middle, where a new part of the task starts.',
        ],
      },
      {
        heading: 'Good, in a task',
        isGood: true,
        text: '## Get ready\n\n<Step picture="cup" done="The cup is here." short="Get a cup">Get a red cup.</Step>\n<Step picture="cup" done="The cup is here." short="Get a cup">Get a blue cup.</Step>\n<Step picture="cup" done="The cup is here." short="Get a cup">Get a green cup.</Step>',
        messages: [],
      },
    ],
  },
  {
    id: 'before-step-one',
    group: 'Tasks',
    title: 'What you need, before step 1',
    why: [
      'Before the first step a reader knows what to get, how long it takes, where it is, and whom to ask.',
    ],
    source: 'K6 (W3C making content usable).',
    kept: 'The reader keeps this rule. Its messages: “missing-field”.',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '---\n# no need\n---',
        messages: [
          'This task has no “need”. Add it, for example: need: [cloth, { item: milk, amount: 30 ml, price: 0.04 }]',
        ],
      },
    ],
  },
  {
    id: 'warning-first',
    group: 'Tasks',
    title: 'A warning before the step',
    why: ['People do each step as they read it. A warning after the step comes too late.'],
    source: 'K7 (our own starting value).',
    kept: 'The reader keeps this rule. Its messages: “stop-after-last-step”.',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '<Step picture="button" done="The light is off." short="Switch off">\nPress the off button.\n</Step>\n\n<Ask picture="ask for help">\nDo you need help?\nAsk your manager.\n</Ask>\n\n<Stop picture="hot surface">\nDo not touch the pipe.\n</Stop>',
        messages: [
          'This warning stands after the last step. Move <Stop> to before the step where the danger is.',
        ],
      },
    ],
  },
  {
    id: 'stop-without-action',
    group: 'Tasks',
    title: 'A warning says what to do',
    why: [
      '“The machine is hot” is only half of a warning. Say what to do, or what not to do: “Do not touch the metal.”',
    ],
    source: 'K7 (our own starting value; that it stands before the step is kept by the reader).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Stop picture="hot surface">\nThe machine is hot.\n</Stop>',
        messages: [
          'This warning does not say what to do. Add a sentence that starts with a verb: “Keep your hands away.” or “Do not touch the metal.”',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Stop picture="hot surface">\nThe machine is hot.\nKeep your hands away.\n</Stop>',
        messages: [],
      },
    ],
  },
  {
    id: 'stop-and-ask',
    group: 'Tasks',
    title: 'Say when to stop and ask',
    why: [
      'Every task has a point at which a reader should stop and ask somebody. A card never takes the place of training.',
    ],
    source: 'K8 (our own starting value).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '<Step picture="button" done="The light is off." short="Switch off">\nPress the off button.\n</Step>',
        messages: [
          'This task does not say when to stop and ask. Add, for example: <Ask picture="ask for help">Is the machine broken? Tell your manager.</Ask>',
        ],
      },
      {
        heading: 'Good, in a task',
        isGood: true,
        text: '<Step picture="button" done="The light is off." short="Switch off">\nPress the off button.\n</Step>\n\n<Ask picture="ask for help">\nIs the machine broken?\nTell your manager.\n</Ask>',
        messages: [],
      },
    ],
  },
  {
    id: 'short-words-on-cards',
    group: 'Tasks',
    title: 'Few words on a card',
    why: [
      'A card is read at a glance: one situation and a few lines. Clearstep sets cards in 14 point or more, and refuses words that do not fit.',
    ],
    source: 'K15 (our own starting value).',
    kept: 'Clearstep keeps this rule by itself. An author cannot break it.',
    examples: [],
  },
  {
    id: 'choice-in-step',
    group: 'Tasks',
    title: 'No choices inside a step',
    why: [
      'A step is one thing to do. “Fill the tank if it is empty” is a question with two answers: it gets a `<Choice>`, a question in “wrong”, or an `<Ask>`.',
    ],
    source: 'K16 (W3C making content usable).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '<Step picture="water" done="The water is in." short="Fill the tank">\nFill the tank if the tank is empty.\n</Step>',
        messages: [
          '“if” makes a choice inside a step. Write a <Choice> with a question and answers before this step, or put the question into wrong="...".',
        ],
      },
      {
        heading: 'Good, in a task',
        isGood: true,
        text: '<Step picture="water" done="The water is in." wrong="Is the tank full? Go to the next step." short="Fill the tank">\nFill the tank.\n</Step>',
        messages: [],
      },
    ],
  },
  {
    id: 'review-date',
    group: 'Tasks',
    title: 'Look at it again in time',
    why: [
      'A machine, a room or a person changes, and then the text is wrong. Every document has a day by which somebody looks at it again. When the day is over, page and paper say so.',
    ],
    source: 'K17 (our own starting value).',
    kept: 'The reader keeps this rule. Its messages: “review-passed”, “review-before-reviewed”.',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '---\nreviewed: 2026-11-01\nreview-by: 2026-10-01\n---',
        messages: [
          'The next review (2026-10-01) is not after the last one (2026-11-01). Change one of the two dates. Once a year is a good rhythm.',
        ],
      },
    ],
  },
  {
    id: 'twin-for-readers',
    group: 'People and law',
    title: 'An easy-read version of each guide',
    why: [
      'A worker has a right to know what a guide says about people like them. Each guide for employers has an easy-read leaflet beside it.',
    ],
    source: 'A1 (our own; ISO 24495-1).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a guide',
        isGood: false,
        text: '---\n# no easy-read-twin\n---',
        messages: [
          'This guide has no easy-read version. Write the leaflet, then add its folder name at the top: “easy-read-twin: our-team-in-easy-words”.',
        ],
      },
      {
        heading: 'Good, in a guide',
        isGood: true,
        text: '---\neasy-read-twin: our-team-in-easy-words\n---',
        messages: [],
      },
    ],
  },
  {
    id: 'respectful-words',
    group: 'People and law',
    title: 'Respectful words',
    why: [
      'Say “disabled people” and “a person with a learning disability”. Old labels, pity and talk of suffering hurt people, and they are often wrong. What a person calls himself or herself comes first.',
    ],
    source: 'A2 (Office for Disability Issues, inclusive language; Inclusion Europe).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="wheelchair">\nOne worker is wheelchair bound.\n</Point>',
        messages: [
          '“wheelchair bound”: A wheelchair or an aid gives freedom. It does not tie a person down. Write “wheelchair user” or “uses a wheelchair”.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="wheelchair">\nOne worker uses a wheelchair.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'pity-and-heroes',
    group: 'People and law',
    title: 'No pity, no heroes, no myths first',
    why: [
      'A guide starts with what gets in the way, then says what people bring. Words such as “brave” or “inspiring” for everyday life look down on people. A list of myths makes readers remember the myths.',
    ],
    source: 'A4 (social model of disability; Law Society; our own).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a guide',
        isGood: false,
        text: '<Point picture="work">\nSam is an inspiring colleague.\n</Point>',
        messages: [
          '“inspiring” makes a hero or a victim of somebody. Say what the person does, as you would of anybody.',
        ],
      },
      {
        heading: 'Bad, in a guide',
        isGood: false,
        text: '## Myths about epilepsy\n\n<Point picture="work">\nAsk the person.\n</Point>',
        messages: ['The heading leads with “Myths”. Write the facts, and leave the myths out.'],
      },
      {
        heading: 'Good, in a guide',
        isGood: true,
        text: '<Point picture="work">\nA colleague leads the night team.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'everyone-is-different',
    group: 'People and law',
    title: 'Everyone is different: ask',
    why: [
      '“People with autism cannot look you in the eye” is wrong for many of them. Say “some people”, and ask the person.',
    ],
    source: 'A5 (NHS Scotland equality tools, gov.scot).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a guide',
        isGood: false,
        text: '<Point picture="noise">\nPeople with autism always need a quiet room.\n</Point>',
        messages: [
          '“People with autism always” says the same of everybody. Write “some people”, or say what the person next to you can be asked.',
        ],
      },
      {
        heading: 'Good, in a guide',
        isGood: true,
        text: '<Point picture="noise">\nSome people with autism need a quiet room.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'law-named',
    group: 'People and law',
    title: 'The law, its country and who helps',
    why: [
      'A guide for employers names the duty to make reasonable adjustments, and the nations it is true for: England, Wales and Scotland have one law, Northern Ireland another. It names Access to Work and the job coach.',
    ],
    source: 'A6 and A7 (Equality Act 2010; Mencap; Business Disability Forum).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a guide',
        isGood: false,
        text: '---\naudience: employer\n# no nation\n---\n\n<Point picture="law">\nThe Equality Act 2010 asks you to make changes.\n</Point>',
        messages: [
          'This guide for employers does not name reasonable adjustments. Add a sentence that names reasonable adjustments, or leave it out if it is not for your readers.',
          'This guide for employers does not name Access to Work. Add a sentence that names Access to Work, or leave it out if it is not for your readers.',
          'This guide for employers does not name the job coach. Add a sentence that names the job coach, or leave it out if it is not for your readers.',
          'This is about the law, but the guide does not say for which nations. Add at the top, for example: “nation: [England, Wales, Scotland]”.',
        ],
      },
      {
        heading: 'Good, in a guide',
        isGood: true,
        text: '---\naudience: employer\nnation: [England, Wales, Scotland]\nwords: [reasonable adjustments, Access to Work]\n---\n\n<Point picture="law">\nThe Equality Act 2010 asks you to make reasonable adjustments.\nAccess to Work can pay for a job coach.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'figure-without-source',
    group: 'People and law',
    title: 'Figures with their source and year',
    why: [
      '“1 in 4 people” may be wrong next year. A figure in a guide says where it comes from and from which year, in the same paragraph: “(Headway, 2022)”.',
    ],
    source: 'A8 (our own starting value).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a guide',
        isGood: false,
        text: '<Point picture="people">\n3 in 4 people feel tired.\n</Point>',
        messages: [
          'The figure “3 in 4” has no source. Add the source and the year in brackets, and put the source into “sources” at the top.',
        ],
      },
      {
        heading: 'Bad, in a guide',
        isGood: false,
        text: '<Point picture="people">\nTwo thirds of employers agree.\n</Point>',
        messages: [
          'The figure “Two thirds of employers” has no source. Add the source and the year in brackets, and put the source into “sources” at the top.',
        ],
      },
      {
        heading: 'Good, in a guide',
        isGood: true,
        text: '<Point picture="people">\n3 in 4 people feel tired (Headway, 2019).\nGive people 10 minutes.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'named-person',
    group: 'People and law',
    title: 'A text about one person needs that person’s yes',
    why: [
      'A document that names a person and says something about them needs their written yes to each fact, in easy read. It stands in “consent”. A program cannot know who is a real person, so somebody has to look.',
    ],
    source: 'A9 (UK GDPR; our own).',
    severity: 'review',
    examples: [
      {
        heading: 'Bad, in a guide',
        isGood: false,
        text: '<Point picture="me">\nOur colleague Priya has epilepsy.\n</Point>',
        messages: [
          '“Priya” may be the name of a person. Ask the person, in easy read, and add “consent” at the top. Or write about nobody in particular.',
        ],
      },
      {
        heading: 'Good, in a guide',
        isGood: true,
        text: '---\nconsent: { who: Priya, when: 2026-09-01, to: Her name and her epilepsy are in this guide }\n---\n\n<Point picture="me">\nOur colleague Priya has epilepsy.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'health-on-card',
    group: 'People and law',
    title: 'Nothing about health on the outside of a card',
    why: [
      'A card hangs on a lanyard or lies on a table, where everybody can read it. Title, summary and short words of a task go onto cards, so they do not name a diagnosis, unless the person chose it and “consent” says so.',
    ],
    source: 'R9 (UK GDPR, special categories of data; our own).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a task',
        isGood: false,
        text: '---\ntitle: Epilepsy and the coffee machine\n---',
        messages: [
          '“Epilepsy” would stand on a card that others can read. Leave it out. If the person wants it, add “consent” at the top.',
        ],
      },
      {
        heading: 'Good, in a task',
        isGood: true,
        text: '---\ntitle: Clean the coffee machine\n---',
        messages: [],
      },
    ],
  },
  {
    id: 'easy-read-label',
    group: 'People and law',
    title: '“Easy read” only after readers have checked it',
    why: [
      'Only readers can say that a text is easy. Until they have, and again after each change, page and paper say “Draft: not yet checked with readers”. The title, the summary and the headings must not promise more, nor may any sentence say so of the document itself. To speak of easy read as such is fine.',
    ],
    source: 'V2 (UNE 153101, DIN SPEC 33429, Inclusion Europe).',
    severity: 'error',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '---\ntitle: Your rights in easy read\n---',
        messages: [
          'It says “easy read”, but no readers have checked it as it is now. Take the words out, or check the document with readers and note it at the top.',
        ],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '<Point picture="read">\nThis leaflet is in easy read.\n</Point>',
        messages: [
          'It says “This leaflet is in easy read”, but no readers have checked it as it is now. Take the words out, or check the document with readers and note it at the top.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '---\ntitle: Your rights at work\n---\n\n<Point picture="read">\nYou can ask for a letter in easy read.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'changed-since-check',
    group: 'People and law',
    title: 'A change means a new check',
    why: [
      'Readers checked the words and pictures as they were. When one of them changes, somebody has to check again. Each check notes the version that was checked, an 8-letter code that changes with every word and every picture, also with a photo that is taken again under the same name. The code of the words as they are now stands in the message.',
    ],
    source: 'V6 (our own starting value).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '---\nchecked-with-readers: [{ date: 2026-10-20, group: Four kitchen workers, version: 0a1b2c3d }]\n---',
        messages: [
          'Readers checked version “0a1b2c3d”. The words or the pictures have changed since: this is “596db51b”. Check it with readers again, then add the new check with “version: 596db51b”.',
        ],
      },
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '---\nchecked-with-readers: [{ date: 2026-10-20, group: Four kitchen workers }]\n---',
        messages: [
          'The last check with readers does not say which version was checked. If nothing has changed since, add “version: 596db51b” to the check.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '---\nchecked-with-readers: []\n---',
        messages: [],
      },
    ],
  },
  {
    id: 'language-not-known',
    group: 'People and law',
    title: 'Each language has its own words and readers',
    why: [
      'Rules for English words say nothing about Welsh. When there is no list of easy words for a language, the checker cannot find hard words in it, and a person whose first language it is has to look.',
    ],
    source: 'G1 (Inclusion Europe; ISO/IEC 23859).',
    severity: 'review',
    examples: [
      {
        heading: 'Bad, in a leaflet in cy',
        isGood: false,
        text: '<Point picture="telephone">\nFfoniwch ni.\n</Point>',
        messages: [
          'There is no list of easy words for cy. Hard words in it are not found. Ask a native speaker with a learning disability to read it. A new list of words goes into src/rules/data.',
        ],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '<Point picture="telephone">\nCall us at work.\n</Point>',
        messages: [],
      },
    ],
  },
  {
    id: 'unknown-exception',
    group: 'People and law',
    title: 'Exceptions name a rule',
    why: [
      'A note `{/* easyread-ignore hard-word: it stands on the machine */}` inside a block, or on the line before it, stops one rule from speaking there; what follows the colon is your reason. A rule that does not exist, or a note with nothing after it, stops nothing.',
    ],
    source: 'our own (so that no exception is silently lost).',
    severity: 'warning',
    examples: [
      {
        heading: 'Bad, in a leaflet',
        isGood: false,
        text: '{/* easyread-ignore hard-wrod */}\n\n<Point picture="telephone">\nCall us at work.\n</Point>',
        messages: ['There is no rule “hard-wrod”. Did you mean “hard-word”?'],
      },
      {
        heading: 'Good, in a leaflet',
        isGood: true,
        text: '{/* easyread-ignore hard-word: it stands on the machine */}\n\n<Point picture="button">\nPress the hypothesis button.\n</Point>',
        messages: [],
      },
    ],
  },
];
