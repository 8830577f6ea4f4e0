/** Whole megabytes in the language of the page, at least one: `38 MB`. */
export function sizeOf(bytes: number): string {
  const { lang } = document.documentElement;
  const options = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(lang === 'ar' ? 'ar-u-nu-latn' : lang, options).format(
    Math.max(1, bytes / 1e6),
  );
}
