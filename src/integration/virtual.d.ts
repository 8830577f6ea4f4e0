declare module 'virtual:clearstep/site' {
  // A declaration of a module by name cannot import types from a file in any other way.
  // oxlint-disable-next-line typescript/consistent-type-imports
  const site: import('../site/site.ts').Site;
  export default site;
}
