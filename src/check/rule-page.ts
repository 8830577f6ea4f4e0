/** The page that explains an easy-read rule, from the project's folder. */
export function rulePage(rule: string): string {
  return `docs/rules/${rule}.md`;
}
