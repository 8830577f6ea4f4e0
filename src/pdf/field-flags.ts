/** Flags of fields, by bit position: 13 of table 228, 15 and 16 of table 226 (ISO 32000-1). */
export const MULTILINE: number = 1 << 12;
export const ONE_STAYS_CHOSEN: number = 1 << 14;
export const RADIO: number = 1 << 15;
