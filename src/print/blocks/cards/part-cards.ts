import type { CardsEdition } from '../../../editions/edition.ts';
import type { Block, Field, Heading, Notice } from '../../../model/document.ts';
import type { CardBoxes, CardRun } from '../../boxes/arrangement.ts';
import { type Box, row, stack } from '../../boxes/box.ts';
import { blockBox } from '../index.ts';
import { pictureGap, type Setting, tile } from '../setting.ts';
import { choiceCard } from './choice-card.ts';
import { donePairCards } from './done-pair-card.ts';
import { headingLines } from './heading-lines.ts';
import { noticeCard } from './notice-card.ts';
import { stepCard } from './step-card.ts';

type Card = CardBoxes | CardRun;

/** What to do in an emergency, a card each. They come before all other cards. */
export function emergencyCards(
  blocks: readonly Block[],
  setting: Setting,
  edition: CardsEdition,
): CardBoxes[] {
  return underHeadings(blocks).flatMap(({ block, headings }) =>
    block.type === 'emergency' ? [noticeCard(block, headings, setting, edition)] : [],
  );
}

/**
 * A card for each step, stop, ask and choice, and rows that go on from side to side for all that stands between them. The
 * headings over a block stand on the back of the first card of their part, or over its first row.
 */
export function partCards(blocks: readonly Block[], setting: Setting, edition: CardsEdition): Card[] {
  const steps = setting.document.blocks.filter(({ type }) => type === 'step').length;
  const cards: Card[] = [];
  let rows: Placed[] = [];
  const close = (): void => {
    if (rows.length > 0) cards.push(rowsCard(rows, setting));
    rows = [];
  };
  for (const placed of underHeadings(blocks)) {
    const { block, headings } = placed;
    if (block.type === 'emergency') continue;
    const own = ownCards(block, headings, { steps, setting, edition });
    if (own || headings.length > 0) close();
    if (own) cards.push(...own);
    else rows.push(placed);
  }
  close();
  return cards;
}

/** The cards of a block that has cards of its own. */
function ownCards(
  block: Placed['block'],
  headings: readonly Heading[],
  { steps, setting, edition }: { steps: number; setting: Setting; edition: CardsEdition },
): Card[] | undefined {
  switch (block.type) {
    case 'step':
      return [
        stepCard(block, { steps, headings }, setting),
        ...donePairCards(block, steps, setting, edition),
      ];
    case 'stop':
    case 'ask':
      return [noticeCard(block, headings, setting, edition)];
    case 'choice':
      return [choiceCard(block, headings, setting)];
    default:
      return undefined;
  }
}

function rowsCard(rows: readonly Placed[], setting: Setting): CardRun {
  const [{ block, headings } = { headings: [] }] = rows;
  return {
    name: `what starts at line ${block?.place.start.line ?? 1}`,
    // Rows of another part may follow: what stands over the first is not said again.
    heads: headings.length > 0 ? [stack(headingLines(headings, setting))] : [],
    items: rows.map(({ block: each }) => rowBox(each, setting)),
    gap: 2,
    tag: { role: 'Div' },
  };
}

/** As on other papers, but the picture of a field stands beside its line, too: so two of them have room on a side. */
function rowBox(block: Placed['block'], setting: Setting): Box {
  if (block.type !== 'field' || !block.picture || !LINES.has(block.field)) return blockBox(block, setting);
  const { picture, ...field } = block;
  const size = setting.tiles.point * FIELD_TILE;
  return row(
    [
      { width: size, box: tile(picture, size, block.label, setting) },
      { width: 'rest', box: blockBox(field, setting) },
    ],
    { gap: pictureGap(setting), align: 'middle' },
  );
}

/** What is filled in on one line, as wide as there is room. */
const LINES: ReadonlySet<Field['field']> = new Set(['text', 'sign']);
/** Beside a label two thirds of what it is beside sentences. */
const FIELD_TILE = 2 / 3;

/** A block with the headings that stand over it. */
interface Placed {
  readonly block: Exclude<Block, Heading>;
  readonly headings: readonly Heading[];
}

/**
 * Each block with the headings right over it. Those over an emergency, whose card comes before the others, stand with
 * the block after it, or with the emergency where their part has no other.
 */
function underHeadings(blocks: readonly Block[]): Placed[] {
  const placed: { block: Placed['block']; headings: readonly Heading[] }[] = [];
  let open: Heading[] = [];
  let emergency: { block: Notice; headings: readonly Heading[] } | undefined;
  const close = (): void => {
    if (!emergency) return;
    emergency.headings = open;
    emergency = undefined;
    open = [];
  };
  for (const block of blocks) {
    if (block.type === 'heading') {
      close();
      open.push(block);
    } else if (block.type === 'emergency') {
      const entry = { block, headings: [] };
      emergency ??= entry;
      placed.push(entry);
    } else {
      placed.push({ block, headings: open });
      open = [];
      emergency = undefined;
    }
  }
  close();
  return placed;
}
