/** A number as PDF writes it: at most two decimals, which is 0.004 mm on paper. */
export function formatNumber(value: number): string {
  return String(round(value));
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const colourOperands = new Map<string, string>();

/** `#rrggbb` as three operands from 0 to 1, for `rg` and `RG`. */
export function formatColour(colour: string): string {
  let operands = colourOperands.get(colour);
  if (operands === undefined) {
    operands = [1, 3, 5].map((at) => formatChannel(colour.slice(at, at + 2))).join(' ');
    colourOperands.set(colour, operands);
  }
  return operands;
}

function formatChannel(hexadecimal: string): string {
  return String(Math.round((parseInt(hexadecimal, 16) / 255) * 1000) / 1000);
}
