import { chartNotes, chartSentence, chartTable } from '../languages/chart-words.ts';
import { goToWords } from '../languages/go-to-words.ts';
import { spokenName } from '../languages/spoken-by.ts';
import { documentPath, stepAddress, wholeAddress } from '../model/addresses.ts';
import { bodyWords, withFrame } from '../model/body-words.ts';
import type { Block, Body, Choice, Chart, Notice, PictureUse, Step } from '../model/document.ts';
import { fieldParts } from './field-parts.ts';
import { type FlowGroup, type FlowPart, type FlowWords, plain } from './flow.ts';
import type { FlowSetting } from './flow-setting.ts';
import { picturePart } from './picture-part.ts';

/** One block of a document as parts of a flow. */
export function blockParts(block: Block, setting: FlowSetting): FlowPart[] {
  const { words } = setting.language;
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', level: block.level, words: block.text, id: block.id }];
    case 'paragraph':
    case 'list':
      return bodyParts([block]);
    case 'step':
      return [group('step', block.id, words.step(block.number), stepParts(block, setting))];
    case 'emergency':
    case 'stop':
    case 'ask':
    case 'tip':
      return [group(block.type, block.id, words[block.type], noticeParts(block, setting))];
    case 'do':
    case 'dont':
      return [group(block.type, block.id, words[block.type], pictured(block, setting))];
    case 'point':
      return [group('plain', block.id, undefined, pictured(block, setting))];
    case 'word':
      return [group('word', block.id, words.word, [labelled(`${block.word}:`, bodyWords(block.body))])];
    case 'quote':
      return [
        group('plain', block.id, undefined, [
          ...bodyParts(block.body).map((part) =>
            part.type === 'words' ? ({ ...part, look: 'quote' } as const) : part,
          ),
          { type: 'words', words: plain(block.who) },
        ]),
      ];
    case 'choice':
      return [group('plain', block.id, block.question, choiceParts(block, setting))];
    case 'field':
      return [group('plain', block.id, undefined, fieldParts(block, setting))];
    case 'chart':
      return [group('plain', block.id, block.label, chartParts(block, setting))];
  }
}

/** Paragraphs and lists of an author. */
export function bodyParts(body: Body): FlowPart[] {
  return body.map((part) =>
    part.type === 'list'
      ? { type: 'list', ordered: part.ordered, items: part.items }
      : { type: 'words', words: part.text },
  );
}

function stepParts(step: Step, setting: FlowSetting): FlowPart[] {
  const { words } = setting.language;
  const { cue, body, key, why, done, wrong, donePicture, notDonePicture, picture } = step;
  return [
    ...(cue === undefined ? [] : [labelled(words.cue, cue)]),
    ...picturePart(picture, withFrame(bodyWords(body), step), setting),
    ...(picture?.isFrame ? [labelled(words.photoHere, picture.alt ?? '')] : []),
    ...bodyParts(body),
    ...(key === undefined ? [] : [labelled(words.key, key)]),
    ...(why === undefined ? [] : [labelled(words.why, why)]),
    labelled(words.done, done),
    ...sign(donePicture, words.doneSign, setting),
    ...sign(notDonePicture, words.notDoneSign, setting),
    ...(wrong === undefined ? [] : [labelled(words.wrong, wrong)]),
    ...recordingParts(step, setting),
  ];
}

/** Where a step is signed or spoken, which a book plays nowhere, and all that is said there. */
function recordingParts({ id, recordings }: Step, { document, language, site }: FlowSetting): FlowPart[] {
  if (!recordings) return [];
  const { words } = language;
  const { sign, sound, transcript } = recordings;
  const { address } = site;
  const href =
    address === undefined ? undefined : stepAddress(wholeAddress(documentPath(document), address), id);
  const names = [...(sign ? [words.signed] : []), ...(sound ? [spokenName(sound, words)] : [])];
  return [
    ...(href === undefined
      ? []
      : names.map((name): FlowPart => ({ type: 'words', label: `${name}:`, words: plain(href, href) }))),
    ...(transcript === undefined ? [] : [labelled(`${words.transcript}:`, transcript)]),
  ];
}

/** What it looks like when it is done, or is not: the picture never stands without its word. */
function sign(use: PictureUse | undefined, word: string, setting: FlowSetting): FlowPart[] {
  return use ? [{ type: 'words', words: plain(word) }, ...picturePart(use, word, setting)] : [];
}

function noticeParts(notice: Notice, setting: FlowSetting): FlowPart[] {
  return [...pictured(notice, setting), ...(notice.type === 'emergency' ? emergencyWays(setting) : [])];
}

/** How to reach the emergency services: by voice, in sign language and by text. */
function emergencyWays({ language, site }: FlowSetting): FlowPart[] {
  const { emergencyWays: words } = language.words;
  const { number, signLanguage, text } = site.emergency;
  return [
    { type: 'words', words: plain(words.call(number)).map((span) => ({ ...span, bold: true })) },
    ...(signLanguage
      ? [
          {
            type: 'words',
            label: `${words.signLanguage}:`,
            words: plain(signLanguage.text, signLanguage.href),
          } as const,
        ]
      : []),
    ...(text ? [labelled(`${words.text}:`, words.textHow(text))] : []),
  ];
}

function pictured(
  { picture, body }: { readonly picture?: PictureUse; readonly body: Body },
  setting: FlowSetting,
): FlowPart[] {
  return [...picturePart(picture, bodyWords(body), setting), ...bodyParts(body)];
}

function choiceParts({ answers }: Choice, setting: FlowSetting): FlowPart[] {
  const { words } = setting.language;
  return answers.flatMap((answer): FlowPart[] => {
    const goTo = goToWords(answer, setting.document, words);
    return [
      { type: 'words', words: plain(words.answer(answer.when)).map((span) => ({ ...span, bold: true })) },
      ...picturePart(answer.picture, `${answer.when} ${bodyWords(answer.body)}`, setting),
      ...bodyParts(answer.body),
      ...(goTo === undefined ? [] : [{ type: 'words', words: plain(goTo) } as const]),
    ];
  });
}

/** A chart says its numbers as a sentence and as a table. */
function chartParts(chart: Chart, setting: FlowSetting): FlowPart[] {
  const { language } = setting;
  const sentence = chartSentence(chart, language);
  const { heads, rows } = chartTable(chart, language);
  return [
    ...picturePart(chart.picture, chart.label, setting),
    ...(sentence === undefined ? [] : [{ type: 'words', words: plain(sentence) } as const]),
    { type: 'table', caption: chart.label, heads, rows },
    ...chartNotes(chart, language).map((note): FlowPart => ({
      type: 'words',
      words: plain(note),
      look: 'small',
    })),
  ];
}

/** Words after a label in bold. */
export function labelled(label: string, words: string): FlowWords {
  return { type: 'words', label, words: plain(words) };
}

function group(
  sort: FlowGroup['sort'],
  id: string,
  label: string | undefined,
  parts: readonly FlowPart[],
): FlowGroup {
  return { type: 'group', sort, id, ...(label !== undefined && { label }), parts };
}
