/** How to reach the emergency services of a country, by voice and without hearing. */
export interface EmergencyServices {
  /** The number to call, and where it leads. */
  readonly number: string;
  /** The service that interprets sign language: its address as it is said, and where it leads. */
  readonly signLanguage: { readonly text: string; readonly href: string };
  /** Text messages reach them after the phone was registered: the word to send, and the number. */
  readonly text: { readonly number: string; readonly register: string };
}

/**
 * The United Kingdom: 999 by voice; 999 BSL, free and at all hours (Ofcom's emergency video relay, since June 2022,
 * https://999bsl.co.uk); text messages for phones registered with emergencySMS (https://www.relayuk.bt.com).
 */
const unitedKingdom: EmergencyServices = {
  number: '999',
  signLanguage: { text: '999bsl.co.uk', href: 'https://999bsl.co.uk' },
  text: { number: '999', register: 'register' },
};

/** By region subtag of a language (ISO 3166-1). */
const byRegion: Readonly<Record<string, EmergencyServices>> = { GB: unitedKingdom };

/** The emergency services where a document's language is read: `en-GB` and `cy` in the United Kingdom. */
export function emergencyServices(language: string): EmergencyServices {
  const region = new Intl.Locale(language).maximize().region ?? '';
  return byRegion[region] ?? unitedKingdom;
}
