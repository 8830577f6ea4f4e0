import type { Mm } from '../../design/units.ts';
import { spokenName } from '../../languages/spoken-by.ts';
import { stepAddress } from '../../model/addresses.ts';
import type { Step } from '../../model/document.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { plainBox, smallPrint } from './prose.ts';
import { qrCode } from './qr-code.ts';
import type { Setting } from './setting.ts';

/** With its quiet zone: the code itself is at least 20 mm, so that an old phone reads it too (rule R8). */
const QR_SIZE: Mm = 26;

/**
 * Where the document and its film are on the web: a QR code each and the address in words, for who has no camera
 * (rule R8). The code of the document leads to what says whether this paper is still right. Nothing for the document when the site has no address of its own. `under` stands under the first address,
 * beside its code; where there is no code, alone.
 */
export function webAddressBoxes(setting: Setting, under: readonly Box[] = []): Box[] {
  const { address, code, document, language } = setting;
  const places = [
    ...(address === undefined ? [] : [{ headings: [language.words.onTheWeb], address, code }]),
    ...(document.video === undefined ? [] : [{ headings: [language.words.video], address: document.video }]),
  ];
  if (places.length === 0) return [...under];
  return places.map((place, index) => addressBox(place, index === 0 ? under : [], setting));
}

/**
 * Where a step is signed or said on the web: paper leads to it in step mode, and plays nothing. Nothing where the step has no
 * recordings or the site no address of its own.
 */
export function recordingBoxes({ id, recordings }: Step, setting: Setting): Box[] {
  const { address, language } = setting;
  if (!recordings || address === undefined) return [];
  const headings = [
    ...(recordings.sign ? [language.words.signed] : []),
    ...(recordings.sound ? [spokenName(recordings.sound, language.words)] : []),
  ];
  return [addressBox({ headings, address: stepAddress(address, id) }, [], setting)];
}

interface WebPlace {
  readonly headings: readonly string[];
  readonly address: string;
  /** Where the code leads, if not there. */
  readonly code?: string | undefined;
}

function addressBox(
  { headings, address, code = address }: WebPlace,
  under: readonly Box[],
  setting: Setting,
): Box {
  const small = smallPrint(setting);
  const words = [
    ...headings.map((heading) => plainBox(heading, setting, { ...small, weight: 'bold' })),
    plainBox(address.replace(/^https?:\/\//u, ''), setting, { ...small, href: address }),
  ];
  return row(
    [
      { width: QR_SIZE, box: qrCode(code, QR_SIZE) },
      { width: 'rest', box: stack([...words, ...under]) },
    ],
    { gap: 5, align: 'middle' },
  );
}
