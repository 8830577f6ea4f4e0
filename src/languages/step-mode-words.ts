import type { FeltWords } from './felt-words.ts';

/** What is said while somebody does a task one step at a time. */
export interface StepModeWords {
  readonly start: string;
  /** These three take the texts `{step}` and `{total}`, which the page replaces by numbers. */
  readonly stepOf: (step: string, total: string) => string;
  readonly beforeStep: (step: string, total: string) => string;
  readonly goOn: (step: string) => string;
  /** Which part of the task; takes `{part}` and `{total}`. */
  readonly partOf: (part: string, total: string) => string;
  readonly startAgain: string;
  readonly name: string;
  readonly back: string;
  readonly next: string;
  readonly finish: string;
  readonly close: string;
  readonly needHelp: string;
  readonly helpHeading: string;
  readonly helpStop: string;
  readonly helpAsk: (who: string) => string;
  readonly helpMore: string;
  readonly helpClose: string;
  readonly afterSteps: string;
  readonly timer: {
    /** Finds a time in the words of a step: its first group is the number of minutes. */
    readonly minutes: RegExp;
    readonly start: (minutes: number) => string;
    /** With `{time}`, as 9:59. */
    readonly left: string;
    readonly stop: string;
    readonly over: string;
  };
  readonly felt: FeltWords;
  readonly finished: string;
  readonly finishedAbout: (title: string) => string;
  readonly others: string;
  /** Where a screen goes on below the bar of Back and Next. */
  readonly more: string;
  /** Names the row of ways that lead away from the steps. */
  readonly waysOut: string;
  /** Stands where Next is on other screens. */
  readonly choose: string;
  /** On the button of a screen that nobody may pass by. */
  readonly stopRead: string;
  /** Beside the way to the first step, when the step that was kept has left the task. */
  readonly gone: string;
}
