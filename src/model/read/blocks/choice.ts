import type { List } from 'mdast';
import type { Answer, Choice, Place } from '../../document.ts';
import { type Attributes, readAttributes } from '../words/attributes.ts';
import { readBody } from './body.ts';
import { type TagElement, unravel } from './flow.ts';
import { placeOfNode } from '../common/node-place.ts';
import { type BodyReading, quote } from '../common/reading.ts';
import { refuseExpression } from '../common/refuse.ts';

/** Reads what a `<Choice>` says and its answers. Where an answer leads stays as it was written: see `resolveTargets`. */
export function readChoice(
  element: TagElement,
  attributes: Attributes,
  id: string,
  reading: BodyReading,
): Pick<Choice, 'question' | 'short' | 'answers'> {
  const answers: Answer[] = [];
  const lists: List[] = [];
  for (const node of unravel(element.children)) {
    const child = node.type === 'oneLineTag' ? node.element : node;
    const isTag = child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement';
    if (isTag && child.name === 'Answer')
      answers.push(readAnswer(child, `${id}--${answers.length + 1}`, reading));
    else if (child.type === 'mdxFlowExpression' || child.type === 'mdxTextExpression')
      refuseExpression(child.value, placeOfNode(child, reading), reading);
    else if (child.type === 'list') lists.push(child);
    else if (child.type !== 'text' || child.value.trim() !== '')
      refuseInChoice(placeOfNode(child, reading), reading);
  }
  for (const list of lists) refuseList(list, reading);
  if (lists.length === 0) checkAnswers(answers, attributes.place, reading);
  const { question = '', short } = attributes.words;
  return { question, ...(short !== undefined && { short }), answers };
}

function readAnswer(element: TagElement, id: string, reading: BodyReading): Answer {
  const {
    words,
    pictures: { picture },
    places,
  } = readAttributes(element, reading);
  const { when = '', 'go-to': goTo } = words;
  const isEmpty = goTo !== undefined && element.children.length === 0;
  return {
    id,
    place: placeOfNode(element, reading),
    attributePlaces: places,
    when,
    ...(picture && { picture }),
    body: isEmpty ? [] : readBody(element, id, reading),
    ...(goTo !== undefined && { goTo }),
  };
}

function refuseInChoice(place: Place, reading: BodyReading): void {
  if (reading.structureLost) return;
  reading.report('misplaced-tag', place, {
    found: 'There is something in <Choice> that is no <Answer>.',
    allowed: '<Choice> holds only <Answer when="Yes">, <Answer when="No"> and so on.',
    fix: 'Move it into one of the answers, or out of <Choice>.',
  });
}

/** “- Yes: close the door”: answers as people type them. */
function refuseList(list: List, reading: BodyReading): void {
  if (reading.structureLost) return;
  const typed = list.children.map((item) => {
    const { start, end } = placeOfNode(item, reading);
    const line = reading.text.slice(start.offset, end.offset).split('\n')[0] ?? '';
    const [when = '', ...then] = line
      .replace(/^\s*(?:[-*+]|\d+[.)])\s+/u, '')
      .split(/\s*(?:->|→|=>|:|\s[–—-]\s)\s*/u);
    return `<Answer when="${when.replaceAll('"', '')}">${then.join(', ') || 'what to do then'}</Answer>`;
  });
  reading.report('misplaced-tag', placeOfNode(list, reading), {
    found: 'The answers of <Choice> stand in a list.',
    allowed: '<Choice> holds only <Answer when="Yes">, <Answer when="No"> and so on.',
    fix: `Write in place of the list: ${typed.join(' ')}`,
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
