/** What a page does that others do not. */
export interface PageNeeds {
  /** It plays films or recordings, of the same site alone. */
  readonly plays?: boolean;
  /** It has a search field, which leads to another page of the same site. */
  readonly searches?: boolean;
  /** Documents are made on it: by a worker, with pictures, films and sounds that are in the browser alone. */
  readonly makes?: boolean;
}

/** The directives of the policy that differ from page to page (https://www.w3.org/TR/CSP3/#csp-directives). */
export function directivesOf({ plays = false, searches = false, makes = false }: PageNeeds): Directive[] {
  const ownSite = (isNeeded: boolean): string => (isNeeded ? "'self'" : "'none'");
  return [
    // A page fetches what it needs from its own site alone. Programs that judge a page read robots.txt in its name.
    "connect-src 'self'",
    // A film that somebody has put in plays in the preview, and nowhere else.
    `media-src ${makes ? 'blob:' : ownSite(plays)}`,
    `form-action ${ownSite(searches)}`,
    `img-src 'self'${makes ? ' blob:' : ''}`,
  ];
}

type Directive = `${'connect-src' | 'media-src' | 'form-action' | 'img-src'} ${string}`;
