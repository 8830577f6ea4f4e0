import type { Document, Pence } from './document.ts';

/** The sum of all prices in pence, or undefined when nothing has one. */
export function totalPrice(document: Document): Pence | undefined {
  const prices = document.need.flatMap(({ price }) => (price === undefined ? [] : [price]));
  return prices.length === 0 ? undefined : prices.reduce((sum, price) => sum + price, 0);
}
