import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Flow, FlowPart } from '../flow/flow.ts';
import { languageOf } from '../languages/index.ts';
import type { Document, Text } from '../model/document.ts';
import { pictureKey } from './picture-key.ts';
import { xml } from './xml.ts';

/** A flow as the one content document of a book. `names` says where each picture is. */
export function flowToXhtml(
  { title, language }: Document,
  flow: Flow,
  names: ReadonlyMap<string, string>,
): string {
  const { direction } = languageOf(language);
  return xml(
    x(
      'html',
      { xmlns: 'http://www.w3.org/1999/xhtml', lang: language, 'xml:lang': language, dir: direction },
      [
        x('head', [x('title', title), x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })]),
        x('body', flowElements(flow, names)),
      ],
    ),
    '<!DOCTYPE html>',
  );
}

/** The parts of a flow as elements, headings with ids to jump to. */
export function flowElements(flow: Flow, names: ReadonlyMap<string, string>): Element[] {
  return flow.map((part, index) => toElement(part, names, `part-${index}`));
}

function toElement(part: FlowPart, names: ReadonlyMap<string, string>, fallback: string): Element {
  switch (part.type) {
    case 'heading':
      return x(`h${part.level}`, { id: part.id ?? fallback }, inline(part.words));
    case 'words':
      return x(
        'p',
        part.look ? { class: part.look } : {},
        part.label === undefined
          ? inline(part.words)
          : [x('span', { class: 'label' }, part.label), ' ', ...inline(part.words)],
      );
    case 'list':
      return x(
        part.ordered ? 'ol' : 'ul',
        part.items.map((item) => x('li', inline(item))),
      );
    case 'picture': {
      const src = names.get(pictureKey(part));
      if (src === undefined) throw new Error(`The picture ${part.use.id} is not in the book.`);
      return x('p', [x('img', { src, alt: part.alt ?? '' })]);
    }
    case 'table':
      return x('table', [
        x('caption', part.caption),
        x('thead', [
          x(
            'tr',
            part.heads.map((head) => (head === '' ? x('td') : x('th', { scope: 'col' }, head))),
          ),
        ]),
        x(
          'tbody',
          part.rows.map(([first = '', ...cells]) =>
            x('tr', [x('th', { scope: 'row' }, first), ...cells.map((cell) => x('td', cell))]),
          ),
        ),
      ]);
    case 'blank':
      return x(
        'div',
        Array.from({ length: part.lines }, () => x('p', { class: 'blank' }, '\u00a0')),
      );
    case 'boxes':
      return x(
        'ul',
        { class: 'boxes' },
        part.options.map((option) => x('li', `☐ ${option}`)),
      );
    case 'group':
      return x('div', { class: `part ${part.sort}`, id: part.id }, [
        ...(part.label === undefined ? [] : [x('p', { class: 'label' }, part.label)]),
        ...part.parts.map((each, index) => toElement(each, names, `${part.id}-${index}`)),
      ]);
  }
}

function inline(words: Text): (Element | string)[] {
  return words.map(({ text, bold, href }) => {
    const strong = bold ? x('strong', text) : text;
    return href === undefined || !/^(?:https?|mailto|tel|sms):/u.test(href)
      ? strong
      : x('a', { href }, [strong]);
  });
}
