import type { z } from 'zod';
import { quote } from '../model/read/common/reading.ts';
import { text } from '../model/read/common/text-schemas.ts';

interface FileRule {
  /** What a file of this sort ends in. */
  readonly ending: RegExp;
  /** `A logo is an SVG or PNG file`. */
  readonly allowed: string;
  /** `./logo.svg`. */
  readonly example: string;
}

/** A file inside the project's folder, as a setting. Its value has / on every system, and no `./` before it. */
export function projectFile({ ending, allowed, example }: FileRule): z.ZodType<string> {
  return text((typed) =>
    ending.test(typed) && isInside(typed)
      ? undefined
      : {
          rule: 'wrong-field-value',
          wording: (name) => ({
            found: `“${name}” is ${quote(typed)}.`,
            allowed: `${allowed} inside the folder of the project.`,
            fix: `Put the file beside this one, and write its name: ${name}: '${example}'`,
          }),
        },
  ).transform((typed) => typed.replaceAll('\\', '/').replace(/^\.\//u, ''));
}

/** A path from the project's folder that does not lead out of it, nor to another drive. */
function isInside(typed: string): boolean {
  return /^[^\\/:?*"<>|][^:?*"<>|]*$/u.test(typed) && !typed.split(/[\\/]/u).includes('..');
}
