import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LinkToDisk } from './place-on-disk.ts';

interface Links extends DBSchema {
  links: { key: string; value: LinkToDisk };
}

/** Remembers where on the disk a document lies, by the id that it has on this device. Never throws: then it is not remembered. */
export async function keepLink(id: string, link: LinkToDisk): Promise<void> {
  await open()
    .then((database) => database.put('links', link, id))
    .catch(() => undefined);
}

/** `undefined`: it lies nowhere that this browser knows. */
export async function findLink(id: string): Promise<LinkToDisk | undefined> {
  return open()
    .then((database) => database.get('links', id))
    .catch(() => undefined);
}

/** With a document that is gone for good. */
export async function forgetLink(id: string): Promise<void> {
  await open()
    .then((database) => database.delete('links', id))
    .catch(() => undefined);
}

async function open(): Promise<IDBPDatabase<Links>> {
  return openDB<Links>('clearstep-make-links', 1, {
    upgrade: (database) => void database.createObjectStore('links'),
  });
}
