import { STEP_CODE } from '../../model/addresses.ts';
import type { Screen } from './screens.ts';

/**
 * Follows the code of a label (`#label/boil-the-water`), wherever its step stands by now: to the step, or to what warns of
 * it, since nobody may land behind that. A step that is gone leads to the one that has taken its place. The address becomes
 * that of step mode, so that Back leads out of the page. True: the address was such a code, and another is on its way.
 */
export function followCode(screens: readonly Screen[], blocks: HTMLElement): boolean {
  const step = stepInAddress();
  if (step === undefined) return false;
  const at = screens.findIndex(({ kind, name }) => kind === 'step' && name === step);
  const moved = at === -1 ? movedTo(step, blocks) : undefined;
  if (moved !== undefined) location.replace(moved);
  else location.replace(`#do/${encodeURIComponent(screens[firstWarning(at, screens)]?.name ?? step)}`);
  return true;
}

/** The step of a label's code. Undefined: the address is no such code. */
export function stepInAddress(): string | undefined {
  if (!location.hash.startsWith(STEP_CODE)) return undefined;
  const step = location.hash.slice(STEP_CODE.length);
  try {
    return decodeURIComponent(step);
  } catch {
    // A broken address names no step.
    return step;
  }
}

/** The first of the emergencies and stops right before a screen, or the screen itself. */
function firstWarning(at: number, screens: readonly Screen[]): number {
  const before = screens[at - 1];
  return before && ['stop', 'emergency'].includes(before.kind) ? firstWarning(at - 1, screens) : at;
}

/** Where the code of a step leads that is gone from here, by what the page knows of it. */
export function movedTo(step: string, { dataset }: HTMLElement): string | undefined {
  const moved = JSON.parse(dataset['moved'] ?? '{}') as Readonly<Record<string, string>>;
  return Object.hasOwn(moved, step) ? moved[step] : undefined;
}
