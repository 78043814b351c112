import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { noteTold, orderOf } from "../../../../tests/day-note-told.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { keepDayNotes } from "../../day-notes/use-cases/keep-day-notes.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetter, readLetters } from "../../letters/use-cases/read-letters.ts";
import type { Actor, CitizenActor, RepresentativeActor } from "../../people/domain/actor.ts";
import type { Part } from "../../people/domain/mandate.ts";
import { keepMandate } from "../../people/use-cases/keep-mandate.ts";
import type { QualityAsked } from "../../standards/domain/effect.ts";
import { halfAsked } from "../domain/quality-period.ts";
import { countTogether } from "../repository.ts";
import { answerQuality } from "./answer-quality.ts";
import { readCaseQuality, readMyQuality } from "./read-quality.ts";
import { readQualityFigures } from "./read-quality-figures.ts";

type Fields = Readonly<Record<string, string>>;
const press = (app: App) => ({ submissionId: app.newId(), path: "/" });
const unsaid = { text: () => "", day: () => "blank" as const };
const today = "2026-07-10";

/** How staff say it came. */
const told = (how: string, who = "") => ({
  text: (field: string) => (field === "hvordan" ? how : field === "hvem" ? who : ""),
  day: () => localDate(today),
});

/** A case with support that runs. */
async function running(app: App, municipality = "aabenraa"): Promise<CaseInState> {
  const made = await caseGranted(app, municipality);
  await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
  return made;
}

const answered = (
  app: App,
  actor: Actor,
  caseId: string,
  asked: QualityAsked,
  fields: Fields,
  said: typeof unsaid | ReturnType<typeof told> = unsaid,
) => answerQuality(app, actor, caseId, { asked, fields, said }, press(app));

async function relativeOf(app: App, citizen: CitizenActor, parts: readonly Part[]): Promise<RepresentativeActor> {
  const fresh = { name: "Mor Hansen", cprNumber: null, kind: "relative", parts, basis: "spoken", note: "" } as const;
  const mandateId = await transaction(app.database.of(citizen), async (tx) => {
    const kept = await keepMandate(tx, app, citizen, citizen.id, { ...fresh, from: app.clock.today(), to: null });
    assert.ok(kept.ok);
    return kept.value;
  });
  const { tenantId, municipality, id: citizenId, name: citizenName } = citizen;
  return {
    ...{ kind: "representative", tenantId, municipality, id: app.newId(), name: fresh.name, mandateId, as: "relative" },
    ...{ parts, citizenId, citizenName },
  };
}

test("the citizen answers the seven questions, alone sees the own answers, and is heard by the last ones (AAB-29.2)", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), today);
    const { caseId, caseworker, citizen } = await running(app);
    assert.equal((await readMyQuality(app, citizen, caseId))?.questions.length, 7);
    const first = { "svar-AAB-29-2-1": "2", "svar-AAB-29-2-6": "ved-ikke" };
    assert.ok((await answered(app, citizen, caseId, "citizen", first)).ok);
    assert.ok((await answered(app, citizen, caseId, "citizen", { "svar-AAB-29-2-1": "5", ord: "Kim lytter." })).ok);
    const own = await readMyQuality(app, citizen, caseId);
    assert.deepEqual(own?.reply?.answers, [{ clause: "AAB-29.2", number: 1, score: 5 }]);
    const view = await readCaseQuality(app, caseworker, caseId);
    assert.deepEqual(
      view?.replies.map(({ asked, how, provider, words }) => [asked, how, provider, words]),
      [["citizen", "own-pages", view?.standard.providers[0]?.slug, "Kim lytter."]],
    );
    const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    assert.match(entries.findLast(({ theme }) => theme === "Svar om støtten")?.text ?? "", /Ja, helt\. Kim lytter\./);
  }));

test("a relative with the follow-up's part answers by an own login, one without it does not, and neither sees the citizen's (AAB-29.3)", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), today);
    const { caseId, citizen } = await running(app);
    assert.ok((await answered(app, citizen, caseId, "citizen", { "svar-AAB-29-2-1": "1" })).ok);
    const mother = await relativeOf(app, citizen, ["follow-up"]);
    const view = await readMyQuality(app, mother, caseId);
    assert.deepEqual([view?.asked, view?.questions.length, view?.reply], ["relative", 2, null]);
    assert.ok((await answered(app, mother, caseId, "relative", { "svar-AAB-29-3-1": "4" })).ok);
    assert.equal((await readMyQuality(app, mother, caseId))?.reply?.name, "Mor Hansen");
    const other = await relativeOf(app, citizen, ["status"]);
    assert.equal(await readMyQuality(app, other, caseId), undefined);
    const refused = await answered(app, other, caseId, "relative", { "svar-AAB-29-3-1": "4" });
    assert.deepEqual(refused, { ok: false, refusal: "not-found" });
  }));

test("what a relative says on the phone is written down with who said it, and the citizen gets the words in a receipt (AAB-29.3)", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), today);
    const { caseId, caseworker, citizen } = await running(app);
    const { mandateId } = await relativeOf(app, citizen, ["follow-up"]);
    const fields = { "svar-AAB-29-3-2": "3", ord: "Jeg får for lidt at vide." };
    const nobody = await answered(app, caseworker, caseId, "relative", fields, told("phone"));
    assert.deepEqual(
      !nobody.ok && typeof nobody.refusal !== "string" && nobody.refusal.problems.map(({ field }) => field),
      ["hvem"],
    );
    assert.ok((await answered(app, caseworker, caseId, "relative", fields, told("phone", mandateId))).ok);
    const letters = await readLetters(app.database.of(citizen), citizen, caseId);
    const receipt = letters.find(({ kind }) => kind === "acknowledgement");
    assert.ok(receipt);
    const read = await readLetter(app, citizen, caseId, receipt.id);
    assert.match(letterText(letterDocument(read?.document)).join(" "), /Både og.*Jeg får for lidt at vide\./);
  }));

test("the caseworker's own judgement stands for what cannot be counted, without a letter; a provider neither reads nor writes any of it (AAB-29.1)", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), today);
    const { caseId, caseworker, citizen } = await running(app);
    const before = (await readLetters(app.database.of(citizen), citizen, caseId)).length;
    assert.ok((await answered(app, caseworker, caseId, "caseworker", { "svar-AAB-29-1-6": "2" })).ok);
    assert.equal((await readLetters(app.database.of(citizen), citizen, caseId)).length, before);
    const view = await readCaseQuality(app, caseworker, caseId);
    assert.deepEqual(
      view?.replies.map(({ asked, how, name }) => [asked, how, name]),
      [["caseworker", "staff", caseworker.name]],
    );
    const provider = await hire(app, "aabenraa", "provider");
    assert.equal(await readCaseQuality(app, provider, caseId), undefined);
    assert.deepEqual(await answered(app, provider, caseId, "caseworker", { "svar-AAB-29-1-6": "2" }), {
      ok: false,
      refusal: "not-found",
    });
  }));

test("a standard without quality goals asks nothing, and what is written all the same is not kept", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), today);
    const { caseId, citizen } = await running(app, "vejen");
    assert.deepEqual((await readMyQuality(app, citizen, caseId))?.questions, []);
    assert.deepEqual(await answered(app, citizen, caseId, "citizen", { ord: "Godt" }), {
      ok: false,
      refusal: "nothing-asked",
    });
  }));

test("four citizens' answers are few, five are a share; what is counted of their cases is told with how (AAB-29.1, AAB-29.2)", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), today);
    const manager = await hire(app, "aabenraa", "manager");
    const half = halfAsked("2026-2", localDate(today));
    const figureOf = async (clause: string, number: number) => {
      const { figures } = await readQualityFigures(app, manager, half);
      return figures.find(({ goal }) => goal.clause === clause && goal.number === number)?.all;
    };
    const answers = ["5", "4", "3", "5"];
    for (const answer of answers) {
      const { caseId, citizen } = await running(app);
      assert.ok((await answered(app, citizen, caseId, "citizen", { "svar-AAB-29-2-1": answer })).ok);
    }
    assert.equal(await figureOf("AAB-29.2", 1), "few");
    const { caseId, citizen } = await running(app);
    assert.ok((await answered(app, citizen, caseId, "citizen", { "svar-AAB-29-2-1": "1" })).ok);
    assert.ok((await answered(app, citizen, caseId, "citizen", { "svar-AAB-29-2-1": "ved-ikke" })).ok);
    // Whoever answered again does not know: four are left.
    assert.equal(await figureOf("AAB-29.2", 1), "few");
    assert.ok((await answered(app, citizen, caseId, "citizen", { "svar-AAB-29-2-1": "2" })).ok);
    assert.deepEqual(await figureOf("AAB-29.2", 1), { share: 60, of: 5 });
    assert.deepEqual(await figureOf("AAB-29.1", 5), { share: 100, of: 5 });
    // Two granted tasks in each case, and no plan.
    assert.deepEqual(await figureOf("AAB-29.1", 3), { share: 0, of: 10 });
    assert.equal(await figureOf("AAB-29.1", 1), "none");
    for (const role of ["caseworker", "provider", "editor", "intake"] as const)
      await assert.rejects(readQualityFigures(app, await hire(app, "aabenraa", role), half), PermissionDenied);
  }));

test("a visit whose note was put right counts once, as it stands", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-20");
    const made = await caseGranted(app, "aabenraa");
    const provider = await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const orderId = await orderOf(app, provider, made);
    const wrong = noteTold(orderId);
    const right = { citizenTookPart: false, whyAlone: "Borgeren sov.", whyCorrected: "Jeg ordnede posten alene." };
    const kept = await keepDayNotes(app, provider, [
      wrong,
      noteTold(orderId, { ...right, corrects: wrong.id }),
      noteTold(orderId, { happenedOn: localDate("2026-04-16") }),
    ]);
    assert.deepEqual(
      kept.map(({ answer }) => answer),
      ["kept", "kept", "kept"],
    );
    const half = halfAsked("2026-1", localDate("2026-04-20"));
    const counts = await countTogether(app.database.of(provider), half);
    assert.deepEqual(
      counts.map(({ of, met, people }) => [of, met, people]),
      [[2, 1, [made.citizen.id]]],
    );
  }));
