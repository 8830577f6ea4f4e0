import { keptAnswers } from './kept-answers.ts';

/**
 * Lets the browser ask before a page is left whose answers are nowhere else: not kept on the device, and not saved or
 * printed since they were written. `isSafe` says that they now are.
 */
export function guardAnswers(): { readonly isSafe: () => void } {
  let unsaved = false;
  document.addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.closest('.field')) unsaved = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (unsaved && !keptAnswers()) event.preventDefault();
  });
  return {
    isSafe: () => {
      unsaved = false;
    },
  };
}
