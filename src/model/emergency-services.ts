/** How to reach the emergency services of a country, by voice and without hearing. */
export interface EmergencyServices {
  /** The number to call, and where it leads. */
  readonly number: string;
  /** The service that interprets sign language: its address as it is said, and where it leads. Absent: there is none. */
  readonly signLanguage?: { readonly text: string; readonly href: string };
  /** Text messages reach them after the phone was registered: the word to send, and the number. Absent: none do. */
  readonly text?: { readonly number: string; readonly register: string };
}

/** The countries whose services are known (ISO 3166-1). A site may name those of any other itself. */
export const countries = ['GB', 'IE'] as const;
export type Country = (typeof countries)[number];

export const emergencyServicesOf: Readonly<Record<Country, EmergencyServices>> = {
  /**
   * The United Kingdom: 999 by voice; 999 BSL, free and at all hours (Ofcom's emergency video relay, since June 2022,
   * https://999bsl.co.uk); text messages for phones registered with emergencySMS (https://www.relayuk.bt.com).
   */
  GB: {
    number: '999',
    signLanguage: { text: '999bsl.co.uk', href: 'https://999bsl.co.uk' },
    text: { number: '999', register: 'register' },
  },
  /** Ireland: 112 by voice, and by text for phones registered before (https://112.ie). No relay of Irish Sign Language. */
  IE: { number: '112', text: { number: '112', register: 'register' } },
};
