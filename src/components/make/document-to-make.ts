/** A document of the site, as plain data, for whoever makes it their own. */
export interface DocumentToMake {
  /** `content/tasks/make-tea/en-GB.mdx`. */
  readonly file: string;
  readonly text: string;
  /** The name of each table beside it, and what may be known of it. */
  readonly tables: Readonly<Record<string, string>>;
  /** The name of each film, recording and file of captions beside it, and where it lies on the site. Absent: there is none. */
  readonly recordings?: readonly { readonly name: string; readonly path: string }[];
  /** The name of each photo beside it, and where it lies on the site. */
  readonly photos: readonly { readonly name: string; readonly path: string; readonly version?: string }[];
}
