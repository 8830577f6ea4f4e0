/** Whether an address is a paper, a book or a folder of pictures: a file to take along, and large. */
export function isDocumentToTake(pathname: string): boolean {
  return /\.(?:pdf|zip|epub|docx|htm)$/u.test(pathname);
}

/**
 * The page for readers without internet, in the language of the page that they asked for: `/site/cy/tasks/` asks for that of
 * `cy`. An address without a language gets the first, which is that of the site.
 */
export function offlinePageFor(pathname: string, pages: Readonly<Record<string, string>>): string {
  const parts = new Set(pathname.split('/'));
  const own = Object.entries(pages).find(([language]) => parts.has(language));
  return own?.[1] ?? Object.values(pages)[0] ?? '/';
}
