import type { FormMessages } from '../../languages/web-words.ts';
import type { GivenAnswer } from '../../model/given-answers.ts';
import { carriedAnswers, carryAnswers } from './carry-answers.ts';
import { describeAnswer } from './old-answers.ts';
import { type FormOfPage, PageIsOlder, savePdf } from './save-pdf.ts';

interface Saving {
  readonly end: HTMLElement;
  readonly messages: FormMessages;
  readonly say: (message: string) => void;
  readonly isSafe: () => void;
  /** What goes onto the paper. */
  readonly answers: () => readonly GivenAnswer[];
  /** All that the page has, to be carried over when it is loaded again. */
  readonly all: () => readonly GivenAnswer[];
}

/**
 * Saves the form as a PDF and says how it went. Where the site has another version of the form by now, the page can be
 * loaded again without losing anything.
 */
export function startSaving({ end, messages, say, isSafe, answers, all }: Saving): void {
  const save = end.querySelector('[data-form-save]');
  const load = end.querySelector<HTMLButtonElement>('[data-form-load]');
  let isOlder = false;
  const pageIsOlder = (): void => {
    isOlder = true;
    if (load) load.hidden = false;
  };
  save?.addEventListener('click', () => void run());
  load?.addEventListener('click', () => location.reload());
  // However the page is loaded again: by the button or by the browser's own.
  window.addEventListener('pagehide', () => {
    if (isOlder) carryAnswers(all());
  });
  // Whoever comes back to the page as it was has all of them still.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) carriedAnswers();
  });

  async function run(): Promise<void> {
    say(messages.saving);
    try {
      const { isOtherVersion, left, tooLong, notShown } = await savePdf(formOf(end), answers());
      if (isOtherVersion) pageIsOlder();
      if (left.length === 0 || carryAnswers(all())) isSafe();
      const lost = left.map((answer) => describeAnswer(answer, messages));
      say(
        [
          messages.saved,
          isOtherVersion && messages.otherVersion,
          lost.length > 0 && messages.noPlace + listed(lost),
          tooLong.length > 0 && messages.tooLong + listed(tooLong),
          notShown.length > 0 && messages.notShown + listed(notShown),
        ]
          .filter(Boolean)
          .join('\n'),
      );
    } catch (error) {
      // oxlint-disable-next-line no-console -- The reader is told below; the cause is for who looks after the site.
      console.error(error);
      if (error instanceof PageIsOlder) pageIsOlder();
      say(error instanceof PageIsOlder ? messages.pageIsOlder : messages.failed);
    }
  }
}

function formOf({ dataset }: HTMLElement): FormOfPage {
  return { paper: dataset['paper'] ?? '', name: dataset['name'] ?? '', version: dataset['version'] ?? '' };
}

function listed(parts: readonly string[]): string {
  return parts.map((part) => `\n• ${part}`).join('');
}
