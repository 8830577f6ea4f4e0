import { leavesOut } from '../../editions/kept-blocks.ts';
import { contactWays } from '../../model/contact-ways.ts';
import { stateLines } from '../../site/state-lines.ts';
import type { Mm } from '../../design/units.ts';
import type { Source, Word } from '../../model/document.ts';
import { creditLines } from '../../pictures/index.ts';
import { type Box, type Column, flow, row, stack } from '../boxes/box.ts';
import { keepEnds, plainBox, sectionHeading, smallPrint, type TextOptions } from './prose.ts';
import { printingBoxes } from './printing.ts';
import { organisationBoxes, organisationOnCard } from './organisation.ts';
import { wordBox } from './point.ts';
import { air, type Setting } from './setting.ts';
import { webAddressBoxes } from './web-address.ts';

/** What stands at the end of every document: word list where there is one, who can help, sources, the state of checking, credits. */
export function closingBoxes(setting: Setting): Box[] {
  return [...wordListBoxes(setting), ...contactBoxes(setting), ...endBoxes(setting)];
}

/** The last of it: sources, the state of checking, credits. */
export function endBoxes(setting: Setting): Box[] {
  return [...sourceBoxes(setting), imprintBox(setting)];
}

/**
 * All of it in small print, for a paper that must not run on to another page: where it is on the web, whence the facts
 * come and how to reach the organisation, and beside that the state of checking and credits.
 */
export function smallEndBox(setting: Setting): Box {
  const about = stack(aboutLines(setting), { gap: ABOUT_GAP });
  const from = webAddressBoxes(setting, [...smallSourceBoxes(setting), ...organisationOnCard(setting)]);
  const columns: Column[] = [
    { width: 'rest', box: stack(from, { gap: 3 }) },
    { width: ABOUT_WIDTH, box: about },
  ];
  return stack([from.length > 0 ? row(columns, { gap: 6 }) : about], {
    above: air(8, setting),
    neverAlone: true,
  });
}

/** Room for the address of a licence in small print. */
const ABOUT_WIDTH: Mm = 70;

/**
 * Where the document is on the web, what `aboutBox` says, and how a folded paper must be printed. `first`: what stands
 * over the state of checking.
 */
export function imprintBox(setting: Setting, first: readonly Box[] = []): Box {
  const about = stack([...first, ...aboutLines(setting)], { gap: ABOUT_GAP });
  return stack([...webAddressBoxes(setting, [about]), ...printingBoxes(setting)], {
    gap: 3,
    above: air(10, setting),
    neverAlone: true,
  });
}

function wordListBoxes(setting: Setting): Box[] {
  const words = setting.document.blocks.filter((block): block is Word => block.type === 'word');
  if (words.length === 0 || !setting.wordList) return [];
  return [
    sectionHeading(setting.language.words.wordList, setting),
    ...words.map((word) => wordBox(word, setting)),
  ];
}

/**
 * Who can help: whom the document names, then the organisation, and how to reach them, by a link where there is one.
 * `smallOrganisation`: how to reach the organisation stands in small print.
 */
export function contactBoxes(setting: Setting, { smallOrganisation = false } = {}): Box[] {
  return [...documentContactBoxes(setting), ...organisationBoxes(setting, smallOrganisation)];
}

/** Whom the document itself names, and how to reach them. */
export function documentContactBoxes(setting: Setting): Box[] {
  const { contact, places } = setting.document;
  if (!contact) return [];
  const words = setting.language.words.contact;
  const place = places['contact'];
  const options: TextOptions = place ? { place } : {};
  const { name, role } = contact;
  const lines = [
    ...(name ? [plainBox(name, setting, { ...options, weight: 'bold' })] : []),
    ...(role ? [plainBox(role, setting, options)] : []),
    ...contactWays(setting.document).map(({ sort, text, href }) =>
      plainBox(text, setting, {
        ...options,
        label: `${words[sort]}:`,
        ...(href === undefined ? {} : { href }),
      }),
    ),
  ];
  return [sectionHeading(words.heading, setting), stack(lines, { gap: 1 })];
}

function sourceBoxes(setting: Setting): Box[] {
  const list = sourceList(setting);
  return list ? [sectionHeading(setting.language.words.sources, setting), list] : [];
}

function smallSourceBoxes(setting: Setting): Box[] {
  const list = sourceList(setting, { gap: 0 });
  if (!list) return [];
  const heading = sectionHeading(setting.language.words.sources, setting);
  const style = { ...heading.style, size: setting.type.small };
  return [{ ...heading, style, above: setting.address === undefined ? 0 : 2, below: 0 }, list];
}

/** Where the facts come from, as a list. Absent: nothing is said of it. */
function sourceList(setting: Setting, { gap } = { gap: 2 }): Box | undefined {
  const { sources } = setting.document;
  if (sources.length === 0 || leavesOut('sources', setting)) return undefined;
  const items = sources.map((source, index) =>
    stack([stack(sourceWords(source, `sources.${index}`, setting), { tag: { role: 'LBody' } })], {
      tag: { role: 'LI' },
    }),
  );
  return flow(keepEnds(items), { tag: { role: 'L', listNumbering: 'None' }, gap });
}

function sourceWords({ title, year, url }: Source, path: string, setting: Setting): Box[] {
  const small = smallPrint(setting);
  const placed = (name: keyof Source): Pick<TextOptions, 'place'> => {
    const place = setting.document.places[`${path}.${name}`];
    return place ? { place } : {};
  };
  const name = year === undefined ? title : `${title}, ${year}`;
  const named = { ...small, ...placed('title'), runsOn: true };
  if (!url) return [plainBox(name, setting, named)];
  return [
    plainBox(name, setting, { ...named, href: url }),
    plainBox(url, setting, { ...small, ...placed('url') }),
  ];
}

/** Draft or checked, when it was last looked at, and whose pictures these are. Small, never left out. */
export function aboutBox(setting: Setting): Box {
  return stack(aboutLines(setting), { gap: ABOUT_GAP, above: air(10, setting), neverAlone: true });
}

/**
 * How to reach the organisation, and what `aboutBox` says, in the ways in which a set of cards may hold it, best first: on one card with the addresses of
 * the licences, on one card without them, on two cards, a line a card.
 */
export function aboutOnCards(setting: Setting): Box[][] {
  const state = stateBoxes(setting);
  const [full, short] = [creditBoxes('full', setting), creditBoxes('short', setting)];
  const together = (lines: readonly Box[]): Box => stack(lines, { gap: ABOUT_GAP });
  const organisation = organisationOnCard(setting);
  return [
    [...organisation, together([...state, ...full])],
    [...organisation, together([...state, ...short])],
    [...organisation, together(state), together(short)],
    [...organisation, ...state, ...short],
  ];
}

const ABOUT_GAP: Mm = 0.5;

function aboutLines(setting: Setting): Box[] {
  return [...stateBoxes(setting), ...creditBoxes('full', setting)];
}

/** Draft or checked, when it was last looked at and when it will be again. */
function stateBoxes(setting: Setting): Box[] {
  const { document, site, language } = setting;
  return stateLines(document, site, language, setting).map((line) =>
    plainBox(line, setting, smallPrint(setting)),
  );
}

function creditBoxes(form: 'full' | 'short', setting: Setting): Box[] {
  const { document, pictures, language } = setting;
  const lines = creditLines(pictures.values(), language.words.credits, { form, photosBy: document.photosBy });
  return lines.map((line) => plainBox(line, setting, smallPrint(setting)));
}
