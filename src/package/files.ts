/** What the parts that read no file are handed, read from the disk: for programs in Node. */
export { type Content, type ContentOptions, readContent, readContentFile } from '../files/content.ts';
export { loadFaces } from '../files/fonts.ts';
export { loadPictures, pictureLookup } from '../files/pictures.ts';
export { loadVocabulary } from '../files/vocabulary.ts';
export { loadSite } from '../integration/load-site.ts';
export { projectRoot } from '../integration/project-root.ts';
