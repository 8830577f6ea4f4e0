import { troubleInAddress, troubleInHost } from './address-trouble.ts';
import type { z } from 'zod';
import { isIsoDate } from '../../dates.ts';
import type { Pence } from '../../document.ts';
import { quote } from './reading.ts';
import { type Check, text } from './text-schemas.ts';

/** A day of the calendar, written `2026-11-01`. */
export const date: z.ZodType<string> = text((typed) => {
  if (isIsoDate(typed)) return undefined;
  const meant = asIsoDate(typed.replace(/[“”‘’"']/g, ''));
  return {
    rule: 'wrong-date',
    wording: (name) => ({
      found: `“${name}” is ${quote(typed)}.${/^\d{4}-\d{2}-\d{2}$/.test(typed) ? ' There is no such day in the calendar.' : ''}`,
      allowed: 'A date has the year, the month and the day: 2026-11-01 is 1 November 2026.',
      fix: meant
        ? `Write: ${meant}`
        : 'Write the date in this order, with two digits for the month and two for the day.',
    }),
  };
});

/** The day that somebody in Britain means by `1/11/2026`, `1 November 2026` or `1st Nov 2026`, as `2026-11-01`. */
function asIsoDate(text: string): string | undefined {
  const match =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ ./-]+(?<month>\d{1,2}|[A-Za-z]{3,9})\.?,?[ ./-]+(?<year>\d{4})$/.exec(
      text,
    ) ?? /^(?<year>\d{4})[ ./-](?<month>\d{1,2})[ ./-](?<day>\d{1,2})$/.exec(text);
  const { day = '', month = '', year = '' } = match?.groups ?? {};
  const named = MONTHS.findIndex((each) => month.length >= 3 && each.startsWith(month.toLowerCase())) + 1;
  const two = (number: string): string => number.padStart(2, '0');
  const iso = `${year}-${two(named > 0 ? String(named) : month)}-${two(day)}`;
  return isIsoDate(iso) ? iso : undefined;
}

const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Pounds and pence as `1.20`, `£1.20` or `80p`, up to £9,999.99; gives whole pence. */
export const price: z.ZodType<Pence> = text((typed) =>
  penceOf(typed) !== undefined
    ? undefined
    : {
        rule: 'wrong-price',
        wording: () => ({
          found: `The price is ${quote(typed)}.`,
          allowed: 'A price is in pounds and pence, such as 1.20 or 0.80. It is never below nothing.',
          fix: 'Write only the number with a point before the pence, such as 1.20.',
        }),
      },
).transform((typed) => penceOf(typed) ?? 0);

function penceOf(typed: string): Pence | undefined {
  const pounds = /^£?(\d{1,4})(?:\.(\d{1,2}))?$/.exec(typed);
  if (pounds) return Number(pounds[1]) * 100 + Number((pounds[2] ?? '').padEnd(2, '0'));
  const pence = /^(\d{1,2})p$/.exec(typed);
  return pence ? Number(pence[1]) : undefined;
}

/** A whole number from 1 up to a limit. */
export function count(limit: number): z.ZodType<number> {
  const isCount: Check = (typed) => {
    const number = /^\d{1,6}$/.test(typed) ? Number(typed) : NaN;
    if (number >= 1 && number <= limit) return undefined;
    return {
      rule: 'wrong-field-value',
      wording: (name) => ({
        found: `“${name}” is ${quote(typed)}.`,
        allowed: `It is a whole number from 1 to ${limit}.`,
        fix: 'Write the number in digits, and nothing else.',
      }),
    };
  };
  return text(isCount).transform(Number);
}

const isWholeAddress: Check = (typed) => {
  if (!isWebAddress(typed))
    return {
      rule: 'wrong-address',
      wording: (name) => ({
        found: `“${name}” is ${quote(typed)}.`,
        allowed: 'A web address starts with https:// and has no spaces.',
        fix: 'Open the page in a browser, copy the whole address and put it here.',
      }),
    };
  const trouble = troubleInAddress(typed);
  return trouble && { rule: 'wrong-address', wording: () => trouble };
};

/** A complete address of a web page. */
export const webAddress: z.ZodType<string> = text(isWholeAddress);

/** An address of a web page that stands on paper as a QR code, too, so that it has to be short. */
export const codedAddress: z.ZodType<string> = text(isWholeAddress, ({ length }) =>
  length <= LONGEST_CODED
    ? undefined
    : {
        rule: 'text-too-long',
        wording: (name) => ({
          found: `“${name}” has ${length} characters.`,
          allowed: `It may have up to ${LONGEST_CODED} characters. On paper it becomes a code, and the dots of a longer one are too small for a phone.`,
          fix: 'Use the short address that film sites give under “Share”, or take out all from the ? on, if the film still plays then.',
        }),
      },
);

/**
 * Characters. On the 26 mm that paper gives a QR code of level Q, its modules are then 0.32 mm; the makers of QR codes ask
 * for 0.28 mm on a laser printer (https://www.qrcode.com/en/howto/cell.html). A code for 1,700 cannot be made at all.
 */
const LONGEST_CODED = 250;

/** Whether a text is the complete address of a web page. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return false;
  return new URL(text).hostname.includes('.');
}

export const email: z.ZodType<string> = text((typed) =>
  isEmail(typed)
    ? hostTrouble(typed)
    : {
        rule: 'wrong-address',
        wording: (name) => ({
          found: `“${name}” is ${quote(typed)}.`,
          allowed: 'An email address has a name, an @ and a place: help@example.org.',
          fix: 'Check the address and write only the address.',
        }),
      },
);

function hostTrouble(typed: string): ReturnType<Check> {
  const trouble = troubleInHost(typed.slice(typed.indexOf('@') + 1));
  return trouble && { rule: 'wrong-address', wording: () => trouble };
}

/** Whether a text looks like an email address. Only a letter sent there can tell whether it is one. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().]+$/.test(text);
}

export const phone: z.ZodType<string> = text((typed) =>
  isPhone(typed)
    ? undefined
    : {
        rule: 'wrong-phone',
        wording: () => ({
          found: `The phone number is ${quote(typed)}.`,
          allowed: 'A phone number has digits and spaces, and may start with +: 020 7946 0999.',
          fix: 'Write only the number. Put opening times and names into the text of the document.',
        }),
      },
);

/** Whether a text can be dialled: 3 digits (999) to 15, the most that ITU-T E.164 allows. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^\+?[\d ()-]+$/.test(text) && digits >= 3 && digits <= 15;
}

/** The name of a document's folder. */
export const slug: z.ZodType<string> = text((typed) =>
  isSlug(typed)
    ? undefined
    : {
        rule: 'wrong-twin',
        wording: (name) => ({
          found: `“${name}” is ${quote(typed)}.`,
          allowed: 'It is the folder name of the other document: small letters, digits and hyphens.',
          fix: 'Copy the name of the folder, such as brain-injury-at-work.',
        }),
      },
);

/** Whether a text can be part of an address and a file name on every system. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 80;
}
