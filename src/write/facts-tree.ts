import { type Document, parseDocument } from 'yaml';

/** The facts that were read last: a text that was changed and the form beside it ask for the same ones in turn. */
let last: { readonly yaml: string; readonly tree: Document } | undefined;

/** The facts at the top as the parser of YAML reads them, with all of its errors. It is read only, and read once. */
export function factsTree(yaml: string): Document {
  if (last?.yaml !== yaml)
    last = { yaml, tree: parseDocument(yaml, { logLevel: 'silent', version: '1.2' }) as Document };
  return last.tree;
}
