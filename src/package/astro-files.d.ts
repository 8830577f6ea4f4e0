/** For TypeScript alone; `astro check` knows what each component takes. */
declare module '*.astro' {
  // A declaration of a module by name cannot import types in any other way.
  // oxlint-disable-next-line typescript/consistent-type-imports
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
