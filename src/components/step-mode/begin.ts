import { beforeUse } from '../before-use.ts';
import { keptPlace } from './place.ts';

/**
 * Offers to do a task one step at a time. What that needs, script and styles, comes when it is used, or is likely to be:
 * when somebody begins to do something on the page, or comes back to a step. So a page to read is there sooner.
 */
export function offerStepMode(): void {
  const start = document.querySelector<HTMLElement>('[data-step-mode-start]');
  if (!start) return;
  let begun: Promise<boolean> | undefined;
  const begin = (): Promise<boolean> => {
    begun ??= fetchAll().then((code) => {
      // No internet, and nothing kept: the whole page is there to be read, and the next press tries again.
      if (!code) begun = undefined;
      else {
        // From here on step mode listens itself.
        start.removeEventListener('click', press);
        code.startStepMode();
      }
      return code !== undefined;
    });
    return begun;
  };
  const press = (): void => {
    void begin().then((isThere) => isThere && start.click());
  };
  const follow = (): void => {
    if (!isAsked() || begun) return;
    showThatItComes(true);
    void begin().then(() => showThatItComes(false));
  };
  start.addEventListener('click', press);
  window.addEventListener('hashchange', follow);
  start.hidden = false;
  if (isAsked()) follow();
  // The button says where the reader was.
  else if (keptPlace()) void begin();
  // From then on it is there without internet, too.
  else beforeUse(() => void fetchAll());
}

/** Whether the address is one of step mode, or the code of a label, which leads to one. */
function isAsked(): boolean {
  return /^#(?:do|label)\//.test(location.hash);
}

/** Nobody begins to read the whole page on the way to a step. */
function showThatItComes(isComing: boolean): void {
  document.documentElement.toggleAttribute('data-step-mode-comes', isComing);
}

/** Undefined: they cannot be had. */
async function fetchAll(): Promise<{ readonly startStepMode: () => void } | undefined> {
  try {
    const [code] = await Promise.all([import('./step-mode.ts'), fetchStyles()]);
    return code;
  } catch {
    return undefined;
  }
}

let styles: Promise<void> | undefined;

/** A page on a disk has them in itself, and no link to them. */
function fetchStyles(): Promise<void> {
  styles ??= new Promise<void>((resolve, reject) => {
    const link = document.querySelector<HTMLLinkElement>('link[data-step-mode-styles]');
    if (!link) return resolve();
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      styles = undefined;
      link.disabled = true;
      reject(new Error(`There is no ${link.href}`));
    });
    link.disabled = false;
  });
  return styles;
}
