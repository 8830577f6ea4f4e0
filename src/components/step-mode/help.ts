import { one } from './one.ts';

/** Opens and closes the panel for somebody who needs help, with what to do when this step goes wrong. */
export function startHelp(): void {
  const dialog = one('#step-help') as HTMLDialogElement;
  one('[data-step-help]').addEventListener('click', () => {
    const wrong = [...document.querySelectorAll('.step-wrong')].find((part) => part.checkVisibility());
    one('[data-step-wrong]').textContent = wrong?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    dialog.showModal();
  });
  one('[data-step-help-close]').addEventListener('click', () => dialog.close());
}
