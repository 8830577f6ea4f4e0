import type { FormMessages } from '../../languages/web-words.ts';
import { type GivenAnswer, matchAnswers } from '../../model/given-answers.ts';
import {
  answerPlaces,
  answersForPaper,
  type Control,
  isWorkedOut,
  readAnswers,
  showOnPaper,
  writeAnswers,
} from './answers.ts';
import { beforeUse } from '../before-use.ts';
import { handOver } from '../hand-over.ts';
import { carriedAnswers } from './carry-answers.ts';
import { guardAnswers } from './guard-answers.ts';
import { deleteOldAnswers, keepAnswers, keptAnswers, wereDeleted } from './kept-answers.ts';
import { startKeeping } from './keeping.ts';
import { showOldAnswers } from './old-answers.ts';
import { startSaving } from './saving.ts';
import { startTakingBack } from './take-back.ts';

/** Makes the page of a form do more than be written on: keep what was written, save it as a PDF, print, start again. */
export function startForm(): void {
  const end = document.querySelector<HTMLElement>('[data-form-end]');
  if (!end) return;
  const messages = JSON.parse(end.dataset['words'] ?? '{}') as FormMessages;
  const places = answerPlaces(document);
  const written = places.filter(({ controls }) => !controls.some(isWorkedOut));
  const say = sayIn(end);

  deleteOldAnswers();
  if (wereDeleted()) tellDeleted();
  const carried = carriedAnswers();
  const matched = matchAnswers(
    carried ?? keptAnswers()?.answers ?? [],
    written.map(({ question }) => question),
  );
  writeAnswers(written, matched.fitting);
  // What adds up is for forms with numbers alone. Nothing is saved before it is there.
  const sums = document.querySelector('[data-amount]')
    ? import('./sums.ts').then(({ startSums }) => startSums(places, messages))
    : undefined;
  const lookAtChosen = startTakingBack(places);
  const old = showOldAnswers(matched, written, messages, () => keepWhatThereIs());
  const all = (): GivenAnswer[] => [...readAnswers(written), ...old.remaining()];
  const keepNow = (): boolean => keepAnswers(all());
  const showKept = startKeeping(messages, keepNow);
  function keepWhatThereIs(): void {
    if (keptAnswers() && keepNow()) showKept();
  }
  if (carried) keepWhatThereIs();

  const { isSafe } = guardAnswers();
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.closest('.field')) return;
    showOnPaper(target as Control);
    keepWhatThereIs();
  });
  // What writes tables is needed by few.
  const tables = () => import('../../model/answers-file.ts');
  beforeUse(() => void tables());
  const saveTable = async (): Promise<void> => {
    const { answersFile } = await tables();
    const answers = new Map(answersForPaper(places).map(({ id, answer }) => [id, answer]));
    const text = answersFile(
      places.map(({ question }) => question.id),
      [answers],
    );
    handOver(text, 'text/csv', `${end.dataset['name'] ?? ''}.csv`);
    say(messages.tableSaved);
  };
  onClick(end, 'table', () => void saveTable());
  onClick(end, 'print', () => {
    window.print();
    isSafe();
  });
  onClick(end, 'empty', () => {
    if (!window.confirm(messages.emptyQuestion)) return;
    writeAnswers(written, new Map());
    old.removeAll();
    void sums?.then((workOut) => workOut());
    lookAtChosen();
    keepWhatThereIs();
    isSafe();
    say(messages.emptied);
  });
  startSaving({ end, messages, say, isSafe, answers: () => answersForPaper(places), all });
  const show = (): void => {
    end.hidden = false;
  };
  if (sums) void sums.finally(show);
  else show();
}

function tellDeleted(): void {
  const note = document.querySelector<HTMLElement>('[data-form-deleted]');
  if (note) note.hidden = false;
}

function sayIn(end: HTMLElement): (message: string) => void {
  const status = end.querySelector('[data-form-status]');
  return (message) => {
    if (status) status.textContent = message;
  };
}

function onClick(end: HTMLElement, name: string, action: () => unknown): void {
  end.querySelector(`[data-form-${name}]`)?.addEventListener('click', action);
}
