import { describe, expect, test } from 'vitest';
import { hostFiles, nginxConfig } from '../../../src/integration/hosting/host-files.ts';
import { headers } from '../../../src/integration/hosting/headers.ts';
import { securityTextIsOver } from '../../../src/integration/hosting/security-text.ts';
import { exampleSite, plainSite } from '../../example-site.ts';
import { readText } from '../../source-files.ts';

const textOf = (name: string): string =>
  hostFiles(exampleSite).find((file) => file.name === name)?.text ?? '';
const told = headers.map(({ name, value }) => [name, value]);

describe('Every header that a meta element cannot hold', () => {
  test('stands in the file of Netlify and Cloudflare, under all addresses, in lines that they take', () => {
    const [pattern, ...lines] = textOf('_headers').trimEnd().split('\n');
    expect(pattern).toBe('/*');
    expect(lines.map((line) => /^ {2}([\w-]+): (.+)$/u.exec(line)?.slice(1))).toEqual(told);
    // The longest line that Cloudflare reads: https://developers.cloudflare.com/pages/configuration/headers/
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });

  test('stands in the file of Azure, beside the page for what is not there', () => {
    const config = JSON.parse(textOf('staticwebapp.config.json')) as Record<string, object>;
    expect(Object.entries(config['globalHeaders'] ?? {})).toEqual(told);
    expect(config['responseOverrides']).toEqual({ 404: { rewrite: '/404.html' } });
  });

  test('stands in the lines for nginx, which are those in docs', () => {
    const lines = nginxConfig().matchAll(/^add_header ([\w-]+) "([^"]+)" always;$/gmu);
    expect([...lines].map(([, name, value]) => [name, value])).toEqual(told);
    expect(readText('docs/hosts/nginx.conf')).toBe(nginxConfig());
  });

  test('is explained in docs/security.md', () => {
    const rows = readText('docs/security.md').matchAll(/^\| `([A-Z][\w-]+)` +\| (.+?) +\|$/gmu);
    expect([...rows].map(([, name, about]) => [name, about])).toEqual(
      headers.map(({ name, about }) => [name, about]),
    );
  });

  test('keeps other sites from framing a page, files from being guessed, and addresses from being told', () => {
    const values = Object.fromEntries(told) as Record<string, string>;
    expect(values).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    expect(values['Permissions-Policy']).toMatch(/^(?:[a-z-]+=\(\)(?:, |$))+$/u);
  });
});

test('GitHub Pages, when it serves a branch, is told to keep folders that start with _', () => {
  expect(hostFiles(exampleSite).map(({ name }) => name)).toContain('.nojekyll');
});

test('Search engines are told where the list of all pages is, if there is one', () => {
  expect(textOf('robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://clearstep.example/sitemap-index.xml\n',
  );
  const plain = hostFiles(plainSite).find(({ name }) => name === 'robots.txt');
  expect(plain?.text).toBe('User-agent: *\nAllow: /\n');
});

describe('Who finds a weakness', () => {
  const security = { contact: 'security@example.org', until: '2027-11-01' };

  test('is told whom to write to, and until when that holds', () => {
    const text = (contact: string): string =>
      hostFiles({ ...exampleSite, languages: ['en-GB', 'cy'], security: { ...security, contact } }).find(
        ({ name }) => name === '.well-known/security.txt',
      )?.text ?? '';
    expect(text('security@example.org')).toBe(
      'Contact: mailto:security@example.org\nExpires: 2027-11-01T23:59:59Z\nPreferred-Languages: en-GB, cy\nCanonical: https://clearstep.example/.well-known/security.txt\n',
    );
    expect(text('https://example.org/report')).toContain('Contact: https://example.org/report\n');
  });

  test('is told nothing by a site that names nobody', () => {
    expect(hostFiles(exampleSite).map(({ name }) => name)).not.toContain('.well-known/security.txt');
  });

  test('is not to rely on a text that is over, which the build says', () => {
    expect(securityTextIsOver({ ...exampleSite, security }, '2027-11-01')).toBeUndefined();
    expect(securityTextIsOver({ ...exampleSite, security }, '2027-11-02')).toContain('2027-11-01');
    expect(securityTextIsOver(exampleSite, '2027-11-02')).toBeUndefined();
  });
});
