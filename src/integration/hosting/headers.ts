/** What a host sends along with every file of the site. */
export interface Header {
  readonly name: string;
  readonly value: string;
  /** What it keeps from happening, for docs/security.md. */
  readonly about: string;
}

/**
 * What only a header can say; all else stands in the policy of each page, which works on any host. This table is data:
 * the files for hosts, the server of the tests and docs/security.md are made from it or held against it.
 */
export const headers: readonly Header[] = [
  {
    name: 'Content-Security-Policy',
    // A meta element cannot hold it (https://www.w3.org/TR/CSP3/#meta-element).
    value: "frame-ancestors 'none'",
    about: 'no other site can show a page inside its own, to trick a reader',
  },
  // For browsers that do not know frame-ancestors (https://html.spec.whatwg.org/#the-x-frame-options-header).
  { name: 'X-Frame-Options', value: 'DENY', about: 'the same, for old browsers' },
  {
    name: 'X-Content-Type-Options',
    value: 'nosniff',
    about: 'no browser takes a file for something that it is not',
  },
  {
    name: 'Referrer-Policy',
    value: 'no-referrer',
    about: 'no other site is told what somebody has read; papers and pictures say it, too',
  },
  {
    name: 'Permissions-Policy',
    value: permissions([
      'accelerometer',
      'browsing-topics',
      'camera',
      'display-capture',
      'geolocation',
      'gyroscope',
      'hid',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'serial',
      'usb',
    ]),
    about: 'no page can ask for camera, microphone, place or money',
  },
];

/** A list with nobody in it: not even the site itself may (https://www.w3.org/TR/permissions-policy/). */
function permissions(features: readonly string[]): string {
  return features.map((feature) => `${feature}=()`).join(', ');
}
