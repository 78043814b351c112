import assert from "node:assert/strict";
import { test } from "node:test";
import { hire, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { newestOf } from "../domain/phrase.ts";
import { readPhrases } from "./read-phrases.ts";
import { retirePhrase } from "./retire-phrase.ts";
import { writePhrase } from "./write-phrase.ts";

const typed = {
  titel: "Familien hjælper",
  tekst: "Du får hjælp af [skriv, hvem der hjælper].",
  udfald: "refused",
  paragraf: "SEL-85",
  opgave: "cleaning",
};

test("a phrase gets a new version and keeps the old; two who write at once do not overwrite each other", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const writer = await hire(app, "vejen", "caseworker");
    const colleague = await hire(app, "vejen", "caseworker");
    const write = (who: StaffActor, phrase: Parameters<typeof writePhrase>[2]["phrase"], tekst = typed.tekst) =>
      writePhrase(app, who, { fields: { ...typed, tekst }, submissionId: app.newId(), phrase });
    assert.ok((await write(writer, null)).ok);
    const [first] = await readPhrases(app, writer);
    const id = first?.id ?? "";
    const both = await Promise.all([
      write(writer, { id, seenVersion: 1 }, "Min tekst [hul]."),
      write(colleague, { id, seenVersion: 1 }, "Kollegas tekst [hul]."),
    ]);
    assert.equal(both.filter(({ ok }) => ok).length, 1);
    assert.deepEqual(
      both.find(({ ok }) => !ok),
      { ok: false, refusal: "changed-meanwhile" },
    );
    const [now] = await readPhrases(app, colleague);
    assert.deepEqual(
      now?.versions.map(({ version, legalBasis, task }) => [version, legalBasis, task]),
      [
        [1, "SEL-85", "cleaning"],
        [2, "SEL-85", "cleaning"],
      ],
    );
    assert.equal(now?.versions[0].text, typed.tekst);
  }));

test("a manager takes a phrase out of use; it is not written anew, and stays to be read", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const writer = await hire(app, "vejen", "caseworker");
    const manager = await hire(app, "vejen", "manager");
    const written = await writePhrase(app, writer, { fields: typed, submissionId: app.newId(), phrase: null });
    assert.ok(written.ok);
    const [phrase] = await readPhrases(app, writer);
    const id = phrase?.id ?? "";
    assert.throws(() => retirePhrase(app, writer, id), PermissionDenied);
    assert.ok((await retirePhrase(app, manager, id)).ok);
    const again = await writePhrase(app, writer, {
      fields: typed,
      submissionId: app.newId(),
      phrase: { id, seenVersion: 1 },
    });
    assert.deepEqual(again, { ok: false, refusal: "retired" });
    const [kept] = await readPhrases(app, writer);
    assert.deepEqual([kept && newestOf(kept).text, kept?.retiredAt !== null], [typed.tekst, true]);
  }));

test("the library is each municipality's own, and for those who decide", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const writer = await hire(app, "vejen", "caseworker");
    await writePhrase(app, writer, { fields: typed, submissionId: app.newId(), phrase: null });
    assert.deepEqual(await readPhrases(app, await hire(app, "aabenraa", "caseworker")), []);
    const intake = await hire(app, "vejen", "intake");
    assert.throws(() => readPhrases(app, intake), PermissionDenied);
    const missing = await writePhrase(app, writer, { fields: {}, submissionId: app.newId(), phrase: null });
    assert.deepEqual(!missing.ok && Array.isArray(missing.refusal) && missing.refusal.map(({ field }) => field), [
      "titel",
      "tekst",
    ]);
  }));
