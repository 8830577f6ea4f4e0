import { contactIn } from '../../site/contact.ts';
import { nameIn } from '../../site/local-text.ts';
import { type Box, stack } from '../boxes/box.ts';
import { plainBox, sectionHeading, smallPrint } from './prose.ts';
import type { Setting } from './setting.ts';

/**
 * How to reach the organisation, in the words of the document's language: a name, then each way on a line of its own.
 * Under a heading where the document names nobody of its own. `isSmall`: in small print. Nothing for a site that does not say.
 */
export function organisationBoxes(setting: Setting, isSmall = false): Box[] {
  const lines = organisationLines(setting, isSmall ? smallPrint(setting) : {});
  if (lines.length === 0) return [];
  const heading = setting.document.contact
    ? []
    : [sectionHeading(setting.language.words.contact.heading, setting)];
  return [...heading, stack(lines, { gap: isSmall ? 0.5 : 1, ...(heading.length === 0 && { above: 3 }) })];
}

/** The same in small print and without a heading, for the back of a card and for a cover. */
export function organisationOnCard(setting: Setting): Box[] {
  const lines = organisationLines(setting, smallPrint(setting));
  return lines.length === 0 ? [] : [stack(lines, { gap: 0.5 })];
}

function organisationLines(setting: Setting, looks: Partial<ReturnType<typeof smallPrint>>): Box[] {
  const { site, language } = setting;
  const contact = contactIn(site, language.tag);
  if (!contact) return [];
  const name = contact.name ?? nameIn(site.name, language.tag, site);
  return [
    plainBox(name, setting, { ...looks, weight: 'bold' }),
    ...contact.ways.map(({ sort, text, href }) =>
      plainBox(text, setting, {
        ...looks,
        label: `${language.words.contact[sort]}:`,
        ...(href !== undefined && { href }),
      }),
    ),
  ];
}
