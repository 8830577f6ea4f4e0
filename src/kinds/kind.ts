import type { BookletEdition, CardsEdition, PagesEdition, TrifoldEdition } from '../editions/edition.ts';
import type { Kind } from '../model/document.ts';
import type { Setting } from '../print/blocks/setting.ts';
import type { StackBox } from '../print/boxes/box.ts';
import type { CardSet } from '../print/boxes/arrangement.ts';
import type { BookletBoxes } from '../print/boxes/arrangement.ts';
import type { PanelBoxes } from '../print/boxes/arrangement.ts';

/** How a kind of document is arranged on paper, by the form of the edition. What is absent this kind does not have. */
export interface KindOnPaper {
  readonly kind: Kind;
  /** Text that runs from page to page. */
  readonly pages: Partial<Readonly<Record<PagesEdition['arrangement'], (setting: Setting) => StackBox>>>;
  readonly booklet?: (setting: Setting, edition: BookletEdition) => BookletBoxes;
  readonly trifold?: (setting: Setting, edition: TrifoldEdition) => PanelBoxes;
  /** Cards to cut out. */
  readonly cards?: Partial<
    Readonly<Record<CardsEdition['arrangement'], (setting: Setting, edition: CardsEdition) => CardSet>>
  >;
}
