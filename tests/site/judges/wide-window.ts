import type { Page } from 'puppeteer-core';

/** What of a page decides contrast, names and roles: its visible elements with what their style makes of them. */
export type Seen = ReadonlySet<string>;

/** Each as `li.step > p {rgb(0, 0, 0) ...}`, however often it is there. */
export async function seenOn(page: Page): Promise<Seen> {
  return new Set(
    await page.evaluate(() => {
      const describe = (element: Element): string =>
        [
          element.localName,
          ...[...element.classList].toSorted().map((name) => `.${name}`),
          ...[...element.attributes]
            .filter(({ name }) => name !== 'class')
            .map(({ name }) => `[${name}]`)
            .toSorted(),
        ].join('');
      const styleOf = (element: Element): string => {
        const style = getComputedStyle(element);
        // From 24 px on, words may be paler (WCAG 2.2, 1.4.6).
        const isLarge = Number.parseFloat(style.fontSize) >= 24;
        const { color, backgroundColor, backgroundImage, opacity, position, overflow, clipPath } = style;
        return [
          color,
          backgroundColor,
          backgroundImage,
          opacity,
          position,
          overflow,
          clipPath,
          isLarge,
        ].join();
      };
      // What is inside a drawing is a picture.
      return [...document.querySelectorAll('body *:not(svg *)')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => `${describe(element.parentElement!)} > ${describe(element)} {${styleOf(element)}}`);
    }),
  );
}

/** What came, went or looks otherwise from one window to the other: `+ li.step > p {...}`. */
export function changes(before: Seen, after: Seen): string[] {
  return [
    ...[...after].filter((each) => !before.has(each)).map((each) => `+ ${each}`),
    ...[...before].filter((each) => !after.has(each)).map((each) => `- ${each}`),
  ];
}
