import { quote } from './reading.ts';

/** What is found in an address that leads elsewhere than it seems to, and how it is put right. */
export interface AddressTrouble {
  readonly found: string;
  readonly allowed: string;
  readonly fix: string;
}

/**
 * What deceives in a whole web address: a user name or password in front of the host, as in `https://bank.example@other.example`
 * (RFC 3986, 7.6), or look-alike letters in the host. `undefined`: nothing does.
 */
export function troubleInAddress(address: string): AddressTrouble | undefined {
  const { host, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '')
    return {
      found: `The address of ${quote(host)} has a user name or a password before an @.`,
      allowed:
        'An address starts with the name of the place that it leads to. It is printed for all to see, so it holds no password.',
      fix: `Take out all between // and the @, and the @ itself. What is left starts with https://${host}`,
    };
  const typed = /^https?:[\\/]*([^\\/?#:]*)/i.exec(address)?.[1] ?? '';
  return troubleInHost(/xn--/.test(hostname) ? letters(typed) : hostname);
}

/** The same of the part of an email address after its @. */
export function troubleInHost(host: string): AddressTrouble | undefined {
  const parts = host.toLowerCase().normalize('NFC').split('.');
  const coded = parts.find((part) => part.startsWith('xn--'));
  if (coded !== undefined)
    return {
      found: `A part of the address is written in code: ${quote(coded)}. Nobody can read on paper where it leads.`,
      allowed: 'The name of a place on the web is written in the letters that its owner uses.',
      fix: 'Write the name as its owner writes it, with its own letters.',
    };
  const last = parts.at(-1) ?? '';
  const deceiving = parts.find((part) => mixesScripts(part) || looksLatin(part, last));
  if (deceiving === undefined) return undefined;
  const strange = [...new Set(deceiving.match(/(?!\p{Script=Latin})\p{L}|[\u0250-\u02AF]/gu) ?? [])];
  const named = strange.map((letter) => `“${letter}” (U+${hexadecimal(letter)})`).join(', ');
  return {
    found: `The address has letters in it that look like others: ${quote(deceiving)} with ${named}.`,
    allowed: 'The name of a place on the web has letters of one script, so that it is what it looks like.',
    fix: 'Find the page by a search, or ask its owner. Type the address by hand; do not copy this one.',
  };
}

/** A host may be typed with signs such as %D0%B0 for its letters. */
function letters(host: string): string {
  try {
    return decodeURIComponent(host);
  } catch {
    return host;
  }
}

/** Letters of two scripts in one part of a name (UTS 39, 5.2, level 3), except those that Japanese, Korean and Chinese mix. */
function mixesScripts(part: string): boolean {
  if (/[\u0250-\u02AF]/u.test(part)) return true;
  const found = part.match(/\p{L}/gu) ?? [];
  return found.length > 0 && !ONE_SCRIPT.some((script) => found.every((letter) => script.test(letter)));
}

const SCRIPTS =
  'Latin Greek Cyrillic Arabic Hebrew Armenian Georgian Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Thai Ethiopic Sinhala Khmer Lao Myanmar';

const ONE_SCRIPT: readonly RegExp[] = [
  ...SCRIPTS.split(' ').map((script) => new RegExp(`\\p{scx=${script}}`, 'u')),
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Latin}]/u,
];

/** Greek or Cyrillic letters that all look like Latin ones, below a Latin end: “аррӏе.com”. Browsers show such names in code. */
function looksLatin(part: string, end: string): boolean {
  const found = part.match(/\p{L}/gu) ?? [];
  return found.length > 0 && /^[a-z]+$/.test(end) && found.every((letter) => LIKE_LATIN.includes(letter));
}

const LIKE_LATIN = 'асԁеһіјӏорԛѕԝхуҽпгѵѡαικνρυωηοτ';

function hexadecimal(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
