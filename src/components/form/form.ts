import type { FormMessages } from '../../languages/web-words.ts';
import { type Control, labelOf, readAnswers, showOnPaper, writeAnswers } from './answers.ts';
import { forgetAnswers, keepAnswers, keptAnswers } from './kept-answers.ts';
import { guardAnswers } from './guard-answers.ts';
import { savePdf } from './save-pdf.ts';

/** Makes the page of a form do more than be written on: keep what was written, save it as a PDF, print, start again. */
export function startForm(): void {
  const end = document.querySelector<HTMLElement>('[data-form-end]');
  if (!end) return;
  const messages = JSON.parse(end.dataset['words'] ?? '{}') as FormMessages;
  const status = end.querySelector('[data-form-status]');
  const say = (message: string): void => {
    if (status) status.textContent = message;
  };
  end.hidden = false;
  startKeeping();
  const { isSafe } = guardAnswers();
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLElement && target.closest('.field')) showOnPaper(target as Control);
  });
  onClick(end, 'print', () => {
    window.print();
    isSafe();
  });
  onClick(end, 'empty', () => {
    if (!window.confirm(messages.emptyQuestion)) return;
    writeAnswers(document, new Map());
    if (keptAnswers()) keepAnswers(new Map());
    isSafe();
    say(messages.emptied);
  });
  onClick(end, 'save', async () => {
    say(messages.saving);
    const said = await save(end, messages);
    if (said !== messages.failed) isSafe();
    say(said);
  });
}

/** Off until the reader switches it on. Switching it off deletes what was kept, not what stands on the page. */
function startKeeping(): void {
  const box = document.querySelector<HTMLElement>('[data-form-keep]');
  const keeps = box?.querySelector('input');
  if (!box || !keeps) return;
  const before = keptAnswers();
  if (before) writeAnswers(document, before);
  keeps.checked = before !== undefined;
  keeps.addEventListener('change', () => {
    if (keeps.checked) keepAnswers(readAnswers(document));
    else forgetAnswers();
  });
  document.addEventListener('input', ({ target }) => {
    if (keeps.checked && target !== keeps) keepAnswers(readAnswers(document));
  });
  box.hidden = false;
}

/** The message about how it went. */
async function save({ dataset }: HTMLElement, messages: FormMessages): Promise<string> {
  try {
    const { tooLong, notShown } = await savePdf(
      dataset['paper'] ?? '',
      dataset['name'] ?? '',
      readAnswers(document),
    );
    const labels = (names: readonly string[]): string =>
      names.map((name) => `\n• ${labelOf(document, name)}`).join('');
    return [
      messages.saved,
      tooLong.length > 0 && messages.tooLong + labels(tooLong),
      notShown.length > 0 && messages.notShown + labels(notShown),
    ]
      .filter(Boolean)
      .join('\n');
  } catch (error) {
    // oxlint-disable-next-line no-console -- The reader is told below; the cause is for who looks after the site.
    console.error(error);
    return messages.failed;
  }
}

function onClick(end: HTMLElement, name: string, action: () => unknown): void {
  end.querySelector(`[data-form-${name}]`)?.addEventListener('click', action);
}
