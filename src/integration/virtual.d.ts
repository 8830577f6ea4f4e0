declare module 'virtual:clearstep/site' {
  // A declaration of a module by name cannot import types from a file in any other way.
  // oxlint-disable-next-line typescript/consistent-type-imports
  const site: import('../site/site.ts').Site;
  export default site;
}

declare module 'virtual:clearstep/components/Header' {
  export { default } from '../components/site/Header.astro';
}

declare module 'virtual:clearstep/components/Breadcrumbs' {
  export { default } from '../components/site/Breadcrumbs.astro';
}

declare module 'virtual:clearstep/components/Footer' {
  export { default } from '../components/site/Footer.astro';
}

declare module 'virtual:clearstep/document-page' {
  export { default as Whole } from '../components/document/Whole.astro';
  /** All styles of a document's page, in their order. */
  export const styles: () => readonly string[];
}
