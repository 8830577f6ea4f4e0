import type { FieldItem, Publication } from '../../print/sheet/sheet.ts';

/** Checks what is to be filled in: every field can be told from every other, by programs and by ear. */
export function checkFields({ sheets }: Publication): string[] {
  const items = sheets.flatMap((sheet) =>
    sheet.items.filter((item): item is FieldItem => item.type === 'field'),
  );
  const mistakes = items.flatMap(({ field }) => {
    const { name, description } = field;
    if (!/^[^.\s]+$/.test(name)) return [`"${name}" is no name for a field (ISO 32000-1, 12.7.3.2).`];
    if (description.trim() === '') return [`The field "${name}" has no words that say what it is (7.18.1).`];
    return [];
  });
  const tags = new Set(items.map(({ tag }) => tag));
  if (tags.size < items.length) mistakes.push('Two fields share one Form (7.18.4).');
  for (const [name, group] of Map.groupBy(items, ({ field }) => field.name)) {
    if (group.length > 1 && !group.every(({ field }) => field.type === 'option')) {
      mistakes.push(`The field name "${name}" is used twice.`);
    }
  }
  return mistakes;
}
