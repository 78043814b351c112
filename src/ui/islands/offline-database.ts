import type { LyingNote } from "./offline-notes.ts";
import type { SealedWords } from "./offline-seal.ts";

/** Whose the notes are, on this phone. The key is there only while its owner was the last to be signed in here. */
export interface PersonRow {
  readonly owner: string;
  /** Cannot be read out; null when it is locked: then the owner must sign in again. */
  readonly key: CryptoKey | null;
  /** When the server last knew its owner here: ISO moment in UTC. */
  readonly seenAt: string;
  /** The phone, as this person's notes name it: UUID made here. */
  readonly device: string;
  /** The number of the next note. */
  readonly next: number;
  /** Today's visits and whom they go to, sealed. */
  readonly carried: SealedWords | null;
  readonly carriedAt: string | null;
  /** What is being written, sealed. */
  readonly draft: SealedWords | null;
  /** How many notes the server has taken today, and when it took the last. */
  readonly received: { readonly day: string; readonly count: number; readonly at: string } | null;
}

/** A note as a row. */
export interface NoteRow extends LyingNote {
  readonly words: SealedWords;
}

/** The tables of the phone's database. */
export interface Tables {
  readonly person: PersonRow;
  readonly note: NoteRow;
}

const name = "rettesnor-notater";

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("person", { keyPath: "owner" });
      request.result.createObjectStore("note", { keyPath: "id" });
    };
    request.onsuccess = () => {
      // Another tab that logs off takes it all away: it must not wait for this one.
      request.result.onversionchange = () => request.result.close();
      request.result.onclose = () => {
        opened = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** All rows of a table. */
export const rowsOf = async <Name extends keyof Tables>(table: Name): Promise<readonly Tables[Name][]> =>
  done<Tables[Name][]>((await database()).transaction(table).objectStore(table).getAll());

/** One row; undefined where there is none. */
export const rowOf = async <Name extends keyof Tables>(table: Name, key: string): Promise<Tables[Name] | undefined> =>
  done<Tables[Name] | undefined>((await database()).transaction(table).objectStore(table).get(key));

/** Takes rows away. */
export async function removeRows(table: keyof Tables, keys: readonly string[]): Promise<void> {
  const changing = (await database()).transaction(table, "readwrite");
  for (const key of keys) changing.objectStore(table).delete(key);
  await ended(changing);
}

/** Adds rows, or replaces them. */
export async function putRows<Name extends keyof Tables>(table: Name, rows: readonly Tables[Name][]): Promise<void> {
  const changing = (await database()).transaction(table, "readwrite", { durability: "strict" });
  for (const row of rows) changing.objectStore(table).put(row);
  await ended(changing);
}

/** Changes one row as it stands at that moment, whatever other tabs do; gives it as it stood before. */
export async function changeRow<Name extends keyof Tables>(
  table: Name,
  key: string,
  change: (row: Tables[Name]) => Tables[Name],
): Promise<Tables[Name] | undefined> {
  const changing = (await database()).transaction(table, "readwrite", { durability: "strict" });
  const rows = changing.objectStore(table);
  const before = await done<Tables[Name] | undefined>(rows.get(key));
  if (before !== undefined) rows.put(change(before));
  await ended(changing);
  return before;
}

/** Written to the disk, or failed as a whole. */
const ended = (changing: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    changing.oncomplete = () => resolve();
    changing.onabort = () => reject(changing.error);
    changing.onerror = () => reject(changing.error);
  });
