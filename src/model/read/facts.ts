import { isScalar } from 'yaml';
import { isIsoDate } from '../dates.ts';
import type { Pence } from '../document.ts';
import { quote } from './reading.ts';
import { nameOf, placeOf, scalarText, type ValueReader } from './yaml-values.ts';

/** A day of the calendar, written `2026-11-01`. */
export const date: ValueReader<string> = (value, facts) => {
  const text = scalarText(value, facts);
  if (text === undefined || isIsoDate(text)) return text;
  const meant = asIsoDate(text.replace(/[“”‘’"']/g, ''));
  facts.reading.report('wrong-date', placeOf(value.node, facts), {
    found: `“${nameOf(value.path)}” is ${quote(text)}.${/^\d{4}-\d{2}-\d{2}$/.test(text) ? ' There is no such day in the calendar.' : ''}`,
    allowed: 'A date has the year, the month and the day: 2026-11-01 is 1 November 2026.',
    fix: meant
      ? `Write: ${meant}`
      : 'Write the date in this order, with two digits for the month and two for the day.',
  });
  return undefined;
};

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
export const price: ValueReader<Pence> = (value, facts) => {
  const text = scalarText(value, facts);
  if (text === undefined) return undefined;
  const pounds = /^£?(\d{1,4})(?:\.(\d{1,2}))?$/.exec(text);
  if (pounds) return Number(pounds[1]) * 100 + Number((pounds[2] ?? '').padEnd(2, '0'));
  const pence = /^(\d{1,2})p$/.exec(text);
  if (pence) return Number(pence[1]);
  facts.reading.report('wrong-price', placeOf(value.node, facts), {
    found: `The price is ${quote(text)}.`,
    allowed: 'A price is in pounds and pence, such as 1.20 or 0.80. It is never below nothing.',
    fix: 'Write only the number with a point before the pence, such as 1.20.',
  });
  return undefined;
};

/** A whole number from 1 up to a limit. */
export function count(limit: number): ValueReader<number> {
  return (value, facts) => {
    const text = scalarText(value, facts);
    if (text === undefined) return undefined;
    const number = /^\d{1,6}$/.test(text) && isScalar(value.node) ? Number(text) : NaN;
    if (number >= 1 && number <= limit) return number;
    facts.reading.report('wrong-field-value', placeOf(value.node, facts), {
      found: `“${nameOf(value.path)}” is ${quote(text)}.`,
      allowed: `It is a whole number from 1 to ${limit}.`,
      fix: 'Write the number in digits, and nothing else.',
    });
    return undefined;
  };
}

/** A complete address of a web page. */
export const webAddress: ValueReader<string> = (value, facts) => {
  const text = scalarText(value, facts);
  if (text === undefined || isWebAddress(text)) return text;
  facts.reading.report('wrong-address', placeOf(value.node, facts), {
    found: `“${nameOf(value.path)}” is ${quote(text)}.`,
    allowed: 'A web address starts with https:// and has no spaces.',
    fix: 'Open the page in a browser, copy the whole address and put it here.',
  });
  return undefined;
};

/** An address of a web page that stands on paper as a QR code, too, so that it has to be short. */
export const codedAddress: ValueReader<string> = (value, facts) => {
  const text = webAddress(value, facts);
  if (text === undefined || text.length <= LONGEST_CODED) return text;
  facts.reading.report('text-too-long', placeOf(value.node, facts), {
    found: `“${nameOf(value.path)}” has ${text.length} characters.`,
    allowed: `It may have up to ${LONGEST_CODED} characters. On paper it becomes a code, and the dots of a longer one are too small for a phone.`,
    fix: 'Use the short address that film sites give under “Share”, or take out all from the ? on, if the film still plays then.',
  });
  return undefined;
};

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

export const email: ValueReader<string> = (value, facts) => {
  const text = scalarText(value, facts);
  if (text === undefined || isEmail(text)) return text;
  facts.reading.report('wrong-address', placeOf(value.node, facts), {
    found: `“${nameOf(value.path)}” is ${quote(text)}.`,
    allowed: 'An email address has a name, an @ and a place: help@example.org.',
    fix: 'Check the address and write only the address.',
  });
  return undefined;
};

/** Whether a text looks like an email address. Only a letter sent there can tell whether it is one. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().]+$/.test(text);
}

export const phone: ValueReader<string> = (value, facts) => {
  const text = scalarText(value, facts);
  if (text === undefined || isPhone(text)) return text;
  facts.reading.report('wrong-phone', placeOf(value.node, facts), {
    found: `The phone number is ${quote(text)}.`,
    allowed: 'A phone number has digits and spaces, and may start with +: 020 7946 0999.',
    fix: 'Write only the number. Put opening times and names into the text of the document.',
  });
  return undefined;
};

/** Whether a text can be dialled: 3 digits (999) to 15, the most that ITU-T E.164 allows. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^\+?[\d ()-]+$/.test(text) && digits >= 3 && digits <= 15;
}

/** The name of a document's folder. */
export const slug: ValueReader<string> = (value, facts) => {
  const text = scalarText(value, facts);
  if (text === undefined || isSlug(text)) return text;
  facts.reading.report('wrong-twin', placeOf(value.node, facts), {
    found: `“${nameOf(value.path)}” is ${quote(text)}.`,
    allowed: 'It is the folder name of the other document: small letters, digits and hyphens.',
    fix: 'Copy the name of the folder, such as brain-injury-at-work.',
  });
  return undefined;
};

/** Whether a text can be part of an address and a file name on every system. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 80;
}
