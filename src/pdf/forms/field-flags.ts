/** Flags of fields, by bit position: 13 and 24 of table 228, 16 of table 226 (ISO 32000-1). */
export const MULTILINE: number = 1 << 12;
/** Nothing can be typed that has no room on paper. */
export const DO_NOT_SCROLL: number = 1 << 23;
/** Without bit 15, which would not let anybody take an answer back. */
export const RADIO: number = 1 << 15;
