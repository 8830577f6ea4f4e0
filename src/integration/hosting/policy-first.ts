/**
 * A page with its policy before everything that it is about. A policy in a meta element counts for what stands behind it
 * (https://www.w3.org/TR/CSP3/#meta-element), and Astro writes it behind the styles and scripts that a layout names itself.
 */
export function withPolicyFirst(html: string): string {
  const policy = POLICY.exec(html)?.[0];
  const rest = html.replace(POLICY, '');
  // Which letters the page has is said within its first 1024 bytes, so that comes first.
  const start = /<head[^>]*>(?:\s*<meta charset[^>]*>)?/u.exec(rest);
  if (policy === undefined || !start) return html;
  const at = start.index + start[0].length;
  return rest.slice(0, at) + policy + rest.slice(at);
}

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/u;
