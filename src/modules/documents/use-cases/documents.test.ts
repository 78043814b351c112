import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { exifOf, jpegWith, pdfWith } from "../../../../tests/made-files.ts";
import { hire, moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { changeCase } from "../../cases/use-cases/open-case.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { Actor, CitizenActor, RepresentativeActor } from "../../people/domain/actor.ts";
import type { MandateKind, Part } from "../../people/domain/mandate.ts";
import type { NewDocument } from "../domain/document.ts";
import { addDocuments } from "./add-documents.ts";
import { markMisfiled } from "./mark-misfiled.ts";
import { listDocuments, readDocumentFile } from "./read-documents.ts";

const told: NewDocument = {
  title: "Udtalelse fra lægen",
  receivedOn: localDate("2026-03-02"),
  from: "doctor",
  note: "Kom med posten",
  shownToCitizen: false,
};

const paper = { name: "scan.pdf", bytes: pdfWith(["% hemmelig-udtalelse"]) };
const press = (app: App) => ({ submissionId: app.newId(), path: "/videre" });

const add = (app: App, actor: Actor, caseId: string, more: Partial<NewDocument> = {}, files = [paper]) =>
  addDocuments(app, actor, caseId, { told: { ...told, ...more }, files }, press(app));

const titles = async (app: App, actor: Actor, caseId: string) =>
  (await listDocuments(app, actor, caseId))?.documents.map(({ title }) => title);

const helper = (app: App, citizen: CitizenActor, as: MandateKind, parts: readonly Part[]): RepresentativeActor => ({
  ...{ kind: "representative", tenantId: citizen.tenantId, municipality: citizen.municipality, name: "Hanne Hjælper" },
  ...{ id: app.newId(), mandateId: app.newId(), as, parts, citizenId: citizen.id, citizenName: citizen.name },
});

test("a paper is filed with its journal entry, sealed, and comes back byte for byte", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { caseworker, caseId } = await caseApplied(app, "vejen");
    assert.deepEqual(await add(app, caseworker, caseId), { ok: true, value: "/videre" });
    const view = await listDocuments(app, caseworker, caseId);
    const [document] = view?.documents ?? [];
    assert.ok(document);
    assert.deepEqual(
      [document.title, document.receivedOn, document.from, document.type, document.sizeBytes, document.addedAs],
      ["Udtalelse fra lægen", "2026-03-02", "doctor", "application/pdf", paper.bytes.length, "caseworker"],
    );
    const file = await readDocumentFile(app, caseworker, caseId, document.id);
    assert.ok(Buffer.from(file?.bytes ?? []).equals(paper.bytes));

    const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    const entry = entries.find(({ theme }) => theme === "Dokument");
    assert.equal(entry?.occurredOn, "2026-03-02");
    assert.match(
      entry?.text ?? "",
      /^Dokument fra lægen: »Udtalelse fra lægen« \(PDF, \d+ byte\)\. Note: Kom med posten$/,
    );
    assert.equal(entry?.event, null);

    const { rows } = await sql<{ row: string }>`select document::text as row from document`.execute(operator);
    const plain = Buffer.from("hemmelig-udtalelse").toString("hex");
    const title = Buffer.from("Udtalelse fra").toString("hex");
    for (const word of [plain, title, "Udtalelse", "posten"]) assert.equal(rows[0]?.row.includes(word), false, word);
  }));

test("one press files once; one file that cannot be taken in keeps all of them out", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { caseworker, caseId } = await caseApplied(app, "vejen");
    const same = press(app);
    const both = { told, files: [paper, { name: "b.jpg", bytes: jpegWith() }] };
    const pressed = await Promise.all([1, 2, 3].map(() => addDocuments(app, caseworker, caseId, both, same)));
    assert.deepEqual(new Set(pressed.map(({ ok }) => ok)), new Set([true]));
    const numbered = ["Udtalelse fra lægen (1 af 2)", "Udtalelse fra lægen (2 af 2)"];
    assert.deepEqual((await titles(app, caseworker, caseId))?.toSorted(), numbered);

    const bad = { name: "virus.exe", bytes: Buffer.from("MZ\0\0") };
    const refused = await add(app, caseworker, caseId, {}, [paper, bad]);
    assert.deepEqual(refused, { ok: false, refusal: [{ name: "virus.exe", refusal: "kind-not-taken" }] });
    assert.deepEqual(await add(app, caseworker, caseId, {}, []), { ok: false, refusal: "no-files" });
    const six = Array.from({ length: 6 }, () => paper);
    assert.deepEqual(await add(app, caseworker, caseId, {}, six), { ok: false, refusal: "too-many-files" });
    assert.equal((await titles(app, caseworker, caseId))?.length, 2);
  }));

test("a picture from a phone is kept without where it was taken, under its own name where nobody gave it one", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { citizen, caseId } = await caseApplied(app, "vejen");
    const picture = { name: "Min stue 010190-1234.jpg", bytes: jpegWith([exifOf("57.04N")]) };
    assert.ok((await add(app, citizen, caseId, { title: null, from: "citizen", shownToCitizen: true }, [picture])).ok);
    const [document] = (await listDocuments(app, citizen, caseId))?.documents ?? [];
    assert.equal(document?.title, "Min stue");
    const file = await readDocumentFile(app, citizen, caseId, document?.id ?? "");
    assert.equal(Buffer.from(file?.bytes ?? []).includes("57.04N"), false);
  }));

test("who may see a paper: the case's own staff all, the citizen what is shown, a helper what was sent, a provider none", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const made = await caseApplied(app, "vejen");
    const { caseId, citizen, caseworker } = made;
    const helped = helper(app, citizen, "representative", ["application"]);
    const companion = helper(app, citizen, "companion", ["application"]);
    await add(app, caseworker, caseId, { title: "fortroligt" });
    await add(app, caseworker, caseId, { title: "vist", shownToCitizen: true });
    await add(app, citizen, caseId, { title: "borgerens", from: "citizen", shownToCitizen: true });
    await add(app, helped, caseId, { title: "hjælperens", from: "representative", shownToCitizen: true });
    assert.equal((await add(app, companion, caseId, { shownToCitizen: true })).ok, false, "a companion sends nothing");

    const seenBy = async (actor: Actor) => (await titles(app, actor, caseId))?.toSorted();
    const all = ["borgerens", "fortroligt", "hjælperens", "vist"];
    const manager = await hire(app, "vejen", "manager");
    const intake = await hire(app, "vejen", "intake");
    for (const staff of [caseworker, manager, intake]) assert.deepEqual(await seenBy(staff), all, staff.role);
    assert.deepEqual(await seenBy(citizen), ["borgerens", "hjælperens", "vist"]);
    assert.deepEqual(await seenBy(helped), ["borgerens", "hjælperens"]);
    assert.deepEqual(await seenBy(companion), ["borgerens", "hjælperens"]);

    const strangers: readonly Actor[] = [
      await hire(app, "vejen", "provider"),
      await hire(app, "vejen", "editor"),
      await hire(app, "broenderslev", "caseworker"),
      await moveIn(app, "vejen", { name: "En Anden" }),
      helper(app, citizen, "relative", ["status", "letters"]),
      { ...(await hire(app, "vejen", "caseworker")), unit: "et-andet-sted" },
    ];
    const [secretOne] = (await listDocuments(app, caseworker, caseId))?.documents ?? [];
    for (const stranger of strangers) {
      assert.equal(await seenBy(stranger), undefined, stranger.name);
      assert.equal(await readDocumentFile(app, stranger, caseId, secretOne?.id ?? ""), undefined, stranger.name);
      assert.deepEqual(await add(app, stranger, caseId), { ok: false, refusal: "not-found" }, stranger.name);
    }
    const hidden = (await listDocuments(app, caseworker, caseId))?.documents.find(
      ({ title }) => title === "fortroligt",
    );
    assert.equal(await readDocumentFile(app, citizen, caseId, hidden?.id ?? ""), undefined);
  }));

test("every look at a case's papers is logged, also a refused one", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    const provider = await hire(app, "vejen", "provider");
    await add(app, caseworker, caseId);
    await listDocuments(app, caseworker, caseId);
    await listDocuments(app, provider, caseId);
    const { rows } = await sql<{ look: string }>`
      select distinct act || ' ' || outcome || ' ' || actor_kind as look from read_log where act like 'document:%' order by 1`.execute(
      operator,
    );
    assert.deepEqual(
      rows.map(({ look }) => look),
      ["document:add shown caseworker", "document:read refused provider", "document:read shown caseworker"],
    );
  }));

test("a case that is closed takes papers from staff alone", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseApplied(app, "vejen");
    await transaction(app.database.of(caseworker), async (tx) => {
      const record = await caseForAct(tx, caseworker, "case:assign", caseId);
      assert.ok(record);
      await changeCase(tx, record, { closedOn: localDate("2026-03-03") });
    });
    const sent = await add(app, citizen, caseId, { from: "citizen", shownToCitizen: true });
    assert.deepEqual(sent, { ok: false, refusal: "case-closed" });
    assert.ok((await add(app, caseworker, caseId)).ok);
  }));

/** Marks the paper of this title, as the case's own caseworker. */
async function mark(app: App, { caseId, caseworker }: CaseInState, title: string, toCaseNumber: string | null) {
  const documentId = (await find(app, { caseId, caseworker }, title)).id;
  return markMisfiled(app, caseworker, { caseId, documentId }, { toCaseNumber, reason: "Forkert sag" }, press(app));
}

async function find(app: App, at: Pick<CaseInState, "caseId" | "caseworker">, title: string) {
  const view = await listDocuments(app, at.caseworker, at.caseId);
  const found = view?.documents.find((each) => each.title === title);
  assert.ok(found);
  return found;
}

const numberOf = async (app: App, { caseId, caseworker }: CaseInState) =>
  (await listDocuments(app, caseworker, caseId))?.record.number ?? "";

const journalOf = async (app: App, { caseId, caseworker }: CaseInState) =>
  (await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId))
    .filter(({ theme }) => theme === "Dokument")
    .map(({ text }) => text)
    .join("\n");

test("a paper that was filed wrongly is moved once, is opened no more there, and both journals tell it", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const here = await caseApplied(app, "vejen");
    const right = await caseApplied(app, "vejen", { name: "Rette Vedkommende" });
    await add(app, here.caseworker, here.caseId, { shownToCitizen: true });
    const title = "Udtalelse fra lægen";
    for (const number of ["2026-999999", await numberOf(app, here)])
      assert.deepEqual(await mark(app, here, title, number), { ok: false, refusal: "no-such-case" }, number);
    const afar = { ...here, caseworker: { ...here.caseworker, id: app.newId(), unit: "et-andet-sted" } };
    assert.deepEqual(
      await markMisfiled(app, afar.caseworker, { caseId: here.caseId, documentId: app.newId() }, anyMark, press(app)),
      { ok: false, refusal: "not-found" },
    );
    assert.equal((await find(app, here, title)).misfiled, null);

    assert.ok((await mark(app, here, title, await numberOf(app, right))).ok);
    const left = await find(app, here, title);
    assert.deepEqual([left.misfiled?.kind, left.misfiled?.reason], ["moved", "Forkert sag"]);
    for (const actor of [here.caseworker, here.citizen])
      assert.equal(await readDocumentFile(app, actor, here.caseId, left.id), undefined);
    const moved = await find(app, right, title);
    assert.deepEqual([moved.shownToCitizen, moved.misfiled], [false, null]);
    const file = await readDocumentFile(app, right.caseworker, right.caseId, moved.id);
    assert.ok(Buffer.from(file?.bytes ?? []).equals(paper.bytes));
    assert.match(await journalOf(app, here), /hører ikke til her\. Det er flyttet .* Begrundelse: Forkert sag/);
    assert.match(await journalOf(app, right), /»Udtalelse fra lægen«.* Det lå først i en forkert sag\./);
  }));

const anyMark = { toCaseNumber: null, reason: "Forkert sag" };

test("a paper that belongs nowhere is taken out once, and not by intake", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const here = await caseApplied(app, "vejen");
    await add(app, here.caseworker, here.caseId);
    const title = "Udtalelse fra lægen";
    const at = { caseId: here.caseId, documentId: (await find(app, here, title)).id };
    const intake = await hire(app, "vejen", "intake");
    assert.deepEqual(await markMisfiled(app, intake, at, anyMark, press(app)), { ok: false, refusal: "not-found" });
    assert.ok((await mark(app, here, title, null)).ok);
    assert.deepEqual(await mark(app, here, title, null), { ok: false, refusal: "already-marked" });
    assert.equal(await readDocumentFile(app, here.caseworker, at.caseId, at.documentId), undefined);
    assert.match(await journalOf(app, here), /Det er taget ud af sagen\. Begrundelse: Forkert sag/);
  }));

test("the program can neither change nor delete a paper or a mark, only seal it anew", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    await add(app, caseworker, caseId);
    const database = app.database.of(caseworker);
    for (const tried of [
      sql`delete from document`,
      sql`update document set shown_to_citizen = true`,
      sql`update document set sha_256 = sha256('x')`,
      sql`delete from document_mark`,
      sql`update document_mark set kind = 'moved'`,
    ])
      await assert.rejects(tried.execute(database), /permission denied/);
    await sql`update document set content_sealed = content_sealed`.execute(database);
    await assert.rejects(sql`update document set shown_to_citizen = true`.execute(operator), /never changed/);
    await assert.rejects(sql`delete from document`.execute(operator), /never changed/);
  }));
