import { answerOf } from '../../step-mode/answers.ts';
import { startFit } from '../../step-mode/fit-picture.ts';
import { layOut } from '../../step-mode/lay-out.ts';
import { offerStart } from '../../step-mode/offer-start.ts';
import { tellProgress } from '../../step-mode/progress.ts';
import { type Answers, routeOf } from '../../step-mode/route.ts';
import { findScreens, type Screen } from '../../step-mode/screens.ts';
import { showTurns } from '../../step-mode/turns.ts';

/** Step mode of a page in a preview: by the code of the page, without its address, and with nothing kept. */
export interface StepsInFrame {
  /** Shows the screen with what has changed, or where it was, or the first. */
  readonly show: (changed?: Element) => void;
  /** What was pressed leads on, if it does on a page. */
  readonly follow: (pressed: Element) => void;
  /** The whole page again. */
  readonly wholePage: () => void;
}

export function startSteps(page: Document): StepsInFrame {
  let shown: string | undefined;
  let answers: Answers = {};
  let asked: string | undefined;
  let fit: (() => void) | undefined;
  const blocks = (): Element | null => page.querySelector('#blocks');
  const screens = (): Screen[] => {
    const all = blocks();
    return all?.querySelector('[data-step]') ? findScreens(all) : [];
  };

  const showAt = (name: string | undefined, all = screens()): void => {
    const place = blocks();
    const screen = all.find((each) => each.name === name) ?? all[0];
    if (!place || !screen) return;
    shown = screen.name;
    layOut(place, screen);
    const here = asked === undefined ? {} : { [asked]: screen.name };
    const route = routeOf(all, screen, { ...answers, ...here });
    ({ answers } = route);
    showTurns(
      route,
      all.find((each) => each.name === asked),
      page,
    );
    tellProgress(route, page);
    const bar = page.querySelector('.step-mode-bottom');
    if (bar) fit ??= startFit(place, bar);
    fit?.();
  };
  const wholePage = (): void => {
    const place = blocks();
    if (!place?.querySelector('[data-step]')) return;
    layOut(place, undefined);
    offerStart(screens(), undefined, page);
  };
  return {
    show: (changed) => {
      const all = screens();
      const withChange =
        changed && all.find(({ parts }) => parts.some((part) => part === changed || part.contains(changed)));
      showAt(withChange?.name ?? shown, all);
    },
    follow: (pressed) => {
      const answer = pressed.closest<HTMLElement>('[data-answer]');
      if (answer) {
        const { from, to } = answerOf(answer, screens());
        asked = from?.name;
        showAt(to?.name);
        return;
      }
      const to = pressed.closest<HTMLElement>('[data-to]')?.dataset['to'];
      if (to === undefined) return;
      const name = /^do\/(.+)$/u.exec(to)?.[1];
      asked = undefined;
      if (name === undefined) wholePage();
      else showAt(name);
    },
    wholePage,
  };
}
