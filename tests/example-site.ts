import { plainSite, type Site } from '../src/site/site.ts';

export { plainSite } from '../src/site/site.ts';

/** A site that says where it stands, so that paper names its address. */
export const exampleSite: Site = { ...plainSite, address: 'https://clearstep.example/' };
