/**
 * Links to the page in other languages lead to the part of it that the reader is at: `#do/boil` of step mode, or a
 * step's own id. Translations have the same ids. However a link is opened, in a new tab, too, it leads there.
 */
export function followPlace(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-same-place]');
  const follow = (): void => {
    for (const link of links) link.hash = location.hash;
  };
  window.addEventListener('hashchange', follow);
  follow();
}
