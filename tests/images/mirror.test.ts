import { expect, test } from 'vitest';
import { ar } from '../../src/languages/ar/index.ts';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { column, image, row, text } from '../../src/images/element.ts';
import { inDirection } from '../../src/images/mirror.ts';

const screen = row(
  { paddingLeft: 8, paddingRight: 2 },
  column({ position: 'absolute', left: 24 }, text({}, '1')),
  image('data:,', 10, 10),
);

test('Phone pictures of a language that is read from the right have their first part at the right', () => {
  const { style, children } = inDirection(ar, screen).props;
  expect(style).toMatchObject({ flexDirection: 'row-reverse', paddingLeft: 2, paddingRight: 8 });
  expect(children).toMatchObject([
    { props: { style: { right: 24, flexDirection: 'column' }, children: [{ props: { children: ['1'] } }] } },
    { type: 'img', props: { src: 'data:,' } },
  ]);
});

test('Phone pictures of other languages stay as they are', () => {
  expect(inDirection(enGB, screen)).toBe(screen);
});
