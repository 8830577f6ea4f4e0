import { languageOf } from '../languages/index.ts';
import { listOf } from '../languages/list-of.ts';
import { documentPath, wholeAddress } from '../model/addresses.ts';
import { contactWays } from '../model/contact-ways.ts';
import { isCheckedWithReaders } from '../model/content-version.ts';
import type { Document, Word } from '../model/document.ts';
import { totalPrice } from '../model/total-price.ts';
import { alternativeText, creditLines } from '../pictures/index.ts';
import { contactIn } from '../site/contact.ts';
import { otherLawIn } from '../site/nations.ts';
import { stateLines } from '../site/state-lines.ts';
import { blockParts, bodyParts } from './block-parts.ts';
import { type Flow, type FlowPart, plain } from './flow.ts';
import type { FlowSetting } from './flow-setting.ts';

/** The whole of a document as a flow: everything that its readers see on the page and on paper. */
export function flowOf(document: Document, materials: Omit<FlowSetting, 'document' | 'language'>): Flow {
  const setting = { ...materials, document, language: languageOf(document.language) };
  return [
    ...opening(setting),
    ...needs(setting),
    ...document.blocks.flatMap((block) => blockParts(block, setting)),
    ...wordList(setting),
    ...contact(setting),
    ...onTheWeb(setting),
    ...sources(setting),
    ...imprint(setting),
  ];
}

function opening({ document, language, pictures, site }: FlowSetting): FlowPart[] {
  const { words } = language;
  const { picture, title, summary, nations, audience, time, place, ask } = document;
  const drawn = pictures.get(picture.id);
  const alt = drawn && alternativeText(picture, drawn, `${title} ${summary}`, language.tag);
  const named = (list: Document['nations']): string =>
    listOf(
      language.tag,
      list.map((nation) => words.nationNames[nation]),
    );
  const otherLaw = otherLawIn(document, site);
  const kind = words.kinds[document.kind].one;
  const facts = [
    [words.time, time],
    [words.place, place],
    [words.askWho, ask],
  ] as const;
  return [
    {
      type: 'words',
      words: plain(audience ? `${kind}: ${words.forAudience(words.audiences[audience])}` : kind),
    },
    { type: 'heading', level: 1, words: plain(title) },
    ...(!isCheckedWithReaders(document)
      ? [{ type: 'words', words: plain(words.draft), look: 'small' } as const]
      : []),
    { type: 'picture', use: picture, ...(alt !== undefined && { alt }) },
    { type: 'words', words: plain(summary), look: 'lead' },
    ...(nations.length > 0 ? [{ type: 'words', words: plain(words.nations(named(nations))) } as const] : []),
    ...(otherLaw.length > 0
      ? [{ type: 'words', words: plain(words.otherLaw(named(otherLaw))) } as const]
      : []),
    ...facts.flatMap(([label, fact]) =>
      fact === undefined ? [] : [{ type: 'words', words: plain(fact), label: `${label}:` } as const],
    ),
  ];
}

function needs({ document, language }: FlowSetting): FlowPart[] {
  const { need, serves } = document;
  const { words } = language;
  if (need.length === 0) return [];
  const total = totalPrice(document);
  const measured = need.some(({ amount, price }) => amount !== undefined || price !== undefined);
  const table: FlowPart = {
    type: 'table',
    caption: words.need,
    heads: [
      words.web.cost.item,
      words.web.cost.amount,
      ...(total === undefined ? [] : [words.web.cost.price]),
    ],
    rows: [
      ...need.map(({ item, amount = '', price }) => [
        item,
        amount,
        ...(total === undefined ? [] : [price === undefined ? '' : words.money(price)]),
      ]),
      ...(total === undefined ? [] : [[words.total, '', words.money(total)]]),
    ],
  };
  return [
    { type: 'heading', level: 2, words: plain(words.need) },
    ...(serves === undefined ? [] : [{ type: 'words', words: plain(words.serves(serves)) } as const]),
    measured ? table : { type: 'list', ordered: false, items: need.map(({ item }) => plain(item)) },
  ];
}

function wordList({ document, language }: FlowSetting): FlowPart[] {
  const explained = document.blocks.filter((block): block is Word => block.type === 'word');
  if (explained.length === 0) return [];
  return [
    { type: 'heading', level: 2, words: plain(language.words.wordList) },
    ...explained.flatMap(({ word, body }): FlowPart[] => {
      const [first, ...rest] = bodyParts(body);
      return first?.type === 'words' ? [{ ...first, label: `${word}:` }, ...rest] : [...bodyParts(body)];
    }),
  ];
}

function contact({ document, language, site }: FlowSetting): FlowPart[] {
  const { words } = language;
  const own = document.contact;
  const ofSite = contactIn(site, language.tag);
  const ways = [...(own ? contactWays(document) : []), ...(ofSite?.ways ?? [])];
  if (!own && !ofSite) return [];
  const names = [own?.name, own?.role, ofSite?.name].filter((name) => name !== undefined);
  return [
    { type: 'heading', level: 2, words: plain(words.contact.heading) },
    ...names.map((name): FlowPart => ({ type: 'words', words: plain(name) })),
    ...ways.map(({ sort, text, href }): FlowPart => ({
      type: 'words',
      words: plain(text, href),
      label: `${words.contact[sort]}:`,
    })),
  ];
}

/** Where the document and its film are on the web. */
function onTheWeb({ document, language, site }: FlowSetting): FlowPart[] {
  const page = site.address === undefined ? undefined : wholeAddress(documentPath(document), site.address);
  const places = [
    [language.words.onTheWeb, page],
    [language.words.video, document.video],
  ] as const;
  return places.flatMap(([label, href]) =>
    href === undefined ? [] : [{ type: 'words', label: `${label}:`, words: plain(href, href) } as const],
  );
}

function sources({ document, language }: FlowSetting): FlowPart[] {
  if (document.sources.length === 0) return [];
  const items = document.sources.map(({ title, year, url }) =>
    plain(year === undefined ? title : `${title}, ${year}`, url),
  );
  return [
    { type: 'heading', level: 2, words: plain(language.words.sources) },
    { type: 'list', ordered: false, items },
  ];
}

function imprint(setting: FlowSetting): FlowPart[] {
  const { document, language, pictures, site } = setting;
  const { words } = language;
  const lines = [
    ...stateLines(document, site, language, setting),
    ...creditLines(pictures.values(), words.credits, { photosBy: document.photosBy }),
  ];
  return [
    { type: 'heading', level: 2, words: plain(words.about) },
    ...lines.map((line): FlowPart => ({ type: 'words', words: plain(line), look: 'small' })),
  ];
}
