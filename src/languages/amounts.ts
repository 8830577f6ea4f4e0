/**
 * Amounts as British people write them: a dot before the parts, and commas between thousands or none. Exact, however
 * many are added: `units` are whole, and `decimals` says where the dot stands.
 */
export interface Amount {
  readonly units: bigint;
  readonly decimals: number;
}

/** Reads an amount with or without a currency sign. Undefined for everything that could mean two things, as `1,5`. */
export function readAmount(written: string): Amount | undefined {
  const match =
    /^(?<sign>[-−]?)\s*£?\s*(?<whole>\d{1,3}(?:,\d{3})+|\d{1,15}|(?=\.))(?:\.(?<parts>\d{1,6}))?$/.exec(
      written.trim(),
    );
  if (!match?.groups) return undefined;
  const { sign = '', whole = '', parts = '' } = match.groups;
  const units = BigInt(`${whole.replaceAll(',', '')}${parts}` || '0');
  return { units: sign === '' ? units : -units, decimals: parts.length };
}

export function addAmounts(amounts: readonly Amount[]): Amount {
  const decimals = Math.max(0, ...amounts.map((amount) => amount.decimals));
  const units = amounts.reduce(
    (sum, amount) => sum + amount.units * 10n ** BigInt(decimals - amount.decimals),
    0n,
  );
  return { units, decimals };
}

/** `12.5`; money has its pence: `12.50`. Without a currency sign and without commas, so that it can be read again. */
export function writeAmount({ units, decimals }: Amount, isMoney: boolean): string {
  const shown = isMoney ? Math.max(2, decimals) : decimals;
  const digits = String((units < 0n ? -units : units) * 10n ** BigInt(shown - decimals)).padStart(
    shown + 1,
    '0',
  );
  const whole = digits.slice(0, digits.length - shown);
  const parts = digits.slice(digits.length - shown);
  const written = isMoney ? parts : parts.replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${written === '' ? '' : `.${written}`}`;
}
