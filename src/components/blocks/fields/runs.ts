import type { Field } from '../../../model/document.ts';

export type Run = readonly [Field, ...Field[]];

/** Boxes to tick that follow each other are one run; every other field is a run of its own. */
export function inRuns(fields: readonly Field[]): Run[] {
  const runs: [Field, ...Field[]][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (field.field === 'check' && last?.[0].field === 'check') last.push(field);
    else runs.push([field]);
  }
  return runs;
}
