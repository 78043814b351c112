import assert from "node:assert/strict";
import { test } from "node:test";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { dayFields, doctorsConsent, typedAs } from "../../../../tests/consent-and-question.ts";
import { testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { RepresentativeActor } from "../../people/domain/actor.ts";
import type { MandateKind, Part } from "../../people/domain/mandate.ts";
import { answerConsent } from "./answer-consent.ts";
import { askConsent } from "./ask-consent.ts";
import { readCaseConsents, readMyConsents } from "./read-consents.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });

const helper = (app: App, { citizen }: CaseInState, as: MandateKind, parts: readonly Part[]): RepresentativeActor => ({
  kind: "representative",
  tenantId: citizen.tenantId,
  municipality: citizen.municipality,
  id: app.newId(),
  name: "Else Prøve",
  mandateId: app.newId(),
  as,
  parts,
  citizenId: citizen.id,
  citizenName: citizen.name,
});

const answersIn = async (app: App, { caseId, caseworker }: CaseInState) =>
  (await readCaseConsents(app, caseworker, caseId))?.information.consents.map(({ answers }) => answers).at(-1) ?? [];

test("a guardian whose mandate names consents answers for the citizen; other parts and a companion do not reach it", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker } = made;
    const asked = typedAs({ ...doctorsConsent, maade: "brev" });
    assert.ok((await askConsent(app, caseworker, caseId, asked, press(app))).ok);
    const guardian = helper(app, made, "guardian", ["consents"]);
    const [consent] = (await readMyConsents(app, guardian, caseId))?.information.consents ?? [];
    assert.ok(consent);
    const yes = (actor: RepresentativeActor) =>
      answerConsent(app, actor, { caseId, consentId: consent.id }, typedAs({ svar: "given" }), press(app));

    const notFound = { ok: false, refusal: "not-found" };
    assert.deepEqual(await yes(helper(app, made, "guardian", ["letters", "application", "hearing"])), notFound);
    assert.deepEqual(await yes(helper(app, made, "companion", ["consents"])), notFound);
    assert.equal(await readMyConsents(app, helper(app, made, "relative", ["letters"]), caseId), undefined);
    assert.deepEqual(await answersIn(app, made), []);
    assert.ok((await yes(guardian)).ok);
    assert.deepEqual(
      (await answersIn(app, made)).map(({ capacity, how, kind, name }) => [kind, capacity, name, how]),
      [["given", "guardian", "Else Prøve", "own-pages"]],
    );
  }));

test("staff write down what was said on the phone, and a day before the yes is asked about", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "aabenraa");
    const { caseId, caseworker } = made;
    const given = { ...doctorsConsent, maade: "mundtligt", ...dayFields("dag", localDate("2026-03-06")) };
    assert.ok((await askConsent(app, caseworker, caseId, typedAs(given), press(app))).ok);
    const consentId = (await readCaseConsents(app, caseworker, caseId))?.information.consents[0]?.id ?? "";
    const withdrawnOn = (day: string) => {
      const form = { svar: "withdrawn", hvordan: "spoken", note: "Ringede.", ...dayFields("dag", localDate(day)) };
      return answerConsent(app, caseworker, { caseId, consentId }, typedAs(form), press(app));
    };
    assert.deepEqual(await withdrawnOn("2026-03-05"), { ok: false, refusal: "before-it-was-asked" });
    assert.ok((await withdrawnOn("2026-03-09")).ok);
    assert.deepEqual(
      (await answersIn(app, made)).map(({ kind, note, on }) => [kind, on, note]),
      [
        ["given", "2026-03-06", ""],
        ["withdrawn", "2026-03-09", "Ringede."],
      ],
    );
    assert.deepEqual(await withdrawnOn("2026-03-10"), { ok: false, refusal: "nothing-to-answer" });
  }));

test("another case's consent is not there, and the same press twice is one answer", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const [made, other] = [await caseApplied(app, "vejen"), await caseApplied(app, "vejen")];
    const asked = typedAs({ ...doctorsConsent, maade: "brev" });
    assert.ok((await askConsent(app, made.caseworker, made.caseId, asked, press(app))).ok);
    const consentId = (await readCaseConsents(app, made.caseworker, made.caseId))?.information.consents[0]?.id ?? "";
    const yes = typedAs({ svar: "given" });
    assert.deepEqual(await answerConsent(app, other.citizen, { caseId: other.caseId, consentId }, yes, press(app)), {
      ok: false,
      refusal: "not-found",
    });
    const twice = press(app);
    for (const _ of [1, 2]) {
      assert.ok((await answerConsent(app, made.citizen, { caseId: made.caseId, consentId }, yes, twice)).ok);
    }
    assert.equal((await answersIn(app, made)).length, 1);
  }));
