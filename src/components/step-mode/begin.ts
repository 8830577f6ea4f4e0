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
  const begin = async (): Promise<boolean> => {
    begun ??= fetchAll().then(
      ({ startStepMode }) => {
        start.removeEventListener('click', press);
        startStepMode();
        return true;
      },
      () => {
        // No internet, and nothing kept: the whole page is there to be read, and the next press tries again.
        begun = undefined;
        return false;
      },
    );
    return begun;
  };
  // Step mode then knows where the button leads.
  const press = async (): Promise<void> => {
    if (await begin()) start.click();
  };
  const follow = async (): Promise<void> => {
    if (!isAsked() || begun) return;
    document.documentElement.toggleAttribute('data-step-mode-comes', true);
    await begin();
    document.documentElement.toggleAttribute('data-step-mode-comes', false);
  };
  start.addEventListener('click', press);
  window.addEventListener('hashchange', follow);
  start.hidden = false;
  if (isAsked()) void follow();
  // The button says where the reader was.
  else if (keptPlace()) void begin();
  // From then on it is there without internet, too.
  else beforeUse(() => void fetchAll().catch(() => undefined));
}

/** Whether the address is one of step mode, or the code of a label, which leads to one. */
function isAsked(): boolean {
  return /^#(?:do|label)\//.test(location.hash);
}

async function fetchAll(): Promise<typeof import('./step-mode.ts')> {
  const [code] = await Promise.all([import('./step-mode.ts'), fetchStyles()]);
  return code;
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
