import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { GoalContent, PlanContent } from "../domain/action-plan.ts";
import { answerPlan } from "./answer-plan.ts";
import { offerPlan } from "./offer-plan.ts";
import { readPlan } from "./read-plan.ts";
import { savePlanDraft } from "./save-plan-draft.ts";

const goal = (partId: string | null): GoalContent => ({
  partId,
  text: "Åbne post hver mandag",
  ownWords: "Jeg vil ikke være bange for posten",
  kind: "develop",
  themeCode: null,
  targetLevel: 1,
  measure: "Ingen rykkere i tre måneder",
  subGoals: "Aftales med kontaktpersonen",
  by: localDate("2026-10-01"),
});

const content = (goals: readonly GoalContent[], more: Partial<PlanContent> = {}): PlanContent => ({
  purposes: [2],
  purpose: "",
  interventions: "Støtte hjemme en gang om ugen",
  duration: "Et år",
  other: "",
  citizensPart: "Vi skrev planen sammen den 1. april",
  goalDeparture: "",
  firstFollowUpOn: null,
  goals,
  ...more,
});

async function partsOf(app: App, made: CaseInState): Promise<readonly string[]> {
  const view = await readPlan(app, made.caseworker, made.caseId);
  return view?.grant?.granted.map(({ id }) => id) ?? [];
}

const press = (app: App, path = "/vist") => ({ submissionId: app.newId(), path });

test("a plan is offered once: the letter, the journal's event, and what was owed is met; the same press again changes nothing", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen", { tasks: ["mail", "structure"] });
    const [first = "", second = ""] = await partsOf(app, made);
    const written = { content: content([goal(first), goal(second)]), seenVersion: 0 };
    const pressed = press(app);

    assert.deepEqual(await offerPlan(app, made.caseworker, made.caseId, written, pressed), {
      ok: true,
      value: "/vist",
    });
    assert.deepEqual(await offerPlan(app, made.caseworker, made.caseId, written, pressed), {
      ok: true,
      value: "/vist",
    });
    assert.deepEqual(await offerPlan(app, made.caseworker, made.caseId, { ...written, seenVersion: 1 }, press(app)), {
      ok: false,
      refusal: "already-offered",
    });

    const letters = await readLetters(app.database.of(made.caseworker), made.caseworker, made.caseId);
    assert.equal(letters.filter(({ kind }) => kind === "plan").length, 1);
    const events = (await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId)).map(
      ({ event }) => event,
    );
    assert.deepEqual(
      events.filter((event) => event?.type === "plan-offered"),
      [{ type: "plan-offered", on: "2026-04-02" }],
    );
    const { obligations } = await readOwed(app.database.of(made.citizen), app, made.citizen, made.caseId);
    const offer = obligations.find(({ what }) => what === "plan-offer");
    assert.equal(offer?.status, "met");
    assert.equal(offer?.metOn, "2026-04-02");
  }));

test("where the standard asks for a goal for each task, a task without one is to be explained, and is then no hindrance", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "aabenraa", { tasks: ["mail", "structure"] });
    const [first = ""] = await partsOf(app, made);
    const one = content([goal(first)]);

    assert.deepEqual(await offerPlan(app, made.caseworker, made.caseId, { content: one, seenVersion: 0 }, press(app)), {
      ok: false,
      refusal: "goal-missing",
    });
    assert.equal(
      (await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId)).at(-1)?.theme,
      "Afgørelsesbrev sendt",
    );

    const explained = { ...one, goalDeparture: "Målet for struktur sættes, når støtten er begyndt." };
    const offered = await offerPlan(
      app,
      made.caseworker,
      made.caseId,
      { content: explained, seenVersion: 0 },
      press(app),
    );
    assert.equal(offered.ok, true);
    const last = (await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId)).at(-1);
    assert.match(last?.text ?? "", /Uden mål: struktur i hverdagen\. Målet for struktur sættes/);
  }));

test("another standard does not ask for a goal for each task, but a plan with none at all says why", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "broenderslev", { tasks: ["mail", "structure"] });
    const [first = ""] = await partsOf(app, made);
    const none = { content: content([]), seenVersion: 0 };
    assert.deepEqual(await offerPlan(app, made.caseworker, made.caseId, none, press(app)), {
      ok: false,
      refusal: "goal-missing",
    });
    const one = { content: content([goal(first)]), seenVersion: 0 };
    assert.equal((await offerPlan(app, made.caseworker, made.caseId, one, press(app))).ok, true);
  }));

test("no plan without a grant: before the decision and after a refusal, each by its name", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const applied = await caseApplied(app, "vejen");
    const written = { content: content([goal(null)]), seenVersion: 0 };
    assert.deepEqual(await offerPlan(app, applied.caseworker, applied.caseId, written, press(app)), {
      ok: false,
      refusal: "decision-not-issued",
    });
    const refusedCase = await caseGranted(app, "vejen", { refused: 2 });
    assert.deepEqual(await offerPlan(app, refusedCase.caseworker, refusedCase.caseId, written, press(app)), {
      ok: false,
      refusal: "nothing-granted",
    });
  }));

test("two who write the same plan never overwrite each other unseen", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen");
    const one = { content: content([], { purpose: "Den ene" }), seenVersion: 0 };
    const other = { content: content([], { purpose: "Den anden" }), seenVersion: 0 };
    assert.equal((await savePlanDraft(app, made.caseworker, made.caseId, one)).ok, true);
    assert.deepEqual(await savePlanDraft(app, made.caseworker, made.caseId, other), {
      ok: false,
      refusal: "changed-by-another",
    });
    const now = await readPlan(app, made.caseworker, made.caseId);
    assert.equal(now?.plan?.purpose, "Den ene");
    assert.equal(now?.plan?.version, 1);
  }));

test("the citizen says yes once; a no opens the plan so that it can be offered again", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen");
    const [first = ""] = await partsOf(app, made);
    const answer = { answer: "declined", words: "Det er for meget", on: localDate("2026-04-02") } as const;
    assert.deepEqual(await answerPlan(app, made.citizen, made.caseId, answer, press(app)), {
      ok: false,
      refusal: "not-offered",
    });
    const written = { content: content([goal(first)]), seenVersion: 0 };
    assert.equal((await offerPlan(app, made.caseworker, made.caseId, written, press(app))).ok, true);

    assert.equal((await answerPlan(app, made.citizen, made.caseId, answer, press(app))).ok, true);
    assert.deepEqual(await answerPlan(app, made.citizen, made.caseId, answer, press(app)), {
      ok: false,
      refusal: "already-answered",
    });
    const declined = (await readPlan(app, made.citizen, made.caseId))?.plan;
    assert.equal(declined?.state, "declined");
    assert.equal(declined?.citizensAnswer, "Det er for meget");

    const again = { content: content([goal(first)]), seenVersion: declined?.version ?? 0 };
    assert.equal((await offerPlan(app, made.caseworker, made.caseId, again, press(app))).ok, true);
    assert.equal((await readPlan(app, made.citizen, made.caseId))?.plan?.state, "offered");
  }));

test("an answer cannot be dated before the offer or after today, and only the citizen or the authority gives it", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const made = await caseGranted(app, "vejen");
    const stranger = await caseGranted(app, "vejen");
    const [first = ""] = await partsOf(app, made);
    await offerPlan(app, made.caseworker, made.caseId, { content: content([goal(first)]), seenVersion: 0 }, press(app));
    const on = (day: string) => ({ answer: "accepted", words: "", on: localDate(day) }) as const;
    assert.deepEqual(await answerPlan(app, made.caseworker, made.caseId, on("2026-04-01"), press(app)), {
      ok: false,
      refusal: "before-offer",
    });
    assert.deepEqual(await answerPlan(app, made.caseworker, made.caseId, on("2026-04-03"), press(app)), {
      ok: false,
      refusal: "in-future",
    });
    assert.deepEqual(await answerPlan(app, stranger.citizen, made.caseId, on("2026-04-02"), press(app)), {
      ok: false,
      refusal: "not-found",
    });
  }));
