/** What a document is, and how a file becomes one. Runs in Node and in a browser, and reads no file. */
export type * from '../model/document.ts';
export { audiences, fieldTypes, kinds, nations } from '../model/document.ts';
export { contentVersion } from '../model/content-version.ts';
export { editionNames, type EditionId, type EditionName } from '../model/edition-names.ts';
export { formatMessage, hasErrors, sortMessages, type Message, type Severity } from '../model/message.ts';
export type { PictureAnswer, PictureLookup } from '../model/picture-lookup.ts';
export { questionsOf, type Question } from '../model/questions.ts';
export { readDocument, type ReadOptions, type ReadResult } from '../model/read.ts';
export { frontMatterSchema } from '../model/read/facts/json-schema.ts';
export { slugOf } from '../model/slug.ts';
export { tags, type TagName, type TagRule } from '../model/tags.ts';
