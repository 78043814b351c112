import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { type FakePost, fakePost, sendingBy } from "../../../../tests/fake-post.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { onDay, tenantOf, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { type OperatorDatabase, operatorTransaction } from "../../../platform/database.ts";
import { plannedJobs } from "../../../platform/jobs.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { whereabouts } from "../../letters/domain/letter.ts";
import { readLetter, readLetters } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { lettersDue } from "../repository.ts";
import { collectReceipts, takeReceipt } from "./collect-receipts.ts";
import { planDueLetters } from "./plan-due-letters.ts";
import { sendLetter } from "./send-letter.ts";

const hasty = { leaseSeconds: 30, waits: [0, 0] } as const;
const person = { cprNumber: "7705900001" } as const;

/** Somebody has applied where letters are sent by Digital Post: the receipt waits to be sent. */
async function receiptToSend(operator: OperatorDatabase, day = "2026-03-03") {
  const post = fakePost();
  const app = sendingBy(await testApp(operator, day), "vejen", post);
  const made = await caseApplied(app, "vejen", { person });
  const letter = async () => {
    const [newest] = await readLetters(app.database.of(made.caseworker), made.caseworker, made.caseId);
    assert.ok(newest);
    return newest;
  };
  return { post, app, made, letter, municipality: municipalityOf(app), id: (await letter()).id };
}

function municipalityOf(app: App) {
  const municipality = app.municipalities.get("vejen");
  assert.ok(municipality);
  return municipality;
}

const jobOf = (app: App, letterId: string) => ({ tenantId: tenantOf(app, "vejen"), letterId });
const [available, returned] = [{ status: "available" }, { status: "returned" }] as const;
const idIn = (post: FakePost): string => [...post.seen.keys()][0] ?? "";

test("a letter by Digital Post is planned with its act, sent once, and the citizen's only when it is available there", () =>
  withDatabase(async (operator) => {
    const { app, id, letter, made, municipality, post } = await receiptToSend(operator);
    const planned = (await operatorTransaction(operator, plannedJobs)).filter(({ task }) => task === "send-letter");
    assert.deepEqual(planned, [{ task: "send-letter", payload: jobOf(app, id) }]);
    assert.equal(whereabouts(await letter()), "Skal sendes med Digital Post");

    await sendLetter(app, jobOf(app, id));
    await sendLetter(app, jobOf(app, id));
    assert.deepEqual(
      [...post.seen.values()].map(({ handed, taken }) => [handed, taken]),
      [[1, 1]],
    );
    assert.match(whereabouts(await letter()), /^Afleveret til Digital Post, men ikke meldt tilgængeligt/);
    assert.equal(await readLetter(app, made.citizen, made.caseId, id), undefined);

    const later = onDay(app, "2026-03-05");
    post.waiting.set("1", { messageId: idIn(post), ...available, at: "2026-03-04T23:30:00.000Z" });
    assert.deepEqual(await collectReceipts(later, municipality), { known: 1, unknown: 0, unreadable: 0 });
    // Half past eleven in the evening in UTC is the next day in Denmark.
    assert.deepEqual([(await letter()).availableOn, (await letter()).dispatch], ["2026-03-05", "available"]);
    assert.ok(await readLetter(later, made.citizen, made.caseId, id));
    const { obligations } = await readOwed(app.database.of(made.caseworker), later, made.caseworker, made.caseId);
    const receipt = obligations.find(({ what }) => what === "receipt");
    assert.deepEqual([receipt?.status, receipt?.metOn], ["met", "2026-03-05"]);
  }));

test("a decision's time to complain counts from the day the letter is available, and the journal tells both days", () =>
  withDatabase(async (operator) => {
    const { app, municipality } = await receiptToSend(operator);
    const told = { receivedOn: "2026-03-02", decidedOn: "2026-03-03", person: { cprNumber: "7705900002" } } as const;
    const { caseId, caseworker } = await caseGranted(app, "vejen", told);
    const jobs = await lettersDue(app.database.of(caseworker));
    for (const letterId of jobs) await sendLetter(app, jobOf(app, letterId));
    const complaintDue = async (on: App) => {
      const { obligations } = await readOwed(app.database.of(caseworker), on, caseworker, caseId);
      return obligations.find(({ what }) => what === "complaint")?.due ?? null;
    };
    assert.equal(await complaintDue(app), null);
    const [letter] = await readLetters(app.database.of(caseworker), caseworker, caseId);
    assert.ok(letter && letter.kind === "decision");
    const { rows } = await sql<{
      id: string;
    }>`select message_id as id from dispatch where letter_id = ${letter.id}`.execute(operator);
    const later = onDay(app, "2026-03-07");
    const receipt = { messageId: rows[0]?.id ?? "", ...available, at: "2026-03-05T10:00:00.000Z" };
    assert.equal(await takeReceipt(later, municipality, receipt), "known");
    // Thursday 5 March and four weeks is Maundy Thursday: after Easter it is Tuesday 7 April (domain 2.9).
    assert.equal(await complaintDue(later), "2026-04-07");
    const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    const sent = entries.filter(({ theme }) => theme === "Brev sendt med Digital Post");
    assert.match(
      sent[0]?.text ?? "",
      /sendt med Digital Post tirsdag den 3\. marts 2026\. Det var tilgængeligt for borgeren torsdag den 5\. marts 2026\./,
    );
    assert.deepEqual([sent.length, sent[0]?.registeredAs, sent[0]?.occurredOn], [1, "system", "2026-03-05"]);
  }));

test("without an answer the same message is tried again, and in the end left to people: never silently sent anew", () =>
  withDatabase(async (operator) => {
    const { app, id, letter, made, post } = await receiptToSend(operator);
    post.answer = () => ({ kind: "no-answer" });
    for (const state of ["planned", "planned", "uncertain", "uncertain"] as const) {
      await sendLetter(app, jobOf(app, id), hasty);
      assert.equal((await letter()).dispatch, state);
    }
    assert.deepEqual(
      [...post.seen.values()].map(({ handed, digests }) => [handed, digests.size]),
      [[3, 1]],
    );
    assert.equal(await planDueLetters(app, municipalityOf(app)), 0);
    const entries = await readEntries(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId);
    assert.equal(entries.filter(({ theme }) => theme === "Brev ikke sendt med Digital Post").length, 1);
  }));

test("a no is a no: the letter comes back at once, with the reason", () =>
  withDatabase(async (operator) => {
    const { app, id, letter, post } = await receiptToSend(operator);
    post.answer = () => ({ kind: "mailbox-closed" });
    await sendLetter(app, jobOf(app, id));
    assert.equal((await letter()).dispatch, "returned");
    await sendLetter(app, jobOf(app, id));
    assert.equal(post.seen.get(idIn(post))?.handed, 1);
  }));

test("receipts before the answer, twice, late, of unknown messages and unreadable ones are each taken for what they are", () =>
  withDatabase(async (operator) => {
    const { app, id, letter, made, municipality, post } = await receiptToSend(operator);
    // The mailbox has it before the answer is here.
    post.answer = async ({ id: messageId }) => {
      await takeReceipt(app, municipality, { messageId, ...available, at: "2026-03-03T08:00:00.000Z" });
      return { kind: "taken", receipt: null };
    };
    await sendLetter(app, jobOf(app, id));
    assert.equal((await letter()).dispatch, "available");
    post.waiting.set("twice", { messageId: idIn(post), ...available, at: "2026-03-03T08:00:00.000Z" });
    post.waiting.set("too late", { messageId: idIn(post), ...returned, at: "2026-03-04T08:00:00.000Z" });
    post.waiting.set("unknown", { messageId: app.newId(), ...available, at: "2026-03-03T08:00:00.000Z" });
    post.waiting.set("unreadable", null);
    assert.deepEqual(await collectReceipts(app, municipality), { known: 2, unknown: 1, unreadable: 1 });
    assert.deepEqual(Object.fromEntries(post.read), {
      twice: "known",
      "too late": "known",
      unknown: "unknown",
      unreadable: "unreadable",
    });
    assert.equal((await letter()).dispatch, "available");
    const entries = await readEntries(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId);
    assert.equal(entries.filter(({ event }) => event?.type === "receipt-sent").length, 1);
  }));

test("a receipt that cannot be kept waits for the next time, and keeps none behind it back", () =>
  withDatabase(async (operator) => {
    const { app, id, letter, municipality, post } = await receiptToSend(operator);
    await sendLetter(app, jobOf(app, id));
    post.waiting.set("a", { messageId: "no id at all", ...available, at: "2026-03-03T08:00:00.000Z" });
    post.waiting.set("b", { messageId: idIn(post), ...available, at: "2026-03-03T08:00:00.000Z" });
    await assert.rejects(collectReceipts(app, municipality), /uuid/);
    assert.equal((await letter()).dispatch, "available");
    assert.deepEqual([...post.waiting.keys()], ["a"]);
  }));

test("two workers at one letter: one holds the lease, and the other leaves it alone until that has run out", () =>
  withDatabase(async (operator) => {
    const { app, id, letter, post } = await receiptToSend(operator);
    const held = Promise.withResolvers<void>();
    post.answer = async () => {
      await held.promise;
      return { kind: "taken", receipt: null };
    };
    const first = sendLetter(app, jobOf(app, id), hasty);
    while (post.seen.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await sendLetter(app, jobOf(app, id), hasty);
    assert.equal(post.seen.get(idIn(post))?.handed, 1);
    // The first is not heard of for longer than its lease: the second hands the very same message over.
    await sql`update dispatch set lease_ends_at = clock_timestamp() - interval '1 second'`.execute(operator);
    post.answer = () => ({ kind: "taken", receipt: "anden" });
    await sendLetter(app, jobOf(app, id), hasty);
    held.resolve();
    await first;
    assert.deepEqual(
      [...post.seen.values()].map(({ taken, digests }) => [taken, digests.size]),
      [[1, 1]],
    );
    assert.equal((await letter()).dispatch, "handed-over");
  }));

test("nobody without a number, none without an adapter, and nobody exempt is sent to by Digital Post", () =>
  withDatabase(async (operator) => {
    const plain = await testApp(operator, "2026-03-03");
    const app = sendingBy(plain, "vejen", fakePost());
    const channelOf = async (on: App, told: Parameters<typeof caseApplied>[2]) => {
      const { caseId, caseworker } = await caseApplied(on, "vejen", told);
      return (await readLetters(on.database.of(caseworker), caseworker, caseId))[0]?.channel;
    };
    assert.equal(await channelOf(app, { digital: false, person: { cprNumber: "7705900003" } }), "paper");
    assert.equal(await channelOf(app, {}), "paper");
    assert.equal(await channelOf(plain, { person: { cprNumber: "7705900004" } }), "own-pages");
    assert.equal(
      await channelOf({ ...app, standards: plain.standards }, { person: { cprNumber: "7705900005" } }),
      "own-pages",
    );
  }));
