import type { Place } from '../model/document.ts';
import type { Part } from './part.ts';

/** Parts that never part: the least that goes on a phone picture. */
export interface Unit {
  readonly parts: readonly Part[];
  /**
   * `alone`: a picture of its own. `step`: one to a picture, with what leads to it. `leads`: a heading or a stop,
   * which stands before what follows. `trails`: a word explained, which stays with its step where there is room.
   * `flows`: shares a picture with its neighbours.
   */
  readonly role: 'alone' | 'step' | 'leads' | 'trails' | 'flows';
  /** What messages call it: `step 3`. */
  readonly name: string;
  readonly place: Place;
  /** "Step 3 of 8". */
  readonly count?: string;
}

/**
 * Which units share a picture. Reading order stays; a step never shares one with another step; a stop stands on its
 * step's own picture, or, where that would be too full, on the picture before. `fit` says whether units go on one
 * picture together.
 */
export function packUnits(units: readonly Unit[], fit: (units: readonly Unit[]) => boolean): Unit[][] {
  const screens: Unit[][] = [];
  let waiting: Unit[] = [];
  for (const unit of units) {
    const before = waiting.length === 0 ? screens.at(-1) : undefined;
    if (unit.role === 'trails' && before && hasStep(before) && fit([...before, unit])) {
      before.push(unit);
      continue;
    }
    if (unit.role !== 'alone' && unit.role !== 'step') {
      waiting.push(unit);
      continue;
    }
    let lead = unit.role === 'step' ? trailingLeads(waiting) : [];
    if (lead.length > 0 && !fit([...lead, unit])) lead = [];
    screens.push(...packFlow(waiting.slice(0, waiting.length - lead.length), fit), [...lead, unit]);
    waiting = [];
  }
  return [...screens, ...packFlow(waiting, fit)];
}

/** As many neighbours on one picture as fit; a heading moves on with what it stands over. */
function packFlow(units: readonly Unit[], fit: (units: readonly Unit[]) => boolean): Unit[][] {
  const screens: Unit[][] = [];
  let open: Unit[] = [];
  for (const unit of units) {
    while (open.length > 0 && !fit([...open, unit])) {
      const lead = trailingLeads(open);
      const kept = lead.length < open.length ? open.slice(0, open.length - lead.length) : open;
      screens.push(kept);
      open = open.slice(kept.length);
    }
    open.push(unit);
  }
  return open.length > 0 ? [...screens, open] : screens;
}

function hasStep(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.role === 'step');
}

function trailingLeads(units: readonly Unit[]): Unit[] {
  const last = units.findLastIndex((unit) => unit.role !== 'leads');
  return units.slice(last + 1);
}
