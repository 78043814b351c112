import { randomUUID } from "node:crypto";
import { access, link, mkdir, open, readdir, readFile, rename, unlink } from "node:fs/promises";
import path from "node:path";
import type { HandOver } from "../../modules/dispatches/domain/dispatch.ts";
import type { DigitalPost, PostMessage, ReceiptRead, WaitingReceipt } from "./digital-post.ts";
import type { MemoForm } from "./memo.ts";
import { readReceipt } from "./receipt-text.ts";

/**
 * Digital Post by way of a folder, for a program of the operator's own that carries messages on. For each municipality:
 * `ud` holds messages to be taken, `hentet` those that were taken (the other program moves them there), `kvitteringer` the
 * receipts that it brings back. A message lies there once, whole or not at all. Only the program's own user may look in.
 */
export const folderPost = (folder: string, form: MemoForm): DigitalPost => ({
  form,
  handOver: (message) => put(placesIn(folder, message.municipality), message).catch(() => ({ kind: "no-answer" })),
  receipts: (municipality) => waiting(placesIn(folder, municipality)),
  haveRead: (municipality, name, as) => moveAway(placesIn(folder, municipality), name, as),
});

type Places = ReturnType<typeof placesIn>;

const placesIn = (folder: string, municipality: string) => ({
  out: path.join(folder, municipality, "ud"),
  taken: path.join(folder, municipality, "hentet"),
  receipts: path.join(folder, municipality, "kvitteringer"),
});

const taken: HandOver = { kind: "taken", receipt: null };

async function put(places: Places, message: PostMessage): Promise<HandOver> {
  for (const place of Object.values(places)) await mkdir(place, { recursive: true, mode: 0o700 });
  const name = `${message.id}.xml`;
  // In this order: one that is moved meanwhile is found in the second place.
  for (const place of [places.out, places.taken]) if (await isThere(path.join(place, name))) return taken;
  const unfinished = path.join(places.out, `.${name}.${randomUUID()}`);
  await writeWhole(unfinished, message.xml);
  try {
    await link(unfinished, path.join(places.out, name));
  } catch (fault) {
    if (codeOf(fault) !== "EEXIST") throw fault;
  } finally {
    await unlink(unfinished);
  }
  await onDisk(places.out);
  return taken;
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

async function writeWhole(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The name of a new file is on the disk only when its folder is. */
async function onDisk(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function waiting({ receipts }: Places): Promise<readonly WaitingReceipt[]> {
  const names = await readdir(receipts).catch((fault: unknown) => {
    if (codeOf(fault) === "ENOENT") return [];
    throw fault;
  });
  const files = names.filter((name) => name.endsWith(".json") && !name.startsWith(".")).toSorted();
  return Promise.all(
    files.map(async (name) => ({ name, receipt: receiptIn(await readFile(path.join(receipts, name), "utf8")) })),
  );
}

function receiptIn(text: string): WaitingReceipt["receipt"] {
  try {
    return readReceipt(JSON.parse(text));
  } catch {
    return null;
  }
}

const folders: Readonly<Record<ReceiptRead, string>> = { known: "laest", unknown: "ukendte", unreadable: "ulaeselige" };

async function moveAway({ receipts }: Places, name: string, as: ReceiptRead): Promise<void> {
  const away = path.join(receipts, folders[as]);
  await mkdir(away, { recursive: true, mode: 0o700 });
  await rename(path.join(receipts, path.basename(name)), path.join(away, path.basename(name))).catch(
    (fault: unknown) => {
      // Another server has read it at the same time.
      if (codeOf(fault) !== "ENOENT") throw fault;
    },
  );
}

const codeOf = (fault: unknown): unknown => (fault instanceof Error && "code" in fault ? fault.code : undefined);
