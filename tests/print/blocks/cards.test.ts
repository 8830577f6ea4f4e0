import { describe, expect, test } from 'vitest';
import { cards } from '../../../src/editions/cards.ts';
import { smallCards } from '../../../src/editions/small-cards.ts';
import { wallet } from '../../../src/editions/wallet.ts';
import { emergencyCards, partCards } from '../../../src/print/blocks/cards/part-cards.ts';
import { walletCards } from '../../../src/print/blocks/cards/wallet.ts';
import type { CardBoxes, CardRun } from '../../../src/print/boxes/arrangement.ts';
import { leafletSetting, onPaper, settingOf, taskSetting } from './settings.ts';
import { shownCards } from './shown-cards.ts';

const [task, leaflet] = [taskSetting(), leafletSetting()];

/** What needs cards of its own: a step that looks done, a number that the short form does not say, answers in short. */
const more = settingOf(
  'task',
  `## Be safe

### Fire

<Emergency>
Call 999 and 020 7946 0999.
</Emergency>

## Get ready

### The kettle

<Stop picture="kettle" short="Call Sam.">
The kettle is hot. Call 01632 960123.
</Stop>

<Step picture="kettle" cue="It is 9." done="It clicks." done-picture="cup" not-done-picture="kettle" wrong="Ask." key="Cold water." why="It is better." short="Boil">
Boil the water.
</Step>

<Choice question="Is there any milk in the fridge?" short="Milk?">
<Answer when="Yes">
Add it.
</Answer>
<Answer when="No" go-to="Get ready" />
</Choice>`,
);

/** Rows of several parts, one after the other, and a field of each sort beside its picture. */
const rows = settingOf(
  'form',
  `<Point picture="people">
We ask you.
</Point>

## About me

<Field label="My name" type="text" picture="people" />

<Field label="I am here" type="check" picture="people" />

### My job

<Field label="My job" type="text" />

<Field label="Signed" type="sign" picture="people" />`,
  'title: Tea\neditions: [{ make: wallet }]',
);

const sets: Readonly<Record<string, readonly (CardBoxes | CardRun)[]>> = {
  'pocket cards': [
    ...emergencyCards(task.document.blocks, onPaper(task, cards), cards),
    ...partCards(task.document.blocks, onPaper(task, cards), cards),
  ],
  'more pocket cards': [
    ...emergencyCards(more.document.blocks, onPaper(more, cards), cards),
    ...partCards(more.document.blocks, onPaper(more, cards), cards),
  ],
  'small cards': [
    ...emergencyCards(task.document.blocks, onPaper(task, smallCards), smallCards),
    ...partCards(task.document.blocks, onPaper(task, smallCards), smallCards),
  ],
  'wallet of a part of a leaflet': walletCards(
    onPaper({ ...leaflet, shown: leaflet.document.blocks.slice(0, 3) }, wallet),
    wallet,
  ).cards,
  'wallet of a form': walletCards(onPaper(rows, wallet), wallet).cards,
};

/** After a change of how cards are arranged run with `-u` and read the difference. */
describe('What stands on which side of which card', () => {
  test.each(Object.entries(sets))('%s', async (name, built) => {
    const file = `${import.meta.dirname}/as-boxes/${name.replaceAll(' ', '-')}.txt`;
    await expect(`${shownCards(built).join('\n')}\n`).toMatchFileSnapshot(file);
  });
});
