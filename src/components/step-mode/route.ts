import type { Screen } from './screens.ts';

/** Which screen each answered question has led to, by the names of both. */
export type Answers = Readonly<Record<string, string>>;

/** A reader's way through a task: the screens that are still on it, and where they are. */
export interface Route {
  readonly screens: readonly Screen[];
  /** The place of the current screen among `screens`. */
  readonly index: number;
  /** The answers that still hold, to be kept. */
  readonly answers: Answers;
  /** The number of a screen's step on this way, and how many steps there are. Skipped ones do not count. */
  readonly step: number;
  readonly steps: number;
}

/**
 * The way of a reader who stands at a screen. What an answer has skipped is not on it. An answer holds as long as its
 * question lies behind the reader and nothing that it skips is before their eyes: whoever goes back is asked again.
 */
export function routeOf(all: readonly Screen[], current: Screen, answers: Answers): Route {
  const at = all.indexOf(current);
  const place = (name: string): number => all.findIndex((screen) => screen.name === name);
  const holding = Object.entries(answers).filter(([question, target]) => {
    const [from, to] = [place(question), place(target)];
    return from !== -1 && from < at && from < to && to <= at;
  });
  const isSkipped = (index: number): boolean =>
    holding.some(([question, target]) => index > place(question) && index < place(target));
  const screens = all.filter((_, index) => !isSkipped(index));
  const index = screens.indexOf(current);
  const isStep = ({ kind }: Screen): boolean => kind === 'step';
  return {
    screens,
    index,
    answers: Object.fromEntries(holding),
    step: screens.slice(0, index).filter(isStep).length + 1,
    steps: screens.filter(isStep).length,
  };
}
