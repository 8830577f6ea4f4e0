import { fieldTypes, type Answer, type Block, type Choice, type Field, type Place } from '../document.ts';
import { isTagName, tagNames, tags, type TagName } from '../tags.ts';
import { type Attributes, readAttributes } from './attributes.ts';
import { readBody } from './body.ts';
import { type TagElement, unravel } from './flow.ts';
import type { Ids } from './ids.ts';
import { placeOfNode } from './node-place.ts';
import { both, type BodyReading, quote } from './reading.ts';
import { openingPlace, refuseExpression, refuseTag } from './refuse.ts';

/** Reads a tag that stands between paragraphs. Empty when it was refused. */
export function readTag(element: TagElement, ids: Ids, reading: BodyReading): Block[] {
  const name = element.name ?? '';
  const place = placeOfNode(element, reading);
  if (!isTagName(name)) {
    refuseTag(name, place, reading);
    if (element.children.length > 0) readBody(element, '', reading);
    return [];
  }
  checkKind(name, place, reading);
  const attributes = readAttributes(element, reading);
  switch (name) {
    case 'Step': {
      const number = ids.next('step');
      const id = chosenId(attributes, ids, reading) ?? ids.claim(`step-${number}`);
      const { done = '', cue, wrong, short } = attributes.words;
      return [
        {
          type: 'step',
          id,
          number,
          ...shared(attributes, place),
          body: readBody(element, id, reading),
          done,
          ...(cue !== undefined && { cue }),
          ...(wrong !== undefined && { wrong }),
          ...(short !== undefined && { short }),
        },
      ];
    }
    case 'Stop':
    case 'Ask':
    case 'Tip':
    case 'Point':
    case 'Do':
    case 'Dont': {
      const type = lowered[name];
      const id = nextId(type, ids);
      return [{ type, id, ...shared(attributes, place), body: readBody(element, id, reading) }];
    }
    case 'Word': {
      const id = nextId('word', ids);
      const word = attributes.words['word'] ?? '';
      return [{ type: 'word', id, ...shared(attributes, place), word, body: readBody(element, id, reading) }];
    }
    case 'Quote': {
      const id = nextId('quote', ids);
      const who = attributes.words['who'] ?? '';
      return [{ type: 'quote', id, ...shared(attributes, place), who, body: readBody(element, id, reading) }];
    }
    case 'Choice':
      return [readChoice(element, attributes, place, ids, reading)];
    case 'Field':
      return [readField(element, attributes, place, ids, reading)];
    case 'Answer':
    case 'Link':
      return refuseAlone(name, place, reading);
  }
}

const lowered = { Stop: 'stop', Ask: 'ask', Tip: 'tip', Point: 'point', Do: 'do', Dont: 'dont' } as const;

function shared({ picture, places }: Attributes, place: Place) {
  return { ...(picture && { picture }), place, attributePlaces: places };
}

function nextId(sort: string, ids: Ids): string {
  return ids.claim(`${sort}-${ids.next(sort)}`);
}

function chosenId({ words, places }: Attributes, ids: Ids, reading: BodyReading): string | undefined {
  const { id } = words;
  if (id === undefined || ids.take(id)) return id;
  reading.report('id-twice', places['id'], {
    found: `The id ${quote(id)} is the name of another part of this document.`,
    allowed: 'An id names one part. Headings have their words as id, other parts their number: step-3.',
    fix: 'Choose another id, or delete it: every step has one by itself.',
  });
  return undefined;
}

function checkKind(name: TagName, place: Place, reading: BodyReading): void {
  const { kind } = reading;
  const { kinds }: { readonly kinds: readonly string[] } = tags[name];
  if (!kind || kinds.includes(kind)) return;
  const fitting = tagNames.filter((each) => (tags[each].kinds as readonly string[]).includes(kind));
  reading.report('tag-in-wrong-kind', openingPlace(place, reading), {
    found: `A ${kind} has no <${name}>.`,
    allowed: `<${name}> is for ${both(kinds.map((each) => `${each}s`))}. A ${kind} may have ${both(fitting.map((each) => `<${each}>`))}.`,
    fix: 'Use one of these, or write the words as a paragraph.',
  });
}

function readChoice(
  element: TagElement,
  attributes: Attributes,
  place: Place,
  ids: Ids,
  reading: BodyReading,
): Choice {
  const id = nextId('choice', ids);
  const answers: Answer[] = [];
  for (const node of unravel(element.children)) {
    const child = node.type === 'oneLineTag' ? node.element : node;
    const isTag = child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement';
    if (isTag && child.name === 'Answer')
      answers.push(readAnswer(child, `${id}--${answers.length + 1}`, reading));
    else if (child.type === 'mdxFlowExpression' || child.type === 'mdxTextExpression')
      refuseExpression(child.value, placeOfNode(child, reading), reading);
    else if (child.type !== 'text' || child.value.trim() !== '')
      refuseInChoice(placeOfNode(child, reading), reading);
  }
  checkAnswers(answers, attributes.place, reading);
  return {
    type: 'choice',
    id,
    ...shared(attributes, place),
    question: attributes.words['question'] ?? '',
    answers,
  };
}

function readAnswer(element: TagElement, id: string, reading: BodyReading): Answer {
  const attributes = readAttributes(element, reading);
  const place = placeOfNode(element, reading);
  const body = readBody(element, id, reading);
  return { id, place, attributePlaces: attributes.places, when: attributes.words['when'] ?? '', body };
}

function refuseInChoice(place: Place, reading: BodyReading): void {
  if (reading.structureLost) return;
  reading.report('misplaced-tag', place, {
    found: 'There is something in <Choice> that is no <Answer>.',
    allowed: '<Choice> holds only <Answer when="Yes">, <Answer when="No"> and so on.',
    fix: 'Move it into one of the answers, or out of <Choice>.',
  });
}

function checkAnswers(answers: readonly Answer[], place: Place, reading: BodyReading): void {
  if (answers.length < 2 && !reading.structureLost)
    reading.report('too-few-answers', place, {
      found: `This question has ${answers.length === 0 ? 'no answers' : 'one answer'}.`,
      allowed: '<Choice> holds two or more <Answer when="...">.',
      fix: 'Add the other answers and what to do then. If there is no choice, write a sentence.',
    });
  const said = answers.map((answer) => answer.when.toLowerCase());
  answers.forEach((answer, index) => {
    if (answer.when === '' || said.indexOf(said[index] ?? '') === index) return;
    reading.report('answer-twice', answer.attributePlaces?.['when'], {
      found: `The answer ${quote(answer.when)} is there twice.`,
      allowed: 'Each answer of a question is different.',
      fix: 'Change one of the two.',
    });
  });
}

function readField(
  element: TagElement,
  attributes: Attributes,
  place: Place,
  ids: Ids,
  reading: BodyReading,
): Field {
  const id = nextId('field', ids);
  const { label = '', type, help } = attributes.words;
  const field = fieldTypes.find((each) => each === type) ?? 'text';
  if (type !== undefined) checkOptions(field, attributes, reading);
  if (
    element.children.some((child) => child.type !== 'mdxFlowExpression' && child.type !== 'mdxTextExpression')
  )
    reading.report('tag-holds-nothing', attributes.place, {
      found: 'There are words between <Field> and </Field>.',
      allowed: '<Field ... /> stands alone. What to fill in is its “label”, a hint is its “help”.',
      fix: 'Move the words into help="...", and end the tag with />.',
    });
  const { options } = attributes;
  return {
    type: 'field',
    id,
    ...shared(attributes, place),
    field,
    label,
    options,
    ...(help !== undefined && { help }),
  };
}

function checkOptions(
  field: Field['field'],
  { options, words, places, place }: Attributes,
  reading: BodyReading,
): void {
  const needed = field === 'choice' || field === 'faces';
  const different = new Set(options.map((option) => option.toLowerCase())).size === options.length;
  if (needed && (options.length < 2 || !different))
    reading.report('options-needed', places['options'] ?? place, {
      found: !different
        ? 'Two of the options are the same.'
        : options.length === 1
          ? `There is only one option: ${quote(options[0] ?? '')}.`
          : `A field of type “${field}” has no options.`,
      allowed: 'There are two or more different options, with a semicolon between them.',
      fix: 'Write them like this: options="Yes; No; I am not sure".',
    });
  if (!needed && words['options'] !== undefined)
    reading.report('options-not-needed', places['options'], {
      found: `A field of type “${field}” has options.`,
      allowed: 'Only fields of type “choice” and “faces” have options.',
      fix: 'Delete “options”, or write type="choice".',
    });
}

function refuseAlone(name: 'Answer' | 'Link', place: Place, reading: BodyReading): [] {
  if (reading.structureLost) return [];
  reading.report('misplaced-tag', openingPlace(place, reading), {
    found: `<${name}> stands by itself.`,
    allowed:
      name === 'Answer'
        ? '<Answer> stands inside <Choice question="...">.'
        : '<Link> is a part of a sentence.',
    fix:
      name === 'Answer'
        ? 'Put <Choice question="..."> before the first answer and </Choice> after the last.'
        : 'Write the sentence around the link, on the same line.',
  });
  return [];
}
