import type { Edit } from '../model/splice.ts';
import { SAYS_THE_STEP } from '../model/tag-attributes.ts';
import type { Plan } from '../write/apply-edit.ts';
import { bodyEdits } from '../write/body.ts';
import { attributeOf, type OpenText, type TagPart } from '../write/open-text.ts';
import { ABOUT_THE_END, changedAttributes } from '../write/steps.ts';
import { bodyFromTyped } from '../write/typed-body.ts';
import { rowOf } from '../write/units.ts';
import { bodyInPlain, plain, type WrittenBody } from '../write/written.ts';
import { inShort, type PersonalStep, stepWords } from './layer.ts';

/** Steps that become one, or one that stays alone. */
export interface StepRun {
  readonly steps: readonly {
    readonly id: string;
    readonly part: TagPart;
    readonly own: PersonalStep | undefined;
  }[];
  readonly shown: PersonalStep['shown'];
}

/** The edits of the text that show these steps as one person needs them. `known`: the words before what the person knows. */
export function planFor(open: OpenText, runs: readonly StepRun[], known: string): Plan {
  const became = joinedBy(runs);
  return {
    edits: runs.flatMap((run) => runEdits(open, run, known)),
    order: open.parts.flatMap(({ id }) => (became.has(id) ? [] : [id])),
    became,
  };
}

/** Which step a step is one with, by their ids. */
export function joinedBy(runs: readonly StepRun[]): ReadonlyMap<string, string> {
  return new Map(
    runs.flatMap(({ steps: [first, ...others] }) =>
      first ? others.map(({ id }) => [id, first.id] as const) : [],
    ),
  );
}

function runEdits(open: OpenText, run: StepRun, known: string): readonly Edit[] {
  const [first] = run.steps;
  if (!first) return [];
  const { part, own } = first;
  const values = { ...photoValues(own), ...shownValues(run) };
  const body = run.shown === 'own' ? bodyFromTyped(own?.words ?? '') : knownBody(run, known);
  return [
    ...changedAttributes(part, values, open),
    ...(run.shown === 'as it is' || body.length === 0 ? [] : bodyEdits(part, body, open)),
    ...withoutOthers(open, run),
  ];
}

type Values = Readonly<Record<string, string | undefined>>;

/** What was drawn on the photo of the document means nothing on another one. */
function photoValues(own: PersonalStep | undefined): Values {
  if (!own?.photo) return {};
  const { name, alt } = own.photo;
  return { picture: `./${name}`, alt, show: undefined, 'photo-here': undefined };
}

function shownValues(run: StepRun): Values {
  const parts = run.steps.map(({ part }) => part);
  const [first, last] = [parts[0], parts.at(-1)];
  const own = run.steps[0]?.own;
  if (!first || !last || run.shown === 'as it is') return {};
  if (run.shown === 'own') {
    const hasOther = bodyFromTyped(own?.words ?? '').length > 0;
    return {
      ...given('done', own?.done),
      ...given('short', own?.short),
      ...(hasOther && sameRecording(first)),
    };
  }
  if (parts.length === 1) return { ...given('short', own?.short), ...sameRecording(first) };
  const all = (name: string): string | undefined =>
    [...new Set(parts.flatMap((part) => attributeOf(part, name) ?? []))].join(' ') || undefined;
  const ofLast = (name: string): string | undefined => attributeOf(last, name);
  return {
    ...Object.fromEntries(ABOUT_THE_END.map((name) => [name, ofLast(name)])),
    ...Object.fromEntries(OF_ALL.map((name) => [name, all(name)])),
    ...Object.fromEntries(OF_ONE.map((name) => [name, undefined])),
  };
}

/** What keeps its reader safe, or helps when it goes wrong, is said of all. */
const OF_ALL = ['wrong', 'key', 'coach'];
/** What belongs to one step alone. Papers that show short words show all of those of the list. */
const OF_ONE = ['why', 'short', 'sign', 'captions', 'sound', 'spoken-by', 'transcript'];

function given(name: string, value: string | undefined): Values {
  return value === undefined || value.trim() === '' ? {} : { [name]: value };
}

/** A film or a recording goes on to say what the document says: so that stands beside it, as words. */
function sameRecording(part: TagPart): Values {
  const says = attributeOf(part, 'transcript')?.toLowerCase();
  if (says !== SAYS_THE_STEP) return {};
  return { transcript: bodyInPlain(part.body) };
}

/** The steps in short: one as a sentence, several as a list. */
function knownBody({ steps }: StepRun, known: string): WrittenBody {
  const shorts = steps.map(({ part, own }) => own?.short?.trim() || inShort(stepWords(part)));
  const [only] = shorts;
  if (shorts.length === 1 && only !== undefined)
    return [{ type: 'paragraph', words: plain(/[.!?؟]$/u.test(only) ? only : `${only}.`) }];
  const list = { type: 'list', ordered: false, items: shorts.map(plain) } as const;
  return known.trim() === '' ? [list] : [{ type: 'paragraph', words: plain(known) }, list];
}

/** The others go; their notes stay, above the first. */
function withoutOthers(open: OpenText, { steps }: StepRun): readonly Edit[] {
  const units = rowOf(open).units.filter(({ part }) => steps.some(({ id }) => id === part.id));
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last || first === last) return [];
  const notes = open.notes.filter(({ start, end }) => start >= first.end && end <= last.end);
  const text = notes.map((note) => open.text.slice(note.start, note.end) + open.eol).join('');
  return [
    ...(text === '' ? [] : [{ start: first.start, end: first.start, text }]),
    { start: first.end, end: last.end, text: '' },
  ];
}
