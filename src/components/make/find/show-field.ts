/** A field and the stretch of what is typed in it. */
export interface FieldToShow {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  /** How many fields with the very same words stand before it, on its card or on the page. */
  readonly before: number;
}

/** Frames of the screen within which a card shows its fields; the table of a chart is fetched first. */
const PATIENCE = 60;

/**
 * Opens the card of a form, and gives the focus to a field on it with the words chosen that were looked for. What has no field
 * is shown by its card.
 */
export async function showOnCard(id: string, wanted: FieldToShow): Promise<void> {
  const card = [...document.querySelectorAll<HTMLElement>('[data-make-part]')].find(
    ({ dataset }) => dataset['makePart'] === id,
  );
  if (!card) return;
  card.querySelector<HTMLElement>('[data-make-open][aria-expanded="false"]')?.click();
  for (let frames = 0; frames < PATIENCE; frames += 1) {
    if (showField(card, wanted)) return;
    await new Promise(requestAnimationFrame);
  }
  card.focus();
}

/** Gives the focus to a field with these words. `false`: there is none. */
export function showField(place: ParentNode, { text, at, length, before }: FieldToShow): boolean {
  const fields = typedFields(place).filter(({ value }) => value === text);
  const field = fields[before] ?? fields[0];
  if (!field) return false;
  for (
    let around = field.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true;
  field.focus();
  field.setSelectionRange(at, at + length);
  field.scrollIntoView({ block: 'center' });
  return true;
}

/** All fields in which words are typed. */
export function typedFields(place: ParentNode): readonly (HTMLInputElement | HTMLTextAreaElement)[] {
  return [
    ...place.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input[type="text"], input[role="combobox"], textarea',
    ),
  ];
}
