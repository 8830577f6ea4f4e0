import { languageOf } from '../languages/index.ts';
import type { Words } from '../languages/words.ts';
import { documentPath } from '../model/addresses.ts';
import { bodyWords } from '../model/body-words.ts';
import type { Block, Choice, Document, Notice, Step } from '../model/document.ts';
import { termsOf } from '../site/content-licence.ts';
import { nameIn } from '../site/local-text.ts';
import type { Site } from '../site/site.ts';

/**
 * What search engines and assistants are told of a document, in the terms of schema.org, as JSON-LD: a task is a `HowTo`
 * (https://schema.org/HowTo) with what warns the reader before each step, a form a `DigitalDocument`, all else an
 * `Article`. `addressOf` makes a whole address of a path.
 */
export function structuredDataOf(
  document: Document,
  site: Site,
  { addressOf, picture }: { readonly addressOf: (path: string) => string; readonly picture?: string },
): StructuredData {
  const { licence } = termsOf(site);
  const common = {
    '@context': 'https://schema.org',
    name: document.title,
    description: document.summary,
    url: addressOf(documentPath(document)),
    inLanguage: document.language,
    dateModified: document.reviewed,
    publisher: { '@type': 'Organization', name: nameIn(site.name, document.language, site) },
    ...(picture !== undefined && { image: addressOf(picture) }),
    ...(licence && { license: licence.address }),
    accessibilityFeature,
  };
  switch (document.kind) {
    case 'task':
      return { ...common, '@type': 'HowTo', ...howTo(document, common.url) };
    case 'form':
      return { ...common, '@type': 'DigitalDocument' };
    case 'leaflet':
    case 'guide':
    case 'report':
      return { ...common, '@type': 'Article', headline: document.title };
  }
}

/** An object of JSON-LD. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** As JSON that may stand inside a `script` element: no word of an author can end it. */
export function scriptText(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** What every page has, in the vocabulary of https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20241209/. */
const accessibilityFeature = ['alternativeText', 'readingOrder', 'structuralNavigation', 'taggedPDF'];

function howTo({ blocks, need, language }: Document, page: string): StructuredData {
  const { words } = languageOf(language);
  return {
    ...(need.length > 0 && {
      supply: need.map(({ item, amount }) => ({
        '@type': 'HowToSupply',
        name: item,
        ...(amount !== undefined && { requiredQuantity: amount }),
      })),
    }),
    step: partsOf(blocks).map(({ step, before, after }, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      ...(step && { url: `${page}#${step.id}` }),
      itemListElement: [
        ...before.map((each) => tip(each, words)),
        ...(step ? directionsOf(step, words) : []),
        ...after.map((each) => tip(each, words)),
      ],
    })),
  };
}

/** What stands between one step and the next belongs to the next, which it protects; what comes last, to the last step. */
interface StepPart {
  readonly step: Step | undefined;
  readonly before: (Notice | Choice)[];
  readonly after: (Notice | Choice)[];
}

function partsOf(blocks: readonly Block[]): StepPart[] {
  const parts: StepPart[] = [];
  let waiting: (Notice | Choice)[] = [];
  for (const block of blocks) {
    if (block.type === 'step') {
      parts.push({ step: block, before: waiting, after: [] });
      waiting = [];
    } else if (isAside(block)) waiting.push(block);
  }
  const last = parts.at(-1);
  if (last) last.after.push(...waiting);
  else if (waiting.length > 0) parts.push({ step: undefined, before: waiting, after: [] });
  return parts;
}

function isAside(block: Block): block is Notice | Choice {
  return ['emergency', 'stop', 'ask', 'tip', 'choice'].includes(block.type);
}

function directionsOf({ cue, body, done, wrong, why }: Step, words: Words): StructuredData[] {
  const said: string[] = [
    ...(cue === undefined ? [] : [`${words.cue} ${cue}`]),
    bodyWords(body),
    ...(why === undefined ? [] : [`${words.why} ${why}`]),
    `${words.done} ${done}`,
    ...(wrong === undefined ? [] : [`${words.wrong} ${wrong}`]),
  ];
  return said.map((text) => ({ '@type': 'HowToDirection', text }));
}

function tip(block: Notice | Choice, words: Words): StructuredData {
  const text =
    block.type === 'choice'
      ? [
          block.question,
          ...block.answers.map(({ when, body }) => [words.answer(when), bodyWords(body)].join(' ').trim()),
        ].join(' ')
      : `${words[block.type]}: ${bodyWords(block.body)}`;
  return { '@type': 'HowToTip', text };
}
