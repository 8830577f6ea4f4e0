import { formatDuration } from '../terminal/duration.ts';
import { addTallies, noTally, runStage, type Stage, type StageResult, type Tally } from './stage.ts';
import { type StageTime, whereTimeWent } from './where-time-went.ts';

/**
 * Runs stages one after the other, those that have work for one core only side by side, and stops after the first that failed.
 * Says what each one said, where the time went and how long all took.
 */
export async function runStages(chosen: readonly Stage[], root: string): Promise<Tally> {
  const started = performance.now();
  const times: StageTime[] = [];
  const begun = new Set<Stage>();
  let total = noTally;
  for (const together of sideBySide(chosen)) {
    for (const stage of together) {
      begun.add(stage);
      console.log(`\n[${chosen.indexOf(stage) + 1}/${chosen.length}] ${stage.name}: ${stage.about}`);
      if (stage.leftOut !== undefined) console.log(`${stage.name} was left out: ${stage.leftOut}.`);
    }
    const running = together.filter(({ leftOut }) => leftOut === undefined);
    const failed = await Promise.all(
      running.map(async (stage) => {
        const result = await runStage(stage, root, { isAlone: running.length === 1 });
        total = addTallies(total, result.tally);
        times.push({ name: stage.name, ...result });
        return sayEnd(stage, result);
      }),
    );
    if (failed.includes(true)) {
      const left = chosen.filter((stage) => !begun.has(stage)).map(({ name }) => name);
      if (left.length > 0) console.error(`Not run: ${left.join(', ')}.`);
      break;
    }
  }
  console.log(`\n${whereTimeWent(times).join('\n')}`);
  const idle = chosen.filter(({ leftOut }) => leftOut !== undefined).length;
  if (times.length + idle === chosen.length && total.failed === 0)
    console.log(`\nAll stages passed in ${formatDuration(performance.now() - started)}.`);
  return total;
}

/** Stages that run at the same time stand in one list. */
function sideBySide(chosen: readonly Stage[]): Stage[][] {
  const groups: Stage[][] = [];
  let together: Stage[] = [];
  for (const stage of chosen) {
    together.push(stage);
    if (stage.besideNext) continue;
    groups.push(together);
    together = [];
  }
  return together.length > 0 ? [...groups, together] : groups;
}

/** Whether it failed. */
function sayEnd({ name }: Stage, { tally, milliseconds }: StageResult): boolean {
  const time = formatDuration(milliseconds);
  const hasFailed = tally.failed > 0;
  if (hasFailed) console.error(`\n${name} failed after ${time}. To run it alone: npm test -- --only ${name}`);
  else console.log(`${name} passed in ${time}.`);
  return hasFailed;
}
