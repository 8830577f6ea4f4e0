import { chartTypes, fieldTypes, kinds, type Kind } from './document.ts';
import { typesWith } from './field-types.ts';
import { type AttributeRule, named, noticed, pictured, recorded } from './tag-attributes.ts';

/** The closed set of tags. This table is data: the reader, the help page and the starter files read it. */
export const tags = {
  Step: {
    about: 'One thing to do.',
    kinds: ['task'],
    holds: 'text',
    attributes: {
      ...pictured(),
      show: {
        value: 'list',
        about:
          'what explains the photo, with ; between: “ring 62% 40% 12%: the handle”, “arrow 30% 20% to 55% 38%: the button”, “1 20% 30%: the tap”, “crop 10% 5% 80% 90%”. Places are counted from the top left corner',
      },
      'photo-here': {
        value: 'words',
        about:
          'in the place of “picture”: which photo to put here, where only one of the real thing will do. An empty frame and these words stand there until the photo is taken',
      },
      done: { value: 'words', required: true, about: 'how you see that the step is done' },
      'done-picture': { value: 'picture', about: 'a picture of it when it is done' },
      'done-alt': { value: 'words', about: 'what this picture shows. A photo needs it' },
      'not-done-picture': {
        value: 'picture',
        about: 'a picture of it when it is not done yet. It needs “done-picture” beside it',
      },
      'not-done-alt': { value: 'words', about: 'what this picture shows. A photo needs it' },
      cue: { value: 'words', about: 'what starts the step' },
      wrong: { value: 'words', about: 'what to do if it goes wrong' },
      key: { value: 'words', about: 'what matters most: what makes it work, or keeps you safe' },
      why: { value: 'words', about: 'the reason, as a sentence. It stands after “Because:”' },
      coach: {
        value: 'words',
        about: 'a note for the job coach alone: which prompt to give, and how to fade it',
      },
      ...recorded(),
      short: { value: 'short', about: 'the step in up to 5 words' },
      id: { value: 'id', about: 'a name for links to this step' },
    },
    example: '<Step picture="kettle" done="The kettle clicks.">\nPress the **on** button.\n</Step>',
  },
  Emergency: {
    about: 'Danger now: what to do at once. Telling somebody comes second.',
    kinds,
    holds: 'text',
    attributes: noticed('what to do'),
    example:
      '<Emergency picture="person walking" short="Get out of the building">\nIs there a fire?\nGet out of the building. Then tell your supervisor.\n</Emergency>',
  },
  Stop: {
    about: 'A warning. It stands before the step that it protects.',
    kinds: ['task', 'leaflet'],
    holds: 'text',
    attributes: noticed('the warning'),
    example: '<Stop picture="hot surface">\nThe machine is hot.\n</Stop>',
  },
  Ask: {
    about: 'Stop and ask somebody.',
    kinds: ['task', 'leaflet'],
    holds: 'text',
    attributes: noticed('when to ask'),
    example: '<Ask picture="ask for help">\nDoes the machine leak? Tell your supervisor.\n</Ask>',
  },
  Tip: {
    about: 'A help. It is never needed to finish.',
    kinds: ['task'],
    holds: 'text',
    attributes: noticed('the tip'),
    example: '<Tip picture="timer">\nUse the timer on the wall.\n</Tip>',
  },
  Point: {
    about: 'A picture beside one to three sentences.',
    kinds: ['leaflet', 'guide', 'form', 'report'],
    holds: 'text',
    attributes: named(),
    example: '<Point picture="listen">\nThe alarm is a loud bell.\n</Point>',
  },
  Do: {
    about: 'What to do. Stands side by side with what not to do.',
    kinds: ['leaflet', 'guide'],
    holds: 'text',
    attributes: named(),
    example: '<Do picture="walk">\nWalk.\n</Do>',
  },
  Dont: {
    about: 'What not to do.',
    kinds: ['leaflet', 'guide'],
    holds: 'text',
    attributes: named(),
    example: '<Dont picture="person running">\nDo not run.\n</Dont>',
  },
  Word: {
    about: 'A hard word and what it means.',
    kinds,
    holds: 'text',
    attributes: { word: { value: 'words', required: true, about: 'the hard word' } },
    example: '<Word word="drip tray">\nThe flat tray under the cups.\n</Word>',
  },
  Quote: {
    about: 'What somebody said.',
    kinds: ['guide', 'report'],
    holds: 'text',
    attributes: { who: { value: 'words', required: true, about: 'who said it: a role, not a name' } },
    example: '<Quote who="Warehouse worker">\nTell me one thing at a time.\n</Quote>',
  },
  Choice: {
    about: 'A question. Each answer leads to something else.',
    kinds: ['task', 'leaflet'],
    holds: 'answers',
    attributes: {
      question: { value: 'words', required: true, about: 'the question' },
      short: { value: 'short', about: 'the question in up to 5 words' },
      id: { value: 'id', about: 'a name by which an edition can choose it' },
    },
    example:
      '<Choice question="Is the light red?">\n<Answer when="Yes">\nWait.\n</Answer>\n<Answer when="No">\nGo on.\n</Answer>\n</Choice>',
  },
  Answer: {
    about: 'One answer of a choice.',
    kinds: ['task', 'leaflet'],
    inside: 'Choice',
    holds: 'text',
    attributes: {
      when: { value: 'words', required: true, about: 'the answer that somebody gives' },
      'go-to': { value: 'target', about: 'the heading or step that this answer leads to' },
      ...pictured(),
    },
    example: '<Answer when="Yes">\nWait.\n</Answer>',
  },
  Field: {
    about: 'A place to fill in.',
    kinds: ['form'],
    holds: 'nothing',
    attributes: {
      label: { value: 'words', required: true, about: 'what to fill in' },
      type: { value: fieldTypes, required: true, about: 'how to fill it in' },
      options: {
        value: 'list',
        about: `what to choose from, with ; between. ${typesWith('options')}, which need it`,
      },
      of: {
        value: 'list',
        about: `the fields that it adds, by their labels or ids, with ; between. ${typesWith('of')}, which needs it`,
      },
      rows: {
        value: 'list',
        about: `the words before each row, with ; between. ${typesWith('rows')}, which needs it`,
      },
      columns: {
        value: 'list',
        about: `the words over each column, with ; between. ${typesWith('columns')}, which needs it`,
      },
      ...pictured(),
      help: { value: 'words', about: 'a sentence that helps' },
      id: {
        value: 'id',
        about: 'a name that stays when the label changes. Two fields with the same label need it',
      },
    },
    example: '<Field label="How I feel" type="choice" options="Good; Not so good; I am not sure" />',
  },
  Chart: {
    about:
      'Numbers of people from a table beside this file. Groups of fewer than 5 people are never shown, and nothing gives them away.',
    kinds: ['leaflet', 'report'],
    holds: 'nothing',
    attributes: {
      data: {
        value: 'data',
        required: true,
        about: 'a CSV file in the folder of this document. Its first line names the columns',
      },
      label: { value: 'words', required: true, about: 'what the chart shows' },
      type: {
        value: chartTypes,
        required: true,
        about: 'ten people, of whom some are filled in; a bar for each row; or two columns side by side',
      },
      names: { value: 'words', about: 'the column with the words of the rows. Else: the first' },
      numbers: {
        value: 'list',
        about:
          'the column with the numbers; for then-and-now two, with ; between. Else: those after the first',
      },
      count: {
        value: 'list',
        about:
          'the column with the answers to count, where each line is one person; for then-and-now two, with ; between',
      },
      answers: { value: 'list', about: 'the answers in their order, with ; between. Only with “count”' },
      row: { value: 'words', about: 'the row that the sentence is about. Else: the first' },
      say: {
        value: 'words',
        about: 'the end of the sentence that starts with the number: “stayed in their job”',
      },
      ...pictured(),
    },
    example:
      '<Chart data="./jobs.csv" label="Who stayed in their job" type="people" say="stayed in their job" />',
  },
  Link: {
    about:
      'A link inside a sentence, the same as words in square brackets and, right behind them, an address in round ones.',
    kinds,
    inside: 'sentence',
    holds: 'words',
    attributes: { to: { value: 'address', required: true, about: 'the address that it leads to' } },
    example: '<Link to="https://example.org">how to ask for help</Link>',
  },
} as const satisfies Record<string, TagRule>;

export type TagName = keyof typeof tags;
export const tagNames = Object.keys(tags) as TagName[];

export interface TagRule {
  /** What it is for, in one or two plain sentences. */
  readonly about: string;
  readonly kinds: readonly Kind[];
  /** Where it stands, when that is not between the paragraphs. */
  readonly inside?: 'Choice' | 'sentence';
  /** `text`: paragraphs and lists. `words`: a part of a sentence. */
  readonly holds: 'text' | 'words' | 'answers' | 'nothing';
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** A tag that an author can copy. */
  readonly example: string;
}

/** The attribute that says what a picture shows: `alt` of `picture`, `done-alt` of `done-picture`. */
export function altNameOf(pictureName: string): string {
  return pictureName.replace(/picture$/u, 'alt');
}

/** The rule of a tag that an author typed, if there is such a tag. */
export function tagRule(name: string): TagRule | undefined {
  return isTagName(name) ? tags[name] : undefined;
}

export function isTagName(name: string): name is TagName {
  return Object.hasOwn(tags, name);
}
