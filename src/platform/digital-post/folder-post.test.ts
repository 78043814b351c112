import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { folderPost } from "./folder-post.ts";

const message = { id: "0f8fad5b-d9cb-469f-a165-70867728950e", municipality: "proeve", xml: "<brev>æ</brev>" };
const inFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "rettesnor-post-"));
  return {
    folder,
    at: (...names: readonly string[]) => path.join(folder, "proeve", ...names),
    post: folderPost(folder, "memo"),
  };
};

test("a message lies there once and whole, for the program's own user alone, however often it is handed over", async () => {
  const { at, post } = await inFolder();
  const answers = await Promise.all(Array.from({ length: 8 }, () => post.handOver(message)));
  assert.ok(answers.every(({ kind }) => kind === "taken"));
  assert.deepEqual(await readdir(at("ud")), [`${message.id}.xml`]);
  assert.equal(await readFile(at("ud", `${message.id}.xml`), "utf8"), message.xml);
  assert.equal((await stat(at("ud"))).mode & 0o777, 0o700);
  assert.equal((await stat(at("ud", `${message.id}.xml`))).mode & 0o777, 0o600);
});

test("one that was taken away is not put there again", async () => {
  const { at, post } = await inFolder();
  await post.handOver(message);
  await rename(at("ud", `${message.id}.xml`), at("hentet", `${message.id}.xml`));
  assert.deepEqual(await post.handOver(message), { kind: "taken", receipt: null });
  assert.deepEqual(await readdir(at("ud")), []);
});

test("where nothing can be written there is no answer, rather than a letter that nobody has", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "rettesnor-post-"));
  await writeFile(path.join(folder, "proeve"), "");
  assert.deepEqual(await folderPost(folder, "memo").handOver(message), { kind: "no-answer" });
});

test("receipts are read in turn and put away by what they were; one that is no receipt is told as such", async () => {
  const { at, post } = await inFolder();
  assert.deepEqual(await post.receipts("proeve"), []);
  await mkdir(at("kvitteringer"), { recursive: true });
  await chmod(at("kvitteringer"), 0o700);
  const receipt = { messageUUID: message.id.toUpperCase(), status: "available", at: "2026-03-03T09:00:00+01:00" };
  await writeFile(at("kvitteringer", "1.json"), JSON.stringify(receipt));
  await writeFile(at("kvitteringer", "2.json"), "{");
  await writeFile(at("kvitteringer", ".unfinished.json"), "{");
  assert.deepEqual(await post.receipts("proeve"), [
    { name: "1.json", receipt: { messageId: message.id, status: "available", at: "2026-03-03T08:00:00.000Z" } },
    { name: "2.json", receipt: null },
  ]);
  await post.haveRead("proeve", "1.json", "known");
  await post.haveRead("proeve", "1.json", "known");
  await post.haveRead("proeve", "2.json", "unreadable");
  assert.deepEqual(await readdir(at("kvitteringer", "laest")), ["1.json"]);
  assert.deepEqual(await readdir(at("kvitteringer", "ulaeselige")), ["2.json"]);
  assert.deepEqual(await post.receipts("proeve"), []);
});
