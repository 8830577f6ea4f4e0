import type { Version } from '../components/document/version.ts';

/**
 * What a page tells search engines of the languages that it is there in, as they ask for it: each page names all of them,
 * itself among them, and each names it in turn. Who reads none of these gets the usual language, or that of the page
 * (`x-default`). Languages with their addresses; none where the page is there in one language, or others do not name it.
 */
export function alternatesOf(
  own: { readonly language: string; readonly path: string },
  translations: readonly Version[],
  usual: string,
): (readonly [language: string, path: string])[] {
  if (translations.length === 0 || translations.some(({ leadsBack }) => leadsBack === false)) return [];
  const versions = [own, ...translations];
  const first = versions.find(({ language }) => language === usual) ?? own;
  return [
    ...versions.flatMap(({ language, path }) => (language === undefined ? [] : [[language, path] as const])),
    ['x-default', first.path],
  ];
}
