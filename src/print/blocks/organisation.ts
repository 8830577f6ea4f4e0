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

/**
 * The same in two halves, for a paper that has no room for all of it in one place: who answers and how to speak with
 * them, then where they are and when.
 */
export function organisationInHalves(setting: Setting): { readonly ways: Box[]; readonly place: Box[] } {
  const small = smallPrint(setting);
  const whole = (lines: readonly Box[]): Box[] => (lines.length === 0 ? [] : [stack(lines, { gap: 0.5 })]);
  const { name, ways } = linesOf(setting, small);
  const isPlace = ({ sort }: { readonly sort: string }): boolean => PLACE.has(sort);
  return {
    ways: whole([...name, ...ways.filter((way) => !isPlace(way)).map(({ box }) => box)]),
    place: whole(ways.filter(isPlace).map(({ box }) => box)),
  };
}

/** What says where and when, and not how to speak with somebody. */
const PLACE: ReadonlySet<string> = new Set(['web', 'post', 'hours']);

type Looks = Partial<ReturnType<typeof smallPrint>>;

function organisationLines(setting: Setting, looks: Looks): Box[] {
  const { name, ways } = linesOf(setting, looks);
  return [...name, ...ways.map(({ box }) => box)];
}

interface Lines {
  readonly name: readonly Box[];
  readonly ways: readonly { readonly sort: string; readonly box: Box }[];
}

function linesOf(setting: Setting, looks: Looks): Lines {
  const { site, language } = setting;
  const contact = contactIn(site, language.tag);
  if (!contact) return { name: [], ways: [] };
  const name = contact.name ?? nameIn(site.name, language.tag, site);
  return {
    name: [plainBox(name, setting, { ...looks, weight: 'bold' })],
    ways: contact.ways.map(({ sort, text, href }) => ({
      sort,
      box: plainBox(text, setting, {
        ...looks,
        label: `${language.words.contact[sort]}:`,
        ...(href !== undefined && { href }),
      }),
    })),
  };
}
