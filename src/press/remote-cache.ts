import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A store that many machines share, by Bazel's protocol: `GET` and `PUT` of `/ac/KEY` and `/cas/SHA256`
 * (https://bazel.build/remote/caching#http-caching). Plain data, so that it can be handed to a worker thread.
 */
export interface RemoteCache {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  /** Signs every result. Who does not know it can neither read nor write one that counts. */
  readonly secret: string;
  /** For `Authorization: Bearer`. */
  readonly token?: string;
  /** Takes and gives nothing: for changes that nobody has looked at yet. */
  readonly isReadOnly: boolean;
}

/** The parts of the store: what came of a key, and bytes by their hash. */
type Part = 'ac' | 'cas';

/** Milliseconds. Making it again takes a second. */
const PATIENCE = 20_000;

/**
 * What a shared store has under a key, or `undefined`: also where it cannot be reached, where a result is not signed with
 * our secret for this very key, and where bytes are not what they are called.
 */
export async function fetchKept(
  part: Part,
  key: string,
  cache: RemoteCache,
): Promise<Uint8Array | undefined> {
  const response = await ask(part, key, cache, { method: 'GET' });
  if (!response?.ok) return undefined;
  const bytes = new Uint8Array(await response.arrayBuffer().catch(() => new ArrayBuffer(0)));
  return part === 'ac' ? unsign(key, bytes, cache) : isCalled(key, bytes) ? bytes : undefined;
}

/** Gives something to a shared store. Where it cannot be reached, the build goes on: nothing is lost but time. */
export async function giveKept(
  part: Part,
  key: string,
  bytes: Uint8Array,
  cache: RemoteCache,
): Promise<void> {
  if (cache.isReadOnly) return;
  await ask(part, key, cache, { method: 'PUT', body: part === 'ac' ? sign(key, bytes, cache) : bytes });
}

async function ask(
  part: Part,
  key: string,
  { url, token }: RemoteCache,
  request: { readonly method: 'GET' | 'PUT'; readonly body?: Uint8Array },
): Promise<Response | undefined> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return fetch(`${url}/${part}/${key}`, {
    method: request.method,
    headers,
    ...(request.body && { body: request.body as BodyInit }),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => undefined);
}

/** A result begins with its signature, for servers keep no headers. */
function sign(key: string, bytes: Uint8Array, cache: RemoteCache): Uint8Array {
  return Buffer.concat([signatureOf(key, bytes, cache), bytes]);
}

function unsign(key: string, signed: Uint8Array, cache: RemoteCache): Uint8Array | undefined {
  const bytes = signed.subarray(SIGNATURE);
  const found = signed.subarray(0, SIGNATURE);
  const isOurs = found.length === SIGNATURE && timingSafeEqual(found, signatureOf(key, bytes, cache));
  return isOurs ? bytes : undefined;
}

/** Bytes of an HMAC with SHA-256 (RFC 2104). */
const SIGNATURE = 32;

/** Of the key and of the bytes, so that no result can stand for another. */
function signatureOf(key: string, bytes: Uint8Array, { secret }: RemoteCache): Uint8Array {
  return createHmac('sha256', secret).update(key).update('\n').update(bytes).digest();
}

function isCalled(sha256: string, bytes: Uint8Array): boolean {
  return createHash('sha256').update(bytes).digest('hex') === sha256;
}
