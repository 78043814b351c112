import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { onDay, testApp, withSettings } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { postLetter } from "./post-letter.ts";
import { lettersWaiting, readLetter, readLetters } from "./read-letters.ts";

test("a paper receipt waits to be posted; posting it is what sends it, and only then is it the citizen's to read", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker, citizen } = await caseApplied(app, "vejen", { digital: false });
    const [waiting] = await lettersWaiting(app, caseworker);
    assert.ok(waiting);
    assert.deepEqual([waiting.kind, waiting.citizen, waiting.availableOn], ["receipt", citizen.name, null]);
    assert.equal(await readLetter(app, citizen, caseId, waiting.id), undefined);

    const later = onDay(app, "2026-03-05");
    const form = { submissionId: app.newId(), receivedOn: null };
    assert.deepEqual(await postLetter(later, caseworker, waiting.id, form), { ok: true, value: waiting.id });
    const { obligations } = await readOwed(app.database.of(caseworker), later, caseworker, caseId);
    const receipt = obligations.find(({ what }) => what === "receipt");
    assert.deepEqual([receipt?.status, receipt?.metOn], ["met", "2026-03-05"]);
    assert.deepEqual(await lettersWaiting(later, caseworker), []);
    assert.ok(await readLetter(later, citizen, caseId, waiting.id));
  }));

test("the same press posts once; a second press of another form is refused by name", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen", { digital: false });
    const [waiting] = await lettersWaiting(app, caseworker);
    assert.ok(waiting);
    const form = { submissionId: app.newId(), receivedOn: null };
    const presses = await Promise.all(Array.from({ length: 10 }, () => postLetter(app, caseworker, waiting.id, form)));
    assert.ok(presses.every(({ ok }) => ok));
    const again = await postLetter(app, caseworker, waiting.id, { ...form, submissionId: app.newId() });
    assert.deepEqual(again, { ok: false, refusal: "already-posted" });
    const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    assert.equal(entries.filter(({ event }) => event?.type === "receipt-sent").length, 1);
    const none = await postLetter(app, caseworker, app.newId(), form);
    assert.deepEqual(none, { ok: false, refusal: "not-found" });
  }));

test("a letter is taken to have come when the municipality has set it so, when it is told, or nobody knows", () =>
  withDatabase(async (database) => {
    const plain = await testApp(database, "2026-03-03");
    const set = withSettings(plain, "vejen", { letterReceivedAfter: { workingDays: 6 } });
    const cases = [
      // Six working days after Tuesday 3 March: 4, 5, 6, 9, 10 and 11 March.
      { app: set, receivedOn: null, available: "2026-03-11" },
      { app: set, receivedOn: localDate("2026-03-05"), available: "2026-03-05" },
      { app: plain, receivedOn: null, available: null },
    ];
    for (const { app, available, receivedOn } of cases) {
      const { caseId, caseworker } = await caseApplied(app, "vejen", { digital: false });
      const [letter] = await readLetters(app.database.of(caseworker), caseworker, caseId);
      assert.ok(letter);
      await postLetter(app, caseworker, letter.id, { submissionId: app.newId(), receivedOn });
      assert.equal((await readLetters(app.database.of(caseworker), caseworker, caseId))[0]?.availableOn, available);
    }
  }));

test("a letter on the citizen's own pages is not for the post", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    const [letter] = await readLetters(app.database.of(caseworker), caseworker, caseId);
    assert.ok(letter);
    const outcome = await postLetter(app, caseworker, letter.id, { submissionId: app.newId(), receivedOn: null });
    assert.deepEqual(outcome, { ok: false, refusal: "not-paper" });
  }));
