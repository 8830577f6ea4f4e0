import { bodyWords } from '../../model/body-words.ts';
import type { Step } from '../../model/document.ts';
import type { Language } from '../../languages/language.ts';

/** Longer than this, nobody waits beside a phone. */
const MOST = 180;

/** The time that a step names, in minutes: "Wait 10 minutes." Undefined where it names none. */
export function minutesOf(step: Pick<Step, 'body'>, { words }: Language): number | undefined {
  const minutes = Number(words.web.stepMode.timer.minutes.exec(bodyWords(step.body))?.[1] ?? 0);
  return minutes > 0 && minutes <= MOST ? minutes : undefined;
}
