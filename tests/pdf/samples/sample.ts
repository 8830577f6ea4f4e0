import type { Publication } from '../../../src/print/sheet/sheet.ts';
import { bookmark, cup, footer, header, layout, node, picture, publication, sheet, text } from './build.ts';

/** Two sheets with one of everything: headings, a list with pictures, a note, a link over two lines, an other language. */
export function sample(): Publication {
  const title = node('H1');
  const intro = node('P');
  const steps = node('H2', { id: 'steps' });
  const labels = [node('Lbl'), node('Lbl')];
  const words = [node('P'), node('P')];
  const figure = node('Figure', { alt: 'A cup of tea' });
  const noteLabel = node('Span');
  const noteWords = node('P');
  const more = node('Span');
  const link = node('Link', { href: 'https://example.org/make tea?a=(1)' });
  const welsh = node('P', { language: 'cy' });
  const items = [
    node('LI', {}, [labels[0]!, node('LBody', {}, [figure, words[0]!])]),
    node('LI', {}, [labels[1]!, node('LBody', {}, [words[1]!])]),
  ];
  const tree = [
    title,
    intro,
    steps,
    node('L', { listNumbering: 'Decimal' }, items),
    node('Note', { id: 'stop-1' }, [noteLabel, noteWords]),
    node('P', {}, [more, link]),
    welsh,
  ];
  const first = sheet(
    text(header, 'Make a cup of tea', { y: 14, size: 12 }),
    text(title, 'Make a cup of tea', { y: 34, size: 28, weight: 'bold' }),
    text(intro, 'Tea is for everyone in the office. ', { y: 48 }),
    text(intro, 'AVA drinks it with milk (a little).', { y: 57 }),
    text(steps, 'Steps', { y: 75, size: 22, weight: 'bold' }),
    text(labels[0]!, '1 ', { y: 95, weight: 'bold' }),
    picture(figure, cup, 30, 85),
    text(words[0]!, 'Fill the kettle.', { x: 80, y: 95 }),
    text(labels[1]!, '2 ', { y: 140, weight: 'bold' }),
    text(words[1]!, 'Switch it on. ', { x: 80, y: 140 }),
    text(footer, '1 of 2', { y: 285, size: 12 }),
  );
  const second = sheet(
    text(header, 'Make a cup of tea', { y: 14, size: 12 }),
    text(words[1]!, 'Wait for the click.', { x: 80, y: 34 }),
    {
      type: 'path',
      tag: layout,
      path: [['M', 18, 45], ['L', 190, 45], ['L', 190, 70], ['L', 18, 70], ['Z']],
      stroke: { colour: '#8c1515', width: 1 },
    },
    picture(layout, cup, 22, 48, 12),
    text(noteLabel, 'Stop: ', { x: 40, y: 56, weight: 'bold', colour: '#8c1515' }),
    text(noteWords, 'the water is hot.', { x: 40, y: 64 }),
    text(more, 'Read more: ', { y: 90 }),
    text(link, 'all about ', { x: 55, y: 90, colour: '#0b3c7d' }),
    text(link, 'making tea', { x: 20, y: 99, colour: '#0b3c7d' }),
    text(welsh, 'Mae’r dŵr yn boeth. Tŷ te.', { y: 115 }),
    text(footer, '2 of 2', { y: 285, size: 12 }),
  );
  return publication(tree, [first, second], {
    bookmarks: [bookmark('Make a cup of tea', 0, 25, [bookmark('Steps', 0, 68), bookmark('Stop', 1, 45)])],
  });
}
