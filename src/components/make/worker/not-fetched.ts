/** Something of the site that could not be fetched: there is no network, or it is not there. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
}

/** What is being fetched. Throws `NotFetched` in the words of the browser. */
export async function orNotFetched<Fetched>(fetching: Promise<Fetched>): Promise<Fetched> {
  try {
    return await fetching;
  } catch (error) {
    throw new NotFetched(error instanceof Error ? error.message : String(error));
  }
}
