import type { Language } from '../languages/language.ts';
import { applyEdit, applyPlan } from '../write/apply-edit.ts';
import type { OpenText } from '../write/open-text.ts';
import { referencesIn, resolve } from '../write/references.ts';
import { lostAmounts } from './amounts.ts';
import { inShort, isAsBefore, isStep, type Layer, type PersonalStep, stepsIn, stepWords } from './layer.ts';
import { joinedBy, planFor, type StepRun } from './step-runs.ts';

/** What does not fit a document, or not any more. Nothing of the layer is lost by it. */
export type LayerNote =
  /** The document has no such step any more. */
  | { readonly about: 'gone'; readonly id: string; readonly step: PersonalStep }
  /** The step says something else now: it is shown as it is until somebody has looked. */
  | { readonly about: 'changed'; readonly id: string }
  /** These amounts would be lost: the step is shown as it is. */
  | { readonly about: 'amounts'; readonly id: string; readonly amounts: readonly string[] }
  /** The text near it does not allow it. */
  | { readonly about: 'cannot'; readonly id: string };

/** A document for one person. */
export interface Applied {
  readonly open: OpenText;
  readonly told: readonly LayerNote[];
  /** Which step a step has been joined with, by its id. */
  readonly joined: ReadonlyMap<string, string>;
}

/**
 * The text of a document with the layer of one person over it: own photos, own words, and neighbouring steps that the person
 * knows as one. Steps alone change. Emergencies, warnings, questions with their answers, what to do when it goes wrong and what
 * matters most stay as they are and where they are; a step that would lose an amount, or that says something else than when
 * the layer was made, is shown as it is.
 */
export function applyLayer(base: OpenText, layer: Layer, language: Language): Applied {
  const steps = stepsIn(base);
  const there = new Set(steps.map(({ id }) => id));
  const told: LayerNote[] = Object.entries(layer.steps).flatMap(([id, step]) =>
    there.has(id) ? [] : [{ about: 'gone', id, step } as const],
  );
  const shown = new Map<string, PersonalStep['shown']>();
  for (const step of steps) {
    const own = layer.steps[step.id];
    if (!own) continue;
    const [as, note] = howShown(step.id, own, stepWords(step), language);
    shown.set(step.id, as);
    if (note) told.push(note);
  }
  const runs = runsIn(base, layer, shown);
  const { open, made } = applyRuns(base, runs, layer);
  for (const { steps: run } of runs.filter((each) => !made.has(each)))
    told.push(...run.map(({ id }) => ({ about: 'cannot', id }) as const));
  return { open, told, joined: joinedBy([...made]) };
}

function howShown(
  id: string,
  own: PersonalStep,
  now: ReturnType<typeof stepWords>,
  language: Language,
): readonly [PersonalStep['shown'], LayerNote?] {
  if (own.shown === 'as it is') return ['as it is'];
  if (!isAsBefore(own, now)) return ['as it is', { about: 'changed', id }];
  const words = (own.words ?? '').trim();
  const short = own.short?.trim() || inShort(now);
  const lost =
    own.shown === 'known'
      ? lostIn([now.words, now.done, now.cue, now.why], short, language)
      : [
          ...lostIn([now.words], words || now.words, language),
          ...lostIn([now.done], own.done?.trim() || now.done, language),
          ...lostIn([now.short], short, language),
        ];
  if (lost.length === 0) return [own.shown];
  return ['as it is', { about: 'amounts', id, amounts: [...new Set(lost)] }];
}

function lostIn(texts: readonly string[], said: string, language: Language): readonly string[] {
  return texts.flatMap((text) => lostAmounts(text, said, language).map((amount) => amount.said));
}

/**
 * What becomes of the steps: each alone, or neighbours that the person knows as one. Nothing may stand between them, and no
 * answer may lead into their middle.
 */
function runsIn(
  base: OpenText,
  layer: Layer,
  shown: ReadonlyMap<string, PersonalStep['shown']>,
): readonly StepRun[] {
  const targets = new Set(
    referencesIn(base).flatMap((each) => (each.sort === 'go-to' ? [resolve(each, base)?.id] : [])),
  );
  const runs: { steps: StepRun['steps'][number][]; shown: PersonalStep['shown'] }[] = [];
  let last: (typeof runs)[number] | undefined;
  for (const part of base.parts) {
    const as = shown.get(part.id);
    if (!isStep(part) || as === undefined) {
      last = undefined;
      continue;
    }
    const step = { id: part.id, part, own: layer.steps[part.id] };
    if (as === 'known' && last?.shown === 'known' && !targets.has(part.id)) last.steps.push(step);
    else runs.push((last = { steps: [step], shown: as }));
  }
  return runs;
}

/** All at once; where the text does not allow that, as many of them as it does. */
function applyRuns(
  base: OpenText,
  runs: readonly StepRun[],
  layer: Layer,
): { open: OpenText; made: ReadonlySet<StepRun> } {
  const kept = new Set(stepsIn(base).map(({ id }) => id));
  const attempt = (some: readonly StepRun[]): OpenText | undefined => {
    const edited = applyPlan(base, planFor(base, some, layer.known), kept);
    return edited.ok ? shownOnce(edited.open) : undefined;
  };
  const whole = attempt(runs);
  if (whole) return { open: whole, made: new Set(runs) };
  let open = base;
  const made: StepRun[] = [];
  for (const run of runs) {
    const next = attempt([...made, run]);
    if (!next) continue;
    open = next;
    made.push(run);
  }
  return { open, made: new Set(made) };
}

/** An edition that shows two steps which are one now shows it once. */
function shownOnce(open: OpenText): OpenText {
  const seen = new Set<string>();
  const twice = referencesIn(open).find((each) => {
    if (each.sort !== 'only') return false;
    const key = `${each.owner} ${resolve(each, open)?.id ?? each.written}`;
    return seen.size === seen.add(key).size;
  });
  if (!twice) return open;
  const edited = applyEdit(open, { do: 'remove-item', path: twice.path });
  return edited.ok && edited.open !== open ? shownOnce(edited.open) : open;
}
