import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/model/document.ts';
import { twoLanguagesPages } from '../../../src/print/blocks/two-languages/index.ts';
import { settingOf, translationSetting } from './settings.ts';
import { shown } from './shown.ts';

const answer = (when: string, words: string): string => `<Answer when="${when}">\n${words}\n</Answer>`;
const asked = (question: string, ...answers: string[]): string =>
  `<Choice question="${question}">\n${answers.join('\n')}\n</Choice>`;

/** Both say each sort of block, but for what one of them lacks: the tip in Welsh, the last step in English. */
const task = [
  `<Emergency picture="fire">
Oes tân?
Ewch allan.
</Emergency>

## Paratoi

<Step picture="kettle" cue="Mae’r caead ar gau." done="Mae’n clicio." wrong="Gofynnwch." key="Dŵr oer." why="Mae’n well." id="fill">
Llenwch y **tegell**.
</Step>

<Stop picture="kettle">
Mae’n boeth.
</Stop>

<Step done="Mae’n llawn." done-picture="cup" not-done-picture="kettle" id="pour">
Arllwyswch.
</Step>

<Ask>
Gofynnwch i Sam.
</Ask>

${asked('Llaeth?', answer('Oes', 'Arllwyswch.').replace('>', ' picture="cup">'), answer('Na', 'Yfwch.'))}

${asked('Siwgr?', answer('Oes', 'Un.'), answer('Na', 'Dim.'))}

<Word word="cwdyn">
Te mewn papur.
</Word>

1. Eisteddwch.
2. Yfwch.

<Step done="Mae’n lân." id="wash">
Golchwch y cwpan.
</Step>`,
  `<Emergency picture="fire">
Is there a fire?
Get out.
</Emergency>

## Get ready

<Step picture="kettle" cue="The lid is shut." done="It clicks." wrong="Ask." key="Cold water." why="It is better." id="fill">
Fill the **kettle**.
</Step>

<Stop picture="kettle">
It is hot.
</Stop>

<Step done="It is full." done-picture="cup" not-done-picture="kettle" id="pour">
Pour.
</Step>

<Ask>
Ask Sam.
</Ask>

<Tip>
Wait 5 minutes.
</Tip>

${asked('Milk?', answer('Yes', 'Pour.').replace('>', ' picture="cup">'), answer('No', 'Drink.'))}

${asked('Sugar?', answer('None', 'Drink.'), answer('One', 'Stir.'), answer('Two', 'Stir twice.'))}

<Word word="teabag">
Tea in paper.
</Word>

1. Sit.
2. Drink.`,
] as const;

const leaflet = [
  `<Point picture="tea">
Mae te yn boeth.
</Point>

<Do picture="walk">
Cerddwch.
</Do>

<Dont picture="walk">
Peidiwch â rhedeg.
</Dont>

Yfwch.`,
  `<Point picture="tea">
Tea is hot.
</Point>

<Do picture="people">
Walk.
</Do>

<Dont>
Do not run.
</Dont>

Drink.`,
] as const;

describe('What stands beside what in two languages', () => {
  test.each<[kind: Kind, words: readonly [welsh: string, english: string], facts?: string]>([
    ['task', task],
    ['leaflet', leaflet, 'contact: { name: Sam, phone: 020 7946 0999 }'],
  ])('in a %s', async (kind, words, facts) => {
    const boxes = [twoLanguagesPages(translationSetting(kind, ...words, facts))];
    const file = `${import.meta.dirname}/as-boxes/two-languages-of-a-${kind}.txt`;
    await expect(`${shown(boxes).join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

test('What is no translation has no paper in two languages', () => {
  const alone = settingOf('leaflet', 'Drink.');
  expect(() => twoLanguagesPages(alone)).toThrow('is no translation');
});
