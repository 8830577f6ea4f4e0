import { cellList, readDataTable } from '../../model/read/common/data-table.ts';

/**
 * The words of work and everyday life, each with the picture that a person picked for it by eye. British words.
 * Names are compared as `foldName` does. These names win over OpenMoji's own, and house drawings win over these.
 */
export interface Alias {
  /** The id of a picture: `openmoji:E150`. */
  readonly picture: string;
  /** What is to be seen, in a few words, for somebody who cannot see it. Never "picture of". */
  readonly label: string;
  readonly names: readonly string[];
}

/** A concept without a good picture in any set. It waits for a house drawing; until then other names are offered. */
export interface Gap {
  readonly names: readonly string[];
  readonly instead: readonly string[];
}

/** The names that lead to pictures, and those that do not yet. */
export interface PictureNames {
  readonly aliases: readonly Alias[];
  readonly gaps: readonly Gap[];
}

/** Reads the texts of `aliases.tsv` and `gaps.tsv`. Throws on a wrong row: our own bug. */
export function readPictureNames(aliases: string, gaps: string): PictureNames {
  return {
    aliases: readDataTable(aliases, ['picture', 'label', 'names']).map((row) => ({
      ...row,
      names: cellList(row.names),
    })),
    gaps: readDataTable(gaps, ['names', 'instead']).map(({ names, instead }) => ({
      names: cellList(names),
      instead: cellList(instead),
    })),
  };
}
