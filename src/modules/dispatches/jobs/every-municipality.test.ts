import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { sendingBy } from "../../../../tests/fake-post.ts";
import { tenantOf, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { folderPost } from "../../../platform/digital-post/folder-post.ts";
import { type JobHandlers, startJobs } from "../../../platform/jobs.ts";
import { jsonLog } from "../../../platform/log.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { sendLetter } from "../use-cases/send-letter.ts";
import { collectAllReceipts, sendAllWaiting } from "./every-municipality.ts";

const nothing = async () => undefined;

test("a letter goes out by itself into the folder, and the receipt that is put there makes it the citizen's", () =>
  withDatabase(async (operator, url) => {
    const folder = await mkdtemp(path.join(tmpdir(), "rettesnor-post-"));
    const app = sendingBy(await testApp(operator, "2026-03-03"), "vejen", folderPost(folder, "kombi"));
    const { caseId, caseworker } = await caseApplied(app, "vejen", { person: { cprNumber: "7705900001" } });
    const told: string[] = [];
    const log = jsonLog("warn", (line) => told.push(line));
    const handlers: JobHandlers = {
      ...{ "recompute-obligations": nothing, "seal-looks": nothing, "review-looks": nothing },
      ...{ "delete-old-looks": nothing, "delete-old-sessions": nothing, "delete-old-kept-forms": nothing },
      "delete-old-proposals": nothing,
      "make-access-file": nothing,
      "make-outside-file": nothing,
      "make-waiting-files": nothing,
      "sign-checkpoints": nothing,
      "send-letter": (job) => sendLetter(app, job),
      "make-appeal-package": nothing,
      "send-waiting-letters": () => sendAllWaiting(app),
      "collect-receipts": () => collectAllReceipts(app, log),
    };
    const worker = await startJobs(url, handlers, log);
    const out = path.join(folder, "vejen", "ud");
    const files = () => readdir(out).catch((): string[] => []);
    for (let waited = 0; waited < 100 && (await files()).length === 0; waited += 1) await sleep(50);
    await worker.stop();
    const [file = "", ...more] = await files();
    assert.deepEqual(more, []);
    assert.match(
      await readFile(path.join(out, file), "utf8"),
      /^<\?xml[^>]+>\n<kombi_request><KombiValgKode>Digital Post</,
    );

    const receipts = path.join(folder, "vejen", "kvitteringer");
    const receipt = { messageUUID: path.basename(file, ".xml"), status: "available", at: "2026-03-03T09:00:00Z" };
    await writeFile(path.join(receipts, "1.json"), JSON.stringify(receipt));
    await writeFile(path.join(receipts, "2.json"), JSON.stringify({ ...receipt, messageUUID: app.newId() }));
    await collectAllReceipts(app, log);
    const [letter] = await readLetters(app.database.of({ tenantId: tenantOf(app, "vejen") }), caseworker, caseId);
    assert.deepEqual([letter?.dispatch, letter?.availableOn], ["available", "2026-03-03"]);
    assert.deepEqual(await readdir(path.join(receipts, "ukendte")), ["2.json"]);
    assert.equal(told.filter((line) => line.includes("receipts that are not for any letter")).length, 1);
    assert.ok(told.every((line) => !line.includes("7705900001")));
  }));

test("one municipality's receipts that cannot be fetched keep no other's away, and the log tells which", () =>
  withDatabase(async (operator) => {
    const asked: string[] = [];
    const told: string[] = [];
    const plain = await testApp(operator, "2026-03-03");
    const post = {
      ...folderPost("/nowhere", "memo"),
      receipts: async (municipality: string) => {
        asked.push(municipality);
        if (municipality === "vejen") throw new Error("gone");
        return [];
      },
    };
    await collectAllReceipts(
      { ...plain, digitalPost: post },
      jsonLog("warn", (line) => told.push(line)),
    );
    assert.deepEqual(asked.toSorted(), [...plain.municipalities.keys()].toSorted());
    assert.equal(told.length, 1);
    assert.match(told[0] ?? "", /"municipality":"vejen"/);
  }));
