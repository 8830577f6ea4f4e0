import { editionsOf } from '../../src/editions/index.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Document } from '../../src/model/document.ts';
import { isFromLibrary } from '../../src/model/library.ts';
import type { Message } from '../../src/model/message.ts';
import { type Press, printOutline } from '../../src/press/print.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { pageCount } from '../../src/rules/structure/page-count.ts';

/**
 * What the rule about pages says of a project's own documents whose A4 paper is printed. Only its errors: warnings are for
 * `npm run check`.
 */
export async function tooManyPages(documents: readonly Document[], press: Press): Promise<Message[]> {
  const messages: Message[] = [];
  for (const document of documents) {
    if (isFromLibrary(document) || !editionsOf(document, press.site).some(({ id }) => id === 'a4')) continue;
    const { outline: result } = await printOutline(document, { type: 'paper', edition: 'a4' }, press);
    if (result.type === 'refused') continue;
    messages.push(
      ...checkDocument(document, {
        vocabulary: loadVocabulary(document.language, []),
        language: languageOf(document.language),
        pages: result.pages,
        strengths: press.site.rules,
        rules: [pageCount],
      }),
    );
  }
  return messages.filter(({ severity }) => severity === 'error');
}
