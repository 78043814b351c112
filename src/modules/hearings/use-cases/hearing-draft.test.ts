import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied, caseAssessed } from "../../../../tests/case-in-state.ts";
import { hire, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { readLetter } from "../../letters/use-cases/read-letters.ts";
import { previewHearing, previewHearingPdf } from "./preview-hearing.ts";
import { readHearing } from "./read-hearing.ts";
import { saveHearingDraft } from "./save-hearing-draft.ts";
import { sendDraftedHearing } from "./send-hearing.ts";

const day = { "svarfrist-dag": "24", "svarfrist-maaned": "3", "svarfrist-aar": "2026" };

test("facts of the assessment are taken over with their source, each once, and seven fit beside them", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { caseId, caseworker } = await caseAssessed(app, await caseApplied(app, "vejen"));
    const shown = await readHearing(app, caseworker, caseId);
    const [first] = shown?.gathered ?? [];
    assert.ok(first);
    assert.equal(first.text, "Der stod uåbnede breve på bordet.");
    const rows = Array.from({ length: 7 }, (_, at) => [
      [`oplysning-${at}`, `Nummer ${at}`],
      [`kilde-${at}`, "lægen"],
    ]);
    const fields = {
      ...Object.fromEntries(rows.flat()),
      ...day,
      "vist-kladde": shown?.draft.tag ?? "",
      hent: [first.key],
    };
    const saved = await saveHearingDraft(app, caseworker, caseId, fields);
    assert.deepEqual(saved.ok && saved.value.facts.at(-1)?.text, first.text);
    assert.equal(saved.ok && saved.value.facts.length, 8);
  }));

test("what is seen in the preview is what is sent, word for word, and the draft is gone", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { caseId, caseworker, citizen } = await caseApplied(app, "broenderslev");
    const fields = {
      "oplysning-0": "Lægen skriver, at du klarer dig selv.",
      "kilde-0": "lægen",
      "oplysning-1": "Du har selv fortalt om din søvn.",
      "kilde-1": "samtalen",
      "hoeres-1": "known",
      betydning: "Det kan betyde et nej.",
      ...day,
      "vist-kladde": (await readHearing(app, caseworker, caseId))?.draft.tag ?? "",
    };
    assert.ok((await saveHearingDraft(app, caseworker, caseId, fields)).ok);
    const previewed = await previewHearing(app, caseworker, caseId);
    assert.match(JSON.stringify(previewed?.document), /klarer dig selv/);
    assert.doesNotMatch(JSON.stringify(previewed?.document), /fortalt om din søvn/);
    assert.equal(
      Buffer.from((await previewHearingPdf(app, caseworker, caseId)) ?? [])
        .subarray(0, 5)
        .toString(),
      "%PDF-",
    );
    const press = { submissionId: app.newId(), path: "/her", seen: previewed?.view.tag ?? "" };
    assert.ok((await sendDraftedHearing(app, caseworker, caseId, press)).ok);
    const after = await readHearing(app, caseworker, caseId);
    assert.equal(after?.draft.isStored, false);
    const sent = after?.toAnswer;
    assert.deepEqual(
      sent?.leftOut.map(({ mark, text }) => [mark, text]),
      [["known", "Du har selv fortalt om din søvn."]],
    );
    const kept = await readLetter(app, citizen, caseId, sent?.letterId ?? "");
    assert.deepEqual(JSON.parse(JSON.stringify(kept?.document)), JSON.parse(JSON.stringify(previewed?.document)));
  }));

test("two who write one draft do not overwrite each other unseen, and what was changed since the preview is not sent", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    const colleague = await hire(app, "vejen", "caseworker", "En kollega");
    const seen = (await readHearing(app, caseworker, caseId))?.draft.tag ?? "";
    const form = (text: string) => ({
      "oplysning-0": text,
      "kilde-0": "lægen",
      betydning: "Et nej.",
      ...day,
      "vist-kladde": seen,
    });
    assert.ok((await saveHearingDraft(app, caseworker, caseId, form("Den ene"))).ok);
    assert.deepEqual(await saveHearingDraft(app, colleague, caseId, form("Den anden")), {
      ok: false,
      refusal: "changed-by-another",
    });
    const press = { submissionId: app.newId(), path: "/her", seen };
    assert.deepEqual(await sendDraftedHearing(app, caseworker, caseId, press), {
      ok: false,
      refusal: "changed-by-another",
    });
    assert.deepEqual((await readHearing(app, caseworker, caseId))?.hearings, []);
  }));

test("intake sees the hearing and neither draft nor what the case holds", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const { caseId, caseworker } = await caseAssessed(app, await caseApplied(app, "vejen"));
    const seen = (await readHearing(app, caseworker, caseId))?.draft.tag ?? "";
    await saveHearingDraft(app, caseworker, caseId, { "oplysning-0": "x", "kilde-0": "y", "vist-kladde": seen });
    const intake = await hire(app, "vejen", "intake");
    const view = await readHearing(app, intake, caseId);
    assert.deepEqual([view?.gathered, view?.draft.content.facts], [[], []]);
  }));
