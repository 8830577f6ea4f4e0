import { describe, expect, test } from 'vitest';
import { booklet } from '../../../src/editions/booklet.ts';
import type { Block, Notice } from '../../../src/model/document.ts';
import { documentBooklet } from '../../../src/print/blocks/document-booklet.ts';
import { documentPages } from '../../../src/print/blocks/document-pages.ts';
import { noticeCardBox, noticeRowBox, noticeSignBox } from '../../../src/print/blocks/notice.ts';
import { panelExtras } from '../../../src/print/blocks/panel-extras.ts';
import { plainBox } from '../../../src/print/blocks/prose.ts';
import { readerCheckSheet } from '../../../src/print/blocks/reader-check.ts';
import type { Setting } from '../../../src/print/blocks/setting.ts';
import type { Box } from '../../../src/print/boxes/box.ts';
import { formSetting, guideSetting, leafletSetting, recipeSetting, taskSetting } from './settings.ts';
import { shown } from './shown.ts';

const [task, leaflet, guide, recipe, form] = [
  taskSetting(),
  leafletSetting(),
  guideSetting(),
  recipeSetting(),
  formSetting(),
];

function notices({ document }: Setting): Notice[] {
  const sorts = new Set<Block['type']>(['emergency', 'stop', 'ask', 'tip']);
  return document.blocks.filter((block): block is Notice => sorts.has(block.type));
}

const boxes: Readonly<Record<string, readonly Box[]>> = {
  task: [documentPages(task)],
  leaflet: [documentPages(leaflet)],
  guide: [documentPages(guide)],
  recipe: [documentPages(recipe)],
  form: [documentPages(form)],
  booklet: [documentBooklet(leaflet, booklet).text, documentBooklet(leaflet, booklet).notes(60)],
  'booklet of a task': [documentBooklet(task, booklet).text],
  'reader check': [readerCheckSheet(task)],
  'panels to write on': panelExtras(leaflet).flatMap((extra) => [extra(60), extra(120)]),
  'notices on cards': notices(task).map((each) => noticeCardBox(each, [plainBox('Words.', task)], 24, task)),
  'notices in a list of steps': notices(task).map((each) => noticeRowBox(each, task)),
  'signs of notices': notices(task).map((each) => noticeSignBox(each, 30, task)),
};

/** After a change of how blocks are arranged run with `-u` and read the difference. */
describe('What stands where, for every sort of block', () => {
  test.each(Object.entries(boxes))('%s', async (name, built) => {
    const file = `${import.meta.dirname}/as-boxes/${name.replaceAll(' ', '-')}.txt`;
    await expect(`${shown(built).join('\n')}\n`).toMatchFileSnapshot(file);
  });
});
