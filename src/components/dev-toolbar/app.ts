import { defineToolbarApp } from 'astro/toolbar';
import { dataEvent, dataId, type PageMessages } from './page-messages.ts';
import { buildPanel } from './panel.ts';
import { showElement } from './show-element.ts';

/** Whether the panel was open: the page is loaded anew whenever its file is saved. */
const openKey = 'clearstep-messages-open';

/** Astro asks for a default export. */
export default defineToolbarApp({
  init(canvas, app) {
    let panel: HTMLElement | undefined;
    let shown = '';
    const show = (): void => {
      const data = document.getElementById(dataId)?.textContent ?? '';
      if (data === '' || data === shown) return;
      shown = data;
      const page = JSON.parse(data) as PageMessages;
      panel?.remove();
      panel = canvas.appendChild(buildPanel(page, showElement));
      const worst = page.messages[0]?.severity;
      if (worst === 'error' || worst === 'warning') app.toggleNotification({ state: true, level: worst });
      else if (worst) app.toggleNotification({ state: true, level: 'info' });
    };
    show();
    document.addEventListener(dataEvent, show);
    app.onToggled(({ state }) => {
      if (state) sessionStorage.setItem(openKey, '');
      else sessionStorage.removeItem(openKey);
    });
    // The toolbar opens nothing before this function has returned.
    if (sessionStorage.getItem(openKey) !== null) setTimeout(() => app.toggleState({ state: true }));
  },
});
