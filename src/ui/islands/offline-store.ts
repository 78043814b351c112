import { changeRow, type NoteRow, type PersonRow, putRows, removeRows, rowOf, rowsOf } from "./offline-database.ts";
import type { Carried } from "./offline-form.ts";
import type { LyingNote, NoteStore, ToldFields } from "./offline-notes.ts";
import { importKey, open, seal } from "./offline-seal.ts";
import { dayOf, isForgotten } from "./offline-time.ts";

/** A note with what it says, for its writer's eyes. */
export interface OpenNote {
  readonly lying: LyingNote;
  readonly told: ToldFields;
  /** Why the server did not take it; empty where it waits. */
  readonly messages: readonly string[];
}

interface Words {
  readonly told: ToldFields;
  readonly messages: readonly string[];
}

const notePlace = ({ id, owner, sequence }: Pick<LyingNote, "id" | "owner" | "sequence">): string =>
  `note:${owner}:${id}:${sequence}`;
const carriedPlace = (owner: string): string => `carried:${owner}`;
const draftPlace = (owner: string): string => `draft:${owner}`;

/** Whose notes can be written and read here now; undefined where nobody's can. */
export async function atHand(now: string): Promise<(PersonRow & { readonly key: CryptoKey }) | undefined> {
  const people = await rowsOf("person");
  for (const { key, owner, seenAt } of people) if (key !== null && isForgotten(seenAt, now)) await lock(owner);
  const person = (await rowsOf("person")).find(({ key }) => key !== null);
  return person?.key ? { ...person, key: person.key } : undefined;
}

/** The server has told who is signed in: their notes open, everybody else's are locked. */
export async function welcome(owner: string, secret: string, now: string): Promise<void> {
  const key = await importKey(secret);
  for (const other of await rowsOf("person")) if (other.owner !== owner) await lock(other.owner);
  const known = await changeRow("person", owner, (row) => ({ ...row, key, seenAt: now }));
  if (known !== undefined) return;
  const device = crypto.randomUUID();
  await putRows("person", [{ owner, key, seenAt: now, device, next: 1, ...nothing, draft: null }]);
}

const nothing = { carried: null, carriedAt: null, received: null } as const;

/** Takes the key and the visits away. What is not sent stays, and opens when its writer signs in again. */
export async function lock(owner: string): Promise<void> {
  const notes = await notesOf(owner);
  const person = await rowOf("person", owner);
  if (notes.length === 0 && (person?.draft ?? null) === null) return removeRows("person", [owner]);
  await changeRow("person", owner, (row) => ({ ...row, ...nothing, key: null }));
}

/** Whose notes were locked by hand: they stay so on every page, until they are opened or their writer logs off. */
const byHand = "rettesnor-notater-laast";

/** Locks by hand: the next page does not open them again, as it does after a login. */
export async function lockByHand(owner: string): Promise<void> {
  localStorage.setItem(byHand, owner);
  await lock(owner);
}

/** Whether they are locked by hand; where it is not told whose they are, whether anybody's are. */
export function isLockedByHand(owner: string | undefined): boolean {
  const locked = localStorage.getItem(byHand);
  return locked !== null && (owner === undefined || owner === locked);
}

/** Lets the notes open with the next greeting. */
export const endLock = (): void => localStorage.removeItem(byHand);

const notesOf = async (owner: string): Promise<readonly NoteRow[]> =>
  (await rowsOf("note")).filter((note) => note.owner === owner).toSorted((one, other) => one.sequence - other.sequence);

/** How many notes lie here: one's own that wait or were refused, and those of others. */
export async function countLying(owner: string | undefined): Promise<{
  readonly waiting: readonly LyingNote[];
  readonly refused: readonly LyingNote[];
  readonly others: number;
}> {
  const all = await rowsOf("note");
  const own = all.filter((note) => note.owner === owner);
  return {
    waiting: own.filter(({ state }) => state === "waiting"),
    refused: own.filter(({ state }) => state === "refused"),
    others: all.length - own.length,
  };
}

/** Writes a note down under an id and a number of its own. It is on the disk, sealed, when this ends. */
export async function writeNote(
  { key, owner }: { readonly key: CryptoKey; readonly owner: string },
  told: ToldFields,
  now: string,
  id: string = crypto.randomUUID(),
): Promise<LyingNote> {
  const before = await changeRow("person", owner, (row) => ({ ...row, next: row.next + 1 }));
  const sequence = before?.next ?? 1;
  const words: Words = { told, messages: [] };
  const lying: LyingNote = { id, owner, sequence, writtenAt: now, state: "waiting", bytes: sizeOf(told) };
  await putRows("note", [{ ...lying, words: await seal(key, notePlace(lying), words) }]);
  return lying;
}

const sizeOf = (told: ToldFields): number => new TextEncoder().encode(JSON.stringify(told)).length + 200;

/** One's own notes that lie here, opened, oldest first. */
export async function readNotes(owner: string, key: CryptoKey): Promise<readonly OpenNote[]> {
  const rows = await notesOf(owner);
  const read = await Promise.all(
    rows.map(async ({ words, ...lying }) => ({
      lying,
      words: (await open(key, notePlace(lying), words)) as Words | undefined,
    })),
  );
  return read.flatMap(({ lying, words }) => (words === undefined ? [] : [{ lying, ...words }]));
}

/** Takes a note away: its writer has said so, or has written another in its place. */
export const throwAway = (id: string): Promise<void> => removeRows("note", [id]);

/** Keeps what may be shown without coverage. */
export async function carry(owner: string, key: CryptoKey, told: unknown, now: string): Promise<void> {
  const carried = await seal(key, carriedPlace(owner), told);
  await changeRow("person", owner, (row) => ({ ...row, carried, carriedAt: now }));
}

/** What may be shown without coverage. Visits of another day than today's are taken away for good. */
export async function readCarried(person: PersonRow, now: string): Promise<Carried | undefined> {
  const { carried, carriedAt, key, owner } = person;
  if (carried === null || key === null) return undefined;
  const told = (await open(key, carriedPlace(owner), carried)) as Carried | undefined;
  if (told === undefined || told.day === dayOf(now) || told.visits.length === 0) return told;
  const less = { ...told, visits: [] };
  await carry(owner, key, less, carriedAt ?? now);
  return less;
}

/** Keeps what is being written; null when it has been written down or thrown away. */
export async function keepDraft(owner: string, key: CryptoKey, fields: ToldFields | null): Promise<void> {
  const draft = fields === null ? null : await seal(key, draftPlace(owner), fields);
  await changeRow("person", owner, (row) => ({ ...row, draft }));
}

/** What was being written. */
export const readDraft = async ({ draft, key, owner }: PersonRow): Promise<ToldFields | undefined> =>
  draft === null || key === null ? undefined : ((await open(key, draftPlace(owner), draft)) as ToldFields | undefined);

/** The notes of whoever has the key here, for sending. */
export const storeOf = (now: () => string): NoteStore => ({
  waiting: async (owner) => (await notesOf(owner)).filter(({ state }) => state === "waiting"),
  open: async (notes) => {
    const [first] = notes;
    const person = first && (await rowOf("person", first.owner));
    if (!person?.key) return [];
    const opened = await readNotes(person.owner, person.key);
    const wanted = new Set(notes.map(({ id }) => id));
    return opened
      .filter(({ lying }) => wanted.has(lying.id))
      .map(({ lying: { id, sequence, writtenAt }, told }) => ({
        id,
        device: person.device,
        sequence,
        writtenAt,
        told,
      }));
  },
  received: async ({ id, owner }, at) => {
    await removeRows("note", [id]);
    const day = dayOf(now());
    await changeRow("person", owner, (row) => ({
      ...row,
      received: { day, count: row.received?.day === day ? row.received.count + 1 : 1, at },
    }));
  },
  refused: async (note, messages) => {
    const person = await rowOf("person", note.owner);
    const row = await rowOf("note", note.id);
    if (!person?.key || row === undefined) return;
    const words = (await open(person.key, notePlace(note), row.words)) as Words | undefined;
    if (words === undefined) return;
    const sealed = await seal(person.key, notePlace(note), { ...words, messages } satisfies Words);
    await putRows("note", [{ ...row, state: "refused", words: sealed }]);
  },
});
