/** What a search says of how much it has found, as it stands on its element: texts with `{count}` and `{total}`. */
export interface HowMany {
  readonly found?: string;
  readonly all?: string;
  readonly none?: string;
}

/** Says how many of all things are shown. */
export function sayHowMany({ found, all, none }: HowMany, count: number, total: number): string {
  const text = count === 0 ? none : count === total ? all : found;
  return (text ?? '').replace('{count}', String(count)).replace('{total}', String(total));
}
