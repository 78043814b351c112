import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { pdfWith } from "../../../../tests/made-files.ts";
import { moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { listDocuments, readDocumentFile } from "../../documents/use-cases/read-documents.ts";
import type { CitizenActor } from "../../people/domain/actor.ts";
import { deleteMyDraft } from "./delete-my-draft.ts";
import { dropPaper, keepPapers } from "./keep-papers.ts";
import { readMyDraft } from "./read-draft.ts";
import { readMyCases } from "./read-my-cases.ts";
import { saveAnswer } from "./save-answer.ts";
import { submitApplication } from "./submit-application.ts";

const statement = { name: "Udtalelse.pdf", bytes: pdfWith(["% hemmelig-udtalelse"]) };
const picture = { name: "Brev.pdf", bytes: pdfWith(["% brevet fra udlejer"]) };

const titles = async (app: App, actor: CitizenActor) =>
  (await readMyDraft(app, actor)).papers.map(({ title }) => title);

const unknown = { opgaver: { "opgaver-andet": "not-known" }, kontakt: { svar: "ved-ikke" }, dokumenter: {} } as const;

async function answerAll(app: App, actor: CitizenActor): Promise<void> {
  for (const { answer, id } of (await readMyDraft(app, actor)).questions) {
    const known = Object.entries(unknown).find(([name]) => name === id)?.[1];
    await saveAnswer(
      app,
      actor,
      id,
      known ?? (answer.startsWith("yes") || answer === "helper" ? { svar: "ved-ikke" } : { "ved-ikke": "ja" }),
    );
  }
}

test("papers wait with the draft, sealed, and go into the case once, byte for byte, with their journal entries", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const citizen = await moveIn(app, "vejen");
    assert.ok((await keepPapers(app, citizen, "Fra lægen", [statement])).ok);
    assert.ok((await keepPapers(app, citizen, null, [picture])).ok);
    assert.deepEqual(await titles(app, citizen), ["Fra lægen", "Brev"]);
    const { rows } = await sql<{ row: string }>`select draft_paper::text as row from draft_paper`.execute(operator);
    const plain = Buffer.from("hemmelig-udtalelse").toString("hex");
    for (const { row } of rows) for (const word of [plain, "lægen", "Brev"]) assert.equal(row.includes(word), false);

    await answerAll(app, citizen);
    const press = app.newId();
    const sent = await Promise.all([1, 2].map(() => submitApplication(app, citizen, press)));
    assert.deepEqual(
      sent.map(({ ok }) => ok),
      [true, true],
    );
    const [mine, ...others] = await readMyCases(app, citizen);
    assert.ok(mine && others.length === 0);
    const documents = (await listDocuments(app, citizen, mine.record.id))?.documents ?? [];
    assert.deepEqual(documents.map(({ title, from, receivedOn }) => `${title} ${from} ${receivedOn}`).toSorted(), [
      "Brev citizen 2026-03-03",
      "Fra lægen citizen 2026-03-03",
    ]);
    const id = documents.find(({ title }) => title === "Fra lægen")?.id ?? "";
    const file = await readDocumentFile(app, citizen, mine.record.id, id);
    assert.ok(Buffer.from(file?.bytes ?? []).equals(statement.bytes));
    assert.deepEqual(await titles(app, citizen), [], "none is left behind");
  }));

test("a paper is taken out again, the same file twice is one, and a file that cannot be taken keeps all of them out", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const citizen = await moveIn(app, "vejen");
    const stranger = await moveIn(app, "vejen", { name: "En Anden" });
    await keepPapers(app, citizen, null, [statement]);
    await keepPapers(app, citizen, null, [statement, picture]);
    assert.deepEqual(await titles(app, citizen), ["Udtalelse", "Brev"]);
    const bad = { name: "virus.exe", bytes: Buffer.from("MZ\0\0") };
    const refused = await keepPapers(app, citizen, null, [{ ...picture, bytes: pdfWith(["% ny"]) }, bad]);
    assert.deepEqual(refused, { ok: false, refusal: [{ name: "virus.exe", refusal: "kind-not-taken" }] });
    const many = Array.from({ length: 9 }, (_, at) => ({ name: `${at}.pdf`, bytes: pdfWith([`% ${at}`]) }));
    assert.deepEqual(await keepPapers(app, citizen, null, many), { ok: false, refusal: "too-many-papers" });

    const [first] = (await readMyDraft(app, citizen)).papers;
    await dropPaper(app, stranger, first?.id ?? "");
    assert.deepEqual(await titles(app, citizen), ["Udtalelse", "Brev"], "another's draft is not one's own");
    await dropPaper(app, citizen, first?.id ?? "");
    await dropPaper(app, citizen, "ingen");
    assert.deepEqual(await titles(app, citizen), ["Brev"]);
    assert.deepEqual(await titles(app, stranger), []);

    await deleteMyDraft(app, citizen);
    const { rows } = await sql`select from draft_paper`.execute(operator);
    assert.equal(rows.length, 0);
    assert.deepEqual((await readMyDraft(app, citizen)).answers, {});
  }));
