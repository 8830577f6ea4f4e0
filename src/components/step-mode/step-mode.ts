import { answerHere, question, startAnswers } from './answers.ts';
import { followCode } from './codes.ts';
import { startFit } from './fit-picture.ts';
import { startHelp } from './help.ts';
import { layOut } from './lay-out.ts';
import { startFelt } from './felt.ts';
import { startMoreBelow } from './more-below.ts';
import { offerStart } from './offer-start.ts';
import { one } from './one.ts';
import { keepPlace, keptPlace, screenOf } from './place.ts';
import { ownTitle, showProgress } from './progress.ts';
import { type Answers, routeOf } from './route.ts';
import { findScreens, type Screen } from './screens.ts';
import { startSwipe } from './swipe.ts';
import { startTimer } from './timer.ts';
import { showTurns, startTurns } from './turns.ts';
import { startWakeLock } from './wake.ts';

/**
 * Step mode: the same page with all but one screen put away. The address says which (`#do/boil-the-water`), so that the
 * browser's own Back goes one screen back, and a link can point at a step.
 */
export function startStepMode(): void {
  const blocks = document.querySelector<HTMLElement>('#blocks');
  if (!blocks?.querySelector('[data-step]')) return;
  const screens = findScreens(blocks);
  const [first] = screens;
  if (!first) return;
  const moreBelow = startMoreBelow(blocks, one('.step-mode-bottom'));
  const fit = startFit(blocks, one('.step-mode-bottom'));
  const keepAwake = startWakeLock();
  let answers: Answers = keptPlace()?.answers ?? {};
  let shown: Screen | undefined;

  const show = (): void => {
    if (followCode(screens, blocks)) return;
    // Whoever speaks falls silent: the words are about to change.
    document.dispatchEvent(new Event('clearstep:screen'));
    const name = nameInAddress();
    const found = name === undefined ? undefined : screenAt(name, screens);
    const wasOpen = shown !== undefined;
    shown = name === undefined ? undefined : (found ?? first);
    layOut(blocks, shown);
    keepAwake(shown !== undefined && shown.kind !== 'end');
    if (shown) showScreen(shown, found !== undefined);
    // Also in step mode, for whoever leaves it or prints.
    offerStart(screens, keptPlace());
    if (!shown) showWhole(wasOpen);
  };
  const showScreen = (shown: Screen, isFound: boolean): void => {
    one('[data-step-gone]').hidden = isFound;
    const route = routeOf(screens, shown, { ...answers, ...answerHere(shown) });
    ({ answers } = route);
    // Nothing to go on with at the very start, and nothing left to do after the last step.
    const isUnderWay = route.index > 0 && route.step <= route.steps;
    const title = one('#document h1').textContent.trim().replace(/\s+/g, ' ');
    keepPlace(isUnderWay ? { at: shown.name, answers } : undefined, { title, step: route.step });
    const asked = question();
    showTurns(
      route,
      screens.find((screen) => screen.name === asked),
    );
    showProgress(route);
    fit();
  };
  const showWhole = (wasOpen: boolean): void => {
    document.title = ownTitle();
    if (wasOpen) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };

  window.addEventListener('hashchange', show);
  // Paper has room for the whole task.
  window.addEventListener('beforeprint', () => layOut(blocks, undefined));
  window.addEventListener('afterprint', () => layOut(blocks, shown));
  one('[data-step-mode-over]').dataset['to'] = `do/${first.name}`;
  startTurns(moreBelow);
  startAnswers(screens);
  startHelp();
  startSwipe();
  startTimer();
  startFelt();
  show();
}

/** What the address asks for. Undefined: the whole page. */
function nameInAddress(): string | undefined {
  const name = /^#do\/(.+)$/.exec(location.hash)?.[1];
  try {
    return name && decodeURIComponent(name);
  } catch {
    // A broken address names no screen, but it is one of step mode.
    return '';
  }
}

/** The screen of an address. One that ends in a number shows the step of this number. */
function screenAt(name: string, screens: readonly Screen[]): Screen | undefined {
  return (
    screenOf(name, screens) ?? screens.find(({ kind, step }) => kind === 'step' && String(step) === name)
  );
}
