/** The commands that somebody who writes needs, in the order of the day. */
export type WriterCommand = 'install' | 'dev' | 'new' | 'check' | 'build' | 'preview' | 'offline';

/** What the README of a new project says to those who write, in one language. Markdown; each is a paragraph. */
export interface ReadmeWords {
  readonly about: string;
  readonly write: { readonly heading: string; readonly folder: string; readonly start: string };
  /** Heads of the table of commands. */
  readonly type: string;
  readonly happens: string;
  readonly commands: Readonly<Record<WriterCommand, string>>;
  readonly help: string;
  readonly yours: {
    readonly heading: string;
    /** `words` is the file for words of the workplace. */
    readonly places: (words: string) => string;
    readonly readers: string;
  };
}
