import type { Site } from '../../site/site.ts';
import { headers } from './headers.ts';
import { securityText, securityTextPath } from './security-text.ts';

/** A file for hosts or for programs that visit the site. It lies at the top of the finished site or in a folder there. */
export interface HostFile {
  readonly name: string;
  readonly text: string;
  /** What a file of the project's own, which stays, has to say as well. Absent: nothing. */
  readonly needs?: string;
}

/** What hosts of plain files read in `dist`. Any other host takes no notice. */
export function hostFiles(site: Site): HostFile[] {
  const security = securityText(site);
  return [
    { name: '_headers', text: headersFile(), needs: ourHeaders },
    { name: 'staticwebapp.config.json', text: azureConfig(), needs: ourHeaders },
    // Without it, GitHub Pages leaves out folders that start with _ when it serves a branch.
    { name: '.nojekyll', text: '' },
    { name: 'robots.txt', text: robotsText(site) },
    ...(security === undefined ? [] : [{ name: securityTextPath, text: security }]),
  ];
}

const ourHeaders =
  'the headers in docs/security.md of Clearstep, which keep other sites from showing your pages inside theirs';

/**
 * Where the list of all pages is, for search engines (RFC 9309, https://www.sitemaps.org/protocol.html). The list holds
 * whole addresses, so that there is none where the site's is not known.
 */
function robotsText({ address }: Site): string {
  const sitemap = address === undefined ? '' : `\nSitemap: ${address}sitemap-index.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

/**
 * Netlify and Cloudflare (https://docs.netlify.com/manage/routing/headers/,
 * https://developers.cloudflare.com/pages/configuration/headers/): one block, for all addresses.
 */
function headersFile(): string {
  return `/*\n${headers.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}`;
}

/** Azure Static Web Apps (https://learn.microsoft.com/en-us/azure/static-web-apps/configuration). */
function azureConfig(): string {
  const config = {
    globalHeaders: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    responseOverrides: { 404: { rewrite: '/404.html' } },
    mimeTypes: { '.avif': 'image/avif', '.webp': 'image/webp', '.woff2': 'font/woff2' },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/**
 * For nginx: what stands inside `server { ... }`. No host of plain files reads it, so it is not in `dist` but in
 * docs/hosts/nginx.conf. `always` sends them with the page that says that there is no such page, too
 * (https://nginx.org/en/docs/http/ngx_http_headers_module.html).
 */
export function nginxConfig(): string {
  return `${NGINX_START}${headers.map(({ name, value }) => `add_header ${name} "${value}" always;\n`).join('')}`;
}

const NGINX_START = `# For the part "server { ... }" of a site, after root, which names the folder dist:
#     root /srv/clearstep/dist;
#     include /etc/nginx/clearstep.conf;

index index.html;
error_page 404 /404.html;
location / {
  try_files $uri $uri/ =404;
}

`;
