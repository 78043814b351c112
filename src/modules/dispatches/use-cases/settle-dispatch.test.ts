import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { fakePost, sendingBy } from "../../../../tests/fake-post.ts";
import { readPdf } from "../../../../tests/pdf-reading.ts";
import { hire, onDay, tenantOf, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { OperatorDatabase } from "../../../platform/database.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { whereabouts } from "../../letters/domain/letter.ts";
import { postLetter } from "../../letters/use-cases/post-letter.ts";
import { lettersWaiting, readLetterPdf, readLetters } from "../../letters/use-cases/read-letters.ts";
import { takeReceipt } from "./collect-receipts.ts";
import { holdDispatches } from "./hold-dispatches.ts";
import { countToSettle, readDispatches } from "./read-dispatches.ts";
import { sendLetter } from "./send-letter.ts";
import { askAgain, sendOnPaper, tellArrival } from "./settle-dispatch.ts";

const protectedPerson = {
  cprNumber: "7705900001",
  addressLines: ["Skjulstien 7", "0000 Prøveby"],
  protection: { name: false, address: true, until: null },
} as const;

/** A receipt that came back, because the citizen has no open mailbox. */
async function returnedReceipt(operator: OperatorDatabase, person: Parameters<typeof caseApplied>[2] = {}) {
  const post = fakePost();
  post.answer = () => ({ kind: "mailbox-closed" });
  const app = sendingBy(await testApp(operator, "2026-03-03"), "vejen", post);
  const made = await caseApplied(app, "vejen", { person: { cprNumber: "7705900001" }, ...person });
  const newest = async () => {
    const [letter] = await readLetters(app.database.of(made.caseworker), made.caseworker, made.caseId);
    assert.ok(letter);
    return letter;
  };
  const { id } = await newest();
  const job = { tenantId: tenantOf(app, "vejen"), letterId: id };
  await sendLetter(app, job);
  const press = () => ({ submissionId: app.newId(), path: "/faerdig" });
  return { post, app, made, newest, id, job, press };
}

test("a letter that came back waits for people with its reason, told to those who look after the post", () =>
  withDatabase(async (operator) => {
    const { app, id, made } = await returnedReceipt(operator);
    const [waiting] = await readDispatches(app, made.caseworker);
    assert.deepEqual(
      [waiting?.letterId, waiting?.state, waiting?.trouble, waiting?.attempts, waiting?.citizen],
      [id, "returned", "mailbox-closed", 1, made.citizen.name],
    );
    const counts = (["intake", "manager", "caseworker"] as const).map(async (role) =>
      countToSettle(app, await hire(app, "vejen", role)),
    );
    assert.deepEqual(await Promise.all(counts), [1, 1, 0]);
    assert.equal(await countToSettle({ ...app, digitalPost: null }, await hire(app, "vejen", "intake")), 0);
    assert.deepEqual(await readDispatches(app, await hire(app, "aabenraa", "caseworker")), []);
  }));

test("asked again, the very same message goes out, once for all presses", () =>
  withDatabase(async (operator) => {
    const { app, id, job, made, newest, post, press } = await returnedReceipt(operator);
    post.answer = () => ({ kind: "taken", receipt: null });
    const form = press();
    for (const _ of [1, 2])
      assert.deepEqual(await askAgain(app, made.caseworker, id, form), { ok: true, value: "/faerdig" });
    assert.equal(whereabouts(await newest()), "Skal sendes med Digital Post");
    await sendLetter(app, job);
    assert.deepEqual(
      [...post.seen.values()].map(({ digests, handed, taken }) => [digests.size, handed, taken]),
      [[1, 2, 1]],
    );
    assert.deepEqual(await readDispatches(app, made.caseworker), []);
    const entries = await readEntries(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId);
    assert.equal(entries.filter(({ theme }) => theme === "Brev sendes igen").length, 1);
    // It was taken, and a day later there is still no receipt.
    assert.equal((await readDispatches(onDay(app, "2026-03-05"), made.caseworker))[0]?.state, "handed-over");
  }));

test("on paper instead it waits with the other post, with a protected address in the window and nowhere else", () =>
  withDatabase(async (operator) => {
    const { app, id, made, newest, post, press } = await returnedReceipt(operator, { person: protectedPerson });
    // What went to the mailbox holds no address: not in the message, nor in its PDF.
    const [sent] = [...post.seen.values()].map(({ xml }) => xml);
    const inMessage = /<memo:content>([^<]+)</.exec(sent ?? "")?.[1] ?? "";
    assert.doesNotMatch(`${sent} ${(await readPdf(Buffer.from(inMessage, "base64"))).text}`, /Skjulstien/);
    assert.ok((await sendOnPaper(app, made.caseworker, id, press())).ok);
    assert.equal(whereabouts(await newest()), "Skal printes og sendes med post");
    assert.deepEqual(
      (await lettersWaiting(app, made.caseworker)).map((letter) => letter.id),
      [id],
    );
    const printed = await readLetterPdf(app, made.caseworker, made.caseId, id);
    assert.match((await readPdf(printed?.pdf ?? new Uint8Array())).text, /Skjulstien 7/);
    const { rows } = await sql<{ known: boolean }>`
      select paper_sha_256 is not null and paper_sha_256 <> sha_256 as known from dispatch join letter on letter.id = letter_id`.execute(
      operator,
    );
    assert.deepEqual(rows, [{ known: true }]);
    const later = onDay(app, "2026-03-05");
    assert.ok((await postLetter(later, made.caseworker, id, { submissionId: app.newId(), receivedOn: null })).ok);
    assert.equal(whereabouts(await newest()), "Sendt med almindelig post");
    assert.deepEqual(await askAgain(app, made.caseworker, id, press()), { ok: false, refusal: "not-for-people" });
  }));

test("a receipt that comes before the paper is posted takes it out of the post: the citizen has the letter", () =>
  withDatabase(async (operator) => {
    const { app, id, made, newest, post, press } = await returnedReceipt(operator);
    await sendOnPaper(app, made.caseworker, id, press());
    const messageId = [...post.seen.keys()][0] ?? "";
    const municipality = app.municipalities.get("vejen");
    assert.ok(municipality);
    await takeReceipt(app, municipality, { messageId, status: "available", at: "2026-03-03T09:00:00Z" });
    assert.equal((await newest()).dispatch, "available");
    assert.deepEqual(await lettersWaiting(app, made.caseworker), []);
  }));

test("somebody who knows that it came says the day and how it is known, and the case counts from that day", () =>
  withDatabase(async (operator) => {
    const { app, id, made, newest, press } = await returnedReceipt(operator);
    const later = onDay(app, "2026-03-06");
    const refused = await tellArrival(later, made.caseworker, id, { on: "blank", reason: "" }, press());
    assert.deepEqual(refused, { ok: false, refusal: ["day-missing", "reason-missing"] });
    const told = { on: localDate("2026-03-04"), reason: "Borgeren ringede om brevet." };
    assert.ok((await tellArrival(later, made.caseworker, id, told, press())).ok);
    assert.equal((await newest()).availableOn, "2026-03-04");
    const entries = await readEntries(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId);
    const entry = entries.find(({ theme }) => theme === "Brev modtaget");
    assert.match(
      entry?.text ?? "",
      /modtaget onsdag den 4\. marts 2026\. Sådan ved vi det: Borgeren ringede om brevet\./,
    );
    assert.deepEqual(entry?.event, { type: "receipt-sent", on: "2026-03-04" });
  }));

test("after a restore nothing that waited is sent before somebody says so", () =>
  withDatabase(async (operator) => {
    const { app, id, job, made, newest, post, press } = await returnedReceipt(operator);
    await askAgain(app, made.caseworker, id, press());
    assert.equal(await holdDispatches(app, app.municipalities.values()), 1);
    assert.equal((await newest()).dispatch, "uncertain");
    await sendLetter(app, job);
    assert.equal([...post.seen.values()][0]?.handed, 1);
    assert.equal((await readDispatches(app, made.caseworker))[0]?.trouble, "restored");
  }));

test("a case that is not theirs to see lets nobody settle its letters, and a letter from elsewhere is not there", () =>
  withDatabase(async (operator) => {
    const { app, id, made, press } = await returnedReceipt(operator);
    const stranger = await hire(app, "aabenraa", "manager");
    for (const settle of [askAgain, sendOnPaper])
      assert.deepEqual(await settle(app, stranger, id, press()), { ok: false, refusal: "not-found" });
    const provider = await hire(app, "vejen", "provider");
    assert.deepEqual(await askAgain(app, provider, id, press()), { ok: false, refusal: "not-found" });
    assert.deepEqual(await askAgain(app, made.caseworker, app.newId(), press()), { ok: false, refusal: "not-found" });
  }));
