import type { z } from 'zod';
import { isPhone } from '../model/read/common/facts.ts';
import { quote } from '../model/read/common/reading.ts';
import { text } from '../model/read/common/text-schemas.ts';

/** A number that can be dialled, as a setting. `elsewhere` says where what is no number belongs. */
export function phoneSetting(elsewhere: string): z.ZodType<string> {
  return text((typed) =>
    isPhone(typed)
      ? undefined
      : {
          rule: 'wrong-phone',
          wording: (name) => ({
            found: `“${name}” is ${quote(typed)}.`,
            allowed: 'A phone number has digits and spaces, and may start with +: 020 7946 0999.',
            fix: `Write only the number. ${elsewhere}`,
          }),
        },
  );
}
