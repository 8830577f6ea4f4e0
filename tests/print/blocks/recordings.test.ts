import { expect, test } from 'vitest';
import type { Recordings, Step } from '../../../src/model/document.ts';
import { taskPictureManual } from '../../../src/kinds/task/picture-manual.ts';
import { stepBox } from '../../../src/print/blocks/step.ts';
import type { Setting } from '../../../src/print/blocks/setting.ts';
import { settingOf } from './settings.ts';
import { shown } from './shown.ts';

const address = 'https://clearstep.example/en-GB/tasks/example/';
const sound = { file: 'content/tasks/example/a.mp3', version: '12345678' };
const sign = { file: 'content/tasks/example/a.mp4', version: '12345678', width: 320, height: 180 };

/** A task of one step that is signed or spoken. */
function recorded(recordings: Recordings, site: Partial<Setting> = { address }): Setting {
  const setting = settingOf('task', '<Step done="It clicks." id="boil">\nBoil the water.\n</Step>');
  const blocks = setting.document.blocks.map((block) =>
    block.type === 'step' ? { ...block, recordings } : block,
  );
  return { ...setting, ...site, document: { ...setting.document, blocks } };
}

function stepIn({ document }: Setting): Step {
  const step = document.blocks.find((block): block is Step => block.type === 'step');
  if (!step) throw new Error('There is no step.');
  return step;
}

test.each<[Recordings, string[], string[]]>([
  [{ sign }, ['See it in sign language'], ['Hear it from a person']],
  [{ sound }, ['Hear it from a person'], ['See it in sign language']],
  [{ sound: { ...sound, isByComputer: true } }, ['Hear it from a computer voice'], ['from a person']],
  [{ sign, sound }, ['See it in sign language', 'Hear it from a person'], []],
])('paper leads to a step that is signed or spoken, in step mode (%#)', (recordings, said, unsaid) => {
  const setting = recorded(recordings);
  const papers = [[stepBox(stepIn(setting), setting)], [taskPictureManual(setting)]];
  for (const paper of papers) {
    const lines = shown(paper).join('\n');
    expect(lines).toContain('clearstep.example/en-GB/tasks/example/#do/boil');
    for (const words of said) expect(lines).toContain(words);
    for (const words of unsaid) expect(lines).not.toContain(words);
  }
});

test('paper says nothing of recordings where the site has no address, or the step none', () => {
  const nowhere = recorded({ sign }, {});
  expect(shown([stepBox(stepIn(nowhere), nowhere)]).join('\n')).not.toContain('sign language');
  const plain = settingOf('task', '<Step done="It clicks.">\nBoil the water.\n</Step>');
  expect(shown([stepBox(stepIn(plain), { ...plain, address })]).join('\n')).not.toContain('#do/');
});
