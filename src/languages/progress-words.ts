/** What the coach's page says. Texts with `{...}` are filled in on the page. */
export interface ProgressWords {
  /** Leads to it from the task. */
  readonly link: string;
  /** What a coach wants to know of a task before it is handed out. */
  readonly ready: {
    readonly heading: string;
    /** With `{words}`. */
    readonly sentences: string;
    readonly photos: string;
    readonly noPhotos: string;
  };
  readonly needsScript: string;
  readonly record: string;
  readonly howTo: readonly string[];
  readonly showHowTo: readonly string[];
  readonly privacy: readonly string[];
  readonly notTried: string;
  readonly save: string;
  /** With `{date}`. */
  readonly saved: string;
  readonly notSaved: string;
  readonly dayRemoved: string;
  readonly nothingChosen: string;
  readonly wrongDate: string;
  readonly overTime: string;
  readonly empty: string;
  /** With `{date}`, `{alone}` and `{tried}`. */
  readonly share: string;
  readonly eachStep: string;
  /** With `{count}`. */
  readonly lastDays: string;
  readonly next: string;
  /** With `{step}`, `{help}` and `{less}`. */
  readonly nextHelp: string;
  /** With `{step}`. */
  readonly nextAlone: string;
  readonly allAlone: string;
  readonly gone: string;
  readonly goneAbout: string;
  readonly file: string;
  readonly saveFile: string;
  readonly openFile: string;
  /** With `{count}`. */
  readonly fileRead: string;
  /** With `{lines}`. */
  readonly linesLeft: string;
  readonly wrongFile: string;
  readonly print: string;
  readonly delete: string;
  readonly deleted: string;
  readonly takeBack: string;
}
