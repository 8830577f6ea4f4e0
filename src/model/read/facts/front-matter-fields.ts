import { audiences, kinds, nations } from '../../document.ts';
import { codedAddress, count, date, email, phone, slug, webAddress } from '../common/facts.ts';
import { editionFact } from './edition-fact.ts';
import { field, groupOf, listOf } from './fact-rules.ts';
import { topicFields } from './topic-fields.ts';
import { neededThing } from './needed-thing.ts';
import { peopleFact } from './people-fact.ts';
import { otherAudiences, wholeStates } from './other-words.ts';
import { oneOf, words } from '../common/text-schemas.ts';

/**
 * Every fact that may stand at the top of a document, with who may have it, its limit and an example. This table is
 * data: the reader, the help page and the starter files read it. Without a value: lists are empty, the rest is absent.
 */
export const frontMatterFields = {
  title: field({
    about: 'what the document is called, in up to 60 characters.',
    example: 'title: Clean the coffee machine',
    required: true,
    read: words(60),
  }),
  kind: field({
    about: 'what the document is: a task, a leaflet, a guide, a form or a report.',
    example: 'kind: task',
    required: true,
    read: oneOf(kinds),
  }),
  summary: field({
    about: 'one or two sentences that say what it is and who it is for.',
    example: 'summary: You clean the coffee machine at the end of the day.',
    required: true,
    read: words(250),
  }),
  picture: field({
    about: 'the name of a picture, or a photo beside this file.',
    example: 'picture: espresso machine',
    required: true,
    read: words(120),
  }),
  alt: field({
    about: 'what the picture shows, for people who cannot see it; a photo needs it.',
    example: 'alt: A white cup with a green stripe',
    read: words(250),
  }),
  people: field({
    about: 'whom all drawings show: one skin, one hair, or both. Without it, each person is as drawn.',
    example: 'people: dark skin, grey hair',
    read: peopleFact,
  }),
  audience: field({
    about: 'who the guide or the report is for. A report without it is for the people whom it is about.',
    example: 'audience: employer',
    kinds: ['guide', 'report'],
    read: oneOf(audiences, otherAudiences),
  }),
  time: field({
    about: 'how long the task takes.',
    example: 'time: 15 minutes',
    kinds: ['task'],
    required: ['task'],
    read: words(60),
  }),
  place: field({
    about: 'where the task is done.',
    example: 'place: The staff kitchen',
    kinds: ['task'],
    required: ['task'],
    read: words(60),
  }),
  need: field({
    about: 'what must be there before the task starts; a thing may have a picture, an amount and a price.',
    example: 'need: [cloth, { item: milk, amount: 30 ml, price: 0.04 }]',
    kinds: ['task'],
    required: ['task'],
    read: listOf(neededThing),
  }),
  ask: field({
    about: 'who the reader asks for help: a role, not a name.',
    example: 'ask: Your supervisor',
    kinds: ['task', 'leaflet', 'report'],
    required: ['task'],
    read: words(60),
  }),
  serves: field({
    about: 'how many people a recipe feeds, from 1 to 500.',
    example: 'serves: 4',
    kinds: ['task'],
    read: count(500),
  }),
  standard: field({
    about: 'how much is enough, as the employer asks it; only the job coach sees it.',
    example: 'standard: 20 an hour',
    kinds: ['task'],
    read: words(60),
  }),
  frequency: field({
    about: 'how often the task is done; only the job coach sees it.',
    example: 'frequency: every morning',
    kinds: ['task'],
    read: words(60),
  }),
  contact: field({
    about: 'who can help, and how to reach them; a guide needs it, and a leaflet without “ask” does, too.',
    example: 'contact: { role: Front desk, phone: 020 7946 0999 }',
    kinds: ['leaflet', 'guide', 'report'],
    read: groupOf({
      name: field({ about: 'a name.', example: 'name: Front desk', read: words(80) }),
      role: field({ about: 'a role.', example: 'role: First aider', read: words(80) }),
      phone: field({ about: 'a number to call.', example: 'phone: 020 7946 0999', read: phone }),
      text: field({ about: 'a number for text messages.', example: 'text: 07700 900999', read: phone }),
      bsl: field({
        about: 'the web address of a service that interprets sign language.',
        example: 'bsl: https://example.org/bsl',
        read: webAddress,
      }),
      email: field({ about: 'an email address.', example: 'email: help@example.org', read: email }),
      web: field({ about: 'a web address.', example: 'web: https://example.org/help', read: webAddress }),
      post: field({
        about: 'a postal address.',
        example: 'post: "1 High Street, Leeds, LS1 1AA"',
        read: words(200),
      }),
      hours: field({ about: 'when somebody is there.', example: 'hours: 9am to 5pm', read: words(120) }),
    }),
  }),
  'easy-read-twin': field({
    about: 'the folder name of the easy-read version of this document.',
    example: 'easy-read-twin: brain-injury-easy',
    kinds: ['guide', 'leaflet', 'report'],
    read: slug,
  }),
  'twin-of': field({
    about: 'the folder name of the document that this is the easy-read version of.',
    example: 'twin-of: brain-injury-at-work',
    kinds: ['guide', 'leaflet', 'report'],
    read: slug,
  }),
  'translated-from': field({
    about: 'the version of the original that this is a translation of; npm run check says it.',
    example: 'translated-from: 0a1b2c3d',
    read: words(8),
  }),
  nation: field({
    about: 'where the law in the guide is in force.',
    example: 'nation: [England, Wales]',
    kinds: ['guide'],
    read: listOf(oneOf(nations, wholeStates), { single: true }),
  }),
  ...topicFields,
  reviewed: field({
    about: 'the day on which somebody last checked that it is right.',
    example: 'reviewed: 2026-11-01',
    required: true,
    read: date,
  }),
  'review-by': field({
    about: 'the day by which somebody checks it again.',
    example: 'review-by: 2027-11-01',
    required: true,
    read: date,
  }),
  sources: field({
    about: 'where the facts come from.',
    example: 'sources: [{ title: Equality Act, year: 2010, url: https://example.org }]',
    required: ['guide'],
    read: listOf(
      groupOf({
        title: field({
          about: 'its title.',
          example: 'title: Equality Act',
          required: true,
          read: words(200),
        }),
        year: field({ about: 'the year it came out.', example: 'year: 2010', read: count(2199) }),
        url: field({ about: 'its web address.', example: 'url: https://example.org', read: webAddress }),
      }),
    ),
  }),
  'checked-with-readers': field({
    about: 'each time that readers tried it; while it is empty, page and paper say that it is a draft.',
    example: 'checked-with-readers: [{ date: 2026-10-20, group: Four kitchen workers }]',
    read: listOf(
      groupOf({
        date: field({ about: 'the day.', example: 'date: 2026-10-20', required: true, read: date }),
        group: field({
          about: 'who tried it.',
          example: 'group: Four kitchen workers',
          required: true,
          read: words(120),
        }),
        place: field({ about: 'where.', example: 'place: Leeds', read: words(80) }),
        changed: field({ about: 'what became better.', example: 'changed: Shorter steps', read: words(400) }),
        version: field({
          about: 'the version of the words that they read; npm run check says it.',
          example: 'version: 0a1b2c3d',
          read: words(8),
        }),
      }),
    ),
  }),
  consent: field({
    about: 'who agreed to be named or shown, when, and to what.',
    example: 'consent: { who: The woman in the photo, when: 2026-09-01, to: Her photo is shown here }',
    read: groupOf({
      who: field({
        about: 'the person.',
        example: 'who: The woman in the photo',
        required: true,
        read: words(120),
      }),
      when: field({ about: 'the day.', example: 'when: 2026-09-01', required: true, read: date }),
      to: field({
        about: 'what they agreed to.',
        example: 'to: Her photo is shown',
        required: true,
        read: words(400),
      }),
    }),
  }),
  'photos-by': field({
    about: 'who took the photos, and under which licence, if it was not you. “Photos:” is written before it.',
    example: 'photos-by: Rachel Michetti, CC0',
    read: words(120),
  }),
  words: field({
    about: 'extra words that this document may use.',
    example: 'words: [drip tray]',
    read: listOf(words(60)),
  }),
  editions: field({
    about:
      'the editions to leave out, each with the reason, and those to make besides, of all or of some parts.',
    example: 'editions: [{ leave-out: booklet, reason: One sheet is enough }]',
    read: listOf(editionFact),
  }),
  video: field({
    about: 'the web address of a sign-language or film version, in up to 250 characters.',
    example: 'video: https://example.org/film',
    kinds: ['task', 'leaflet', 'report'],
    read: codedAddress,
  }),
} as const;
