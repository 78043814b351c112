import assert from "node:assert/strict";
import { test } from "node:test";
import { booked, talkOn } from "../../../../tests/booked-appointment.ts";
import {
  type CaseInState,
  caseWithoutHearing,
  draftDecision,
  pressIssue,
  withSettings,
} from "../../../../tests/case-in-state.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { readApplications } from "../../applications/use-cases/read-applications.ts";
import { readMyAppointments } from "../../appointments/use-cases/read-appointments.ts";
import { readDecisionPage } from "../../decisions/use-cases/read-decision-draft.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { reopenTasks } from "../../decisions/use-cases/reopen-tasks.ts";
import { readProviderOrders } from "../../deliveries/use-cases/read-provider-orders.ts";
import { registerAttempt } from "../../deliveries/use-cases/register-attempt.ts";
import { answerHearing } from "../../hearings/use-cases/answer-hearing.ts";
import { sendHearing } from "../../hearings/use-cases/send-hearing.ts";
import { readLetter, readLetters } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { ProposedChange } from "../domain/support-change.ts";
import { caseworkerChangeRoutes } from "../routes/caseworker.tsx";
import { changeSupport } from "./change-support.ts";
import { letEndsTakeEffect } from "./let-ends-take-effect.ts";
import { readChanges, readMyChanges, readProviderChanges } from "./read-changes.ts";
import { settleAfterwards } from "./settle-afterwards.ts";
import { takeBackChange } from "./take-back-change.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/vist" });

/** The citizen wants to stop after 30 September 2026, told on the phone on 1 September. */
const wishedEnd = ({ application }: CaseInState, more: Partial<ProposedChange> = {}): ProposedChange => ({
  ...{ kind: "end", endReason: "opted-out", what: "", wanted: "yes", isWorse: false, since: null },
  ...{ dayReason: "", attempts: [], package: null, departure: "" },
  tasks: application.tasks.map(({ id }) => id),
  why: "Du vil klare det selv nu.",
  said: { on: localDate("2026-09-01"), how: "phone", words: "Jeg vil prøve selv" },
  takesEffectOn: localDate("2026-09-30"),
  ...more,
});

const lostContact = (made: CaseInState): ProposedChange =>
  wishedEnd(made, {
    endReason: "no-contact",
    wanted: "not-known",
    said: null,
    isWorse: true,
    since: "new-facts",
    why: "Du har ikke åbnet døren siden juni.",
    dayReason: "Så kan du nå at ringe.",
    attempts: [{ on: localDate("2026-08-20"), by: "Kim Kontakt", what: "Ringede og skrev et kort" }],
  });

async function running(database: Parameters<typeof testApp>[0], municipality: string, told = {}) {
  const app = await testApp(database, "2026-04-01");
  const made = await caseGranted(app, municipality, { tasks: ["mail"], ...told });
  const provider = await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
  const at = (day: string) =>
    withSettings(onDay(app, day), municipality, { complaintAddress: ["Prøve Kommune", "Prøvevej 1, 0000 Prøveby"] });
  return { at, made, provider };
}

const owedNow = async (app: App, { caseId, caseworker }: CaseInState, ...names: readonly string[]) =>
  (await readOwed(app.database.of(caseworker), app, caseworker, caseId)).obligations
    .filter(({ what }) => names.includes(what))
    .toSorted((one, other) => names.indexOf(one.what) - names.indexOf(other.what))
    .map(({ due, status, what }) => [what, due, status]);

const standing = async (app: App, { caseId, citizen }: CaseInState) =>
  (await readMyChanges(app, citizen, caseId))?.changes.map((change) => change.standing);

async function lastLetter(app: App, { caseId, citizen }: CaseInState, kind: string): Promise<string> {
  const letter = (await readLetters(app.database.of(citizen), citizen, caseId)).find((one) => one.kind === kind);
  const opened = letter && (await readLetter(app, citizen, caseId, letter.id));
  assert.ok(opened);
  return letterText(letterDocument(opened.document)).join(" ");
}

test("an end by the citizen's wish is told in a letter, can be regretted until its day, and takes effect by itself", () =>
  withDatabase(async (database) => {
    const { at, made, provider } = await running(database, "vejen");
    const { caseId, caseworker, citizen } = made;
    const app = at("2026-09-01");
    assert.ok((await changeSupport(app, caseworker, caseId, wishedEnd(made), press(app))).ok);
    const letter = await lastLetter(app, made, "end");
    assert.match(letter, /Din støtte slutter onsdag den 30\. september 2026/);
    assert.match(letter, /Du kan fortryde til og med onsdag den 30\. september 2026/);
    assert.match(letter, /Du kan altid søge igen/);
    assert.deepEqual(await standing(app, made), ["agreed"]);

    const [first] = (await readMyChanges(app, citizen, caseId))?.changes ?? [];
    assert.ok(first?.mayRegret);
    const named = { caseId, changeId: first.change.id };
    assert.ok((await takeBackChange(at("2026-09-20"), citizen, named, "", press(app))).ok);
    assert.equal(await letEndsTakeEffect(at("2026-10-02")), 0);
    assert.deepEqual(await standing(at("2026-10-02"), made), ["taken-back"]);

    const again = wishedEnd(made, { takesEffectOn: localDate("2026-10-10") });
    assert.ok((await changeSupport(at("2026-10-02"), caseworker, caseId, again, press(app))).ok);
    assert.equal(await letEndsTakeEffect(at("2026-10-10")), 0);
    assert.equal(await letEndsTakeEffect(at("2026-10-11")), 1);
    assert.equal(await letEndsTakeEffect(at("2026-10-11")), 0);
    assert.deepEqual(await owedNow(at("2026-10-11"), made, "follow-up", "first-follow-up"), [
      ["first-follow-up", "2026-07-13", "missed"],
    ]);
    assert.deepEqual(
      await readProviderOrders(at("2026-10-11"), { ...provider, visit: { id: "", at: at("2026-10-11").clock.now() } }),
      [],
    );
    const late = await takeBackChange(
      at("2026-10-11"),
      citizen,
      { ...named, changeId: first.change.id },
      "",
      press(app),
    );
    assert.deepEqual(late, { ok: false, refusal: "too-late" });
  }));

test("[BRO-14.3][AAB-25.1] lost contact ends nothing before a hearing and a decision with complaint guidance; then on its day", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database, "broenderslev");
    const { caseId, caseworker, citizen } = made;
    const app = at("2026-09-01");
    assert.ok((await changeSupport(app, caseworker, caseId, lostContact(made), press(app))).ok);
    assert.deepEqual(await owedNow(app, made, "change-hearing", "change-decision"), [
      ["change-hearing", null, "open"],
      ["change-decision", null, "open"],
    ]);
    assert.equal(await letEndsTakeEffect(at("2026-10-05")), 0);
    assert.deepEqual(await standing(at("2026-10-05"), made), ["waits"]);

    const part = {
      outcome: "refused",
      legalBasis: "SEL-85",
      deliveryForm: null,
      from: null,
      extent: "",
      reasons: "Du har ikke åbnet døren for Kim siden juni, og du har skrevet, at du ikke vil have besøg.",
    } as const;
    const page = await readDecisionPage(app, caseworker, caseId);
    assert.ok(page?.kind === "draft");
    const whole = { rules: "§ 85.", considerations: "Dit ønske.", facts: "Tre forsøg i august." };
    await draftDecision(app, made, [part], whole);
    const unheard = await pressIssue(app, made);
    assert.ok(!unheard.ok && Array.isArray(unheard.refusal));
    assert.deepEqual(
      unheard.refusal.map(({ refusal }) => refusal),
      ["hearing-missing"],
    );
    const hearing = {
      fields: {
        "oplysning-0": "Kim skriver, at du ikke har åbnet døren siden juni.",
        "kilde-0": "Kim Kontakt, 20. august 2026",
        betydning: "Det kan betyde, at støtten slutter.",
      },
      answerBy: localDate("2026-09-15"),
      submissionId: app.newId(),
    };
    assert.ok((await sendHearing(app, caseworker, caseId, hearing)).ok);
    const answer = { answer: "Jeg vil ikke have besøg.", submissionId: app.newId() };
    assert.ok((await answerHearing(at("2026-09-10"), citizen, caseId, answer)).ok);
    const day = at("2026-09-16");
    await draftDecision(day, made, [part], whole);
    const issued = await pressIssue(day, made);
    assert.deepEqual(issued.ok || issued.refusal, true);
    const letter = await lastLetter(day, made, "decision");
    assert.match(letter, /Afgørelse: Din støtte slutter/);
    assert.match(letter, /Den sidste dag er onsdag den 30\. september 2026/);
    assert.match(letter, /Indtil da får du den støtte, du har nu/);
    assert.match(letter, /Det er anderledes nu, end da du fik støtten/);
    assert.match(letter, /Ankestyrelsen/);
    assert.deepEqual(await owedNow(day, made, "change-hearing", "change-decision"), [
      ["change-hearing", null, "met"],
      ["change-decision", null, "met"],
    ]);
    assert.deepEqual(await standing(day, made), ["decided"]);
    assert.equal(await letEndsTakeEffect(at("2026-09-30")), 0);
    assert.equal(await letEndsTakeEffect(at("2026-10-01")), 1);
    assert.deepEqual((await readChanges(at("2026-10-01"), caseworker, caseId))?.granted, []);
  }));

test("a decision after the hearing may keep the support: then nothing ends on the day that was proposed", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database, "vejen");
    const { caseId, caseworker } = made;
    const app = at("2026-09-01");
    assert.ok((await changeSupport(app, caseworker, caseId, lostContact(made), press(app))).ok);
    await caseWithoutHearing(app, made);
    const keeps = { from: "2026-10-01", reasons: "Du har fortalt, at du gerne vil have besøg igen i oktober." };
    const why = { rules: "§ 85.", considerations: "Dit ønske.", facts: "Dit svar." };
    await draftDecision(app, made, [keeps], why);
    const issued = await pressIssue(app, made);
    assert.deepEqual(issued.ok || issued.refusal, true);
    assert.equal(await letEndsTakeEffect(at("2026-10-05")), 0);
    assert.equal((await readChanges(at("2026-10-05"), caseworker, caseId))?.granted.length, 1);
  }));

test("a change that is given up leaves the support as granted, and nothing is owed", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database, "vejen");
    const { caseId, caseworker } = made;
    const app = at("2026-09-01");
    assert.ok((await changeSupport(app, caseworker, caseId, lostContact(made), press(app))).ok);
    const twice = await changeSupport(app, caseworker, caseId, lostContact(made), press(app));
    assert.deepEqual(twice, { ok: false, refusal: "already-open" });
    const [first] = (await readChanges(app, caseworker, caseId))?.changes ?? [];
    assert.ok(first);
    const dropped = await takeBackChange(app, caseworker, { caseId, changeId: first.change.id }, "Svarede", press(app));
    assert.ok(dropped.ok);
    assert.deepEqual(await owedNow(app, made, "change-hearing", "change-decision"), [
      ["change-hearing", null, "lapsed"],
      ["change-decision", null, "lapsed"],
    ]);
    assert.equal((await readDecisionPage(app, caseworker, caseId))?.kind, "decided");
  }));

test("[VEJ-1.1.6] the citizen's yes to a § 85 assessment is an application in the same case, received the day it was said", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database, "vejen", {
      legalBasis: "SEL-82b",
      to: "2026-10-01",
    });
    const { caseId, caseworker, citizen } = made;
    const app = at("2026-09-01");
    assert.deepEqual(await owedNow(app, made, "what-next", "closing-talk", "grant-end"), [
      ["what-next", "2026-09-03", "open"],
      ["closing-talk", "2026-10-01", "open"],
      ["grant-end", "2026-10-01", "open"],
    ]);
    assert.equal((await readMyChanges(app, citizen, caseId))?.lastDay, "2026-10-01");
    const yes = {
      choice: "section-85",
      on: localDate("2026-08-28"),
      how: "phone",
      words: "Jeg har stadig brug for hjælp til posten",
      tasks: made.application.tasks.map(({ id }) => id),
    } as const;
    assert.ok((await settleAfterwards(app, caseworker, caseId, yes, press(app))).ok);
    const applications = await readApplications(app.database.of(citizen), citizen.tenantId, caseId);
    assert.deepEqual(
      applications.map(({ receivedOn, channel, appliedBy, tasks }) => [
        receivedOn,
        channel,
        appliedBy,
        tasks.map(({ task }) => task),
      ]),
      [
        ["2026-03-03", "online", "citizen", ["mail"]],
        ["2026-08-28", "phone", "citizen", ["mail"]],
      ],
    );
    // Vejen answers within 8 weeks: 28 August 2026 is a Friday, and so is 23 October.
    const decisions = await owedNow(app, made, "decision");
    assert.deepEqual(decisions.at(-1), ["decision", "2026-10-23", "open"]);
    assert.deepEqual(await owedNow(app, made, "what-next"), [["what-next", "2026-09-03", "met"]]);
  }));

test("a yes to § 85 while another application waits is received as well: both stand, each with its own day and clock", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database, "vejen", { legalBasis: "SEL-82b", to: "2026-10-01" });
    const { caseId, caseworker, citizen } = made;
    const app = at("2026-09-01");
    const tasks = made.application.tasks.map(({ id }) => id);
    const yes = (on: string) =>
      ({
        choice: "section-85",
        on: localDate(on),
        how: "phone",
        words: "Jeg har stadig brug for hjælp",
        tasks,
      }) as const;
    for (const day of ["2026-08-28", "2026-08-31", "2026-08-31"]) {
      assert.ok((await settleAfterwards(app, caseworker, caseId, yes(day), press(app))).ok);
    }
    // 8 weeks from Friday 28 August and from Monday 31 August 2026.
    const waiting = async (day: string) =>
      (await owedNow(at(day), made, "decision")).filter(([, , status]) => status === "open").map(([, due]) => due);
    assert.deepEqual(await waiting("2026-09-01"), ["2026-10-23", "2026-10-26", "2026-10-26"]);
    await caseWithoutHearing(app, made);
    const decide = async () => {
      const page = await readDecisionPage(app, caseworker, caseId);
      assert.ok(page?.kind === "draft");
      await draftDecision(app, { ...made, application: page.view.application }, [{ from: "2026-10-02" }]);
      const issued = await pressIssue(app, made);
      assert.deepEqual(issued.ok || issued.refusal, true);
    };
    await decide();
    assert.deepEqual(await waiting("2026-09-01"), ["2026-10-26", "2026-10-26"]);
    await decide();
    assert.deepEqual(await waiting("2026-09-01"), ["2026-10-26"]);
    await decide();
    assert.deepEqual(await waiting("2026-09-01"), []);
    const { length } = await readApplications(app.database.of(citizen), citizen.tenantId, caseId);
    assert.equal(length, 4);
  }));

test("granted support that is taken up again cannot be ended by that: an end takes its place, with a last day and a hearing", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database, "vejen");
    const { caseId, caseworker } = made;
    const app = at("2026-09-01");
    const [decision] = await readIssuedDecisions(app.database.of(caseworker), caseworker.tenantId, caseId);
    const fields = {
      opgaver: made.application.tasks.map(({ id }) => id),
      grund: "mistake",
      begrundelse: "Et brev lå forkert.",
    };
    const again = { decisionId: decision?.id ?? "", submissionId: app.newId(), fields };
    assert.ok((await reopenTasks(app, caseworker, caseId, again)).ok);
    assert.deepEqual(await owedNow(app, made, "change-hearing", "change-decision"), [
      ["change-decision", null, "open"],
    ]);
    await caseWithoutHearing(app, made);
    const reasons = "Du har fortalt, at du selv klarer posten hver anden uge.";
    const no = {
      outcome: "refused",
      legalBasis: "SEL-85",
      deliveryForm: null,
      from: null,
      extent: "",
      reasons,
    } as const;
    const why = { rules: "§ 85.", considerations: "Dit ønske.", facts: "Brevet." };
    await draftDecision(app, made, [no], why);
    const refusal = await pressIssue(app, made);
    assert.ok(!refusal.ok && Array.isArray(refusal.refusal));
    assert.deepEqual(
      refusal.refusal.map((one) => one.refusal),
      ["change-is-no-end"],
    );
    assert.ok((await changeSupport(app, caseworker, caseId, lostContact(made), press(app))).ok);
    assert.deepEqual(await owedNow(app, made, "change-hearing", "change-decision"), [
      ["change-hearing", null, "open"],
      ["change-decision", null, "lapsed"],
      ["change-decision", null, "open"],
    ]);
    const later = at("2026-09-02");
    await caseWithoutHearing(later, made);
    await draftDecision(later, made, [no], why);
    const issued = await pressIssue(later, made);
    assert.deepEqual(issued.ok || issued.refusal, true);
    assert.match(await lastLetter(later, made, "decision"), /Den sidste dag er onsdag den 30\. september 2026/);
    assert.equal((await readChanges(at("2026-09-30"), caseworker, caseId))?.granted.length, 1);
    assert.equal(await letEndsTakeEffect(at("2026-10-01")), 1);
  }));

test("the hearing about a new application is not the hearing about the support that is to end", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database, "vejen");
    const { caseId, caseworker } = made;
    const app = at("2026-09-01");
    const tasks = made.application.tasks.map(({ id }) => id);
    const yes = { choice: "section-85", on: localDate("2026-08-28"), how: "phone", words: "Mere", tasks } as const;
    assert.ok((await settleAfterwards(app, caseworker, caseId, yes, press(app))).ok);
    const hear = async (day: string) => {
      const fields = {
        "oplysning-0": "Du klarer posten.",
        "kilde-0": "Kim Kontakt",
        betydning: "Det kan blive et nej.",
      };
      const hearing = { fields, answerBy: localDate("2026-09-20"), submissionId: app.newId() };
      assert.ok((await sendHearing(at(day), caseworker, caseId, hearing)).ok);
    };
    await hear("2026-09-01");
    assert.ok((await changeSupport(app, caseworker, caseId, lostContact(made), press(app))).ok);
    assert.deepEqual(await owedNow(app, made, "change-hearing"), [["change-hearing", null, "open"]]);
    await hear("2026-09-02");
    assert.deepEqual(await owedNow(at("2026-09-02"), made, "change-hearing"), [["change-hearing", null, "met"]]);
  }));

test("a wish for more that is not met takes nothing away: the support cannot be refused by it, and goes on", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database, "vejen");
    const { caseId, caseworker } = made;
    const app = at("2026-09-01");
    const more = wishedEnd(made, { kind: "more", endReason: null, what: "Du får to besøg om ugen." });
    assert.ok((await changeSupport(app, caseworker, caseId, more, press(app))).ok);
    const why = { rules: "§ 85.", considerations: "Dit ønske.", facts: "Du klarer posten hver anden uge." };
    const reasons = "Du har fortalt, at du selv klarer posten hver anden uge.";
    const no = {
      outcome: "refused",
      legalBasis: "SEL-85",
      deliveryForm: null,
      from: null,
      extent: "",
      reasons,
    } as const;
    await draftDecision(app, made, [no], why);
    const refusal = await pressIssue(app, made);
    assert.ok(!refusal.ok && Array.isArray(refusal.refusal));
    assert.deepEqual(
      refusal.refusal.map((one) => one.refusal),
      ["change-is-no-end"],
    );
    await caseWithoutHearing(app, made);
    await draftDecision(app, made, [{ from: "2026-09-30", partial: true, reasons }], why);
    const issued = await pressIssue(app, made);
    assert.deepEqual(issued.ok || issued.refusal, true);
    const letter = await lastLetter(app, made, "decision");
    assert.match(letter, /Afgørelse: Du får ikke alt det, du har bedt om/);
    assert.doesNotMatch(letter, /Du får mindre støtte|Din støtte slutter/);
    assert.match(letter, /Ankestyrelsen/);
    assert.equal((await readChanges(at("2026-10-05"), caseworker, caseId))?.granted.length, 1);
  }));

test("an end that was agreed does not end the support that is granted before its day", () =>
  withDatabase(async (database) => {
    const { at, made } = await running(database, "vejen");
    const { caseId, caseworker } = made;
    const app = at("2026-09-01");
    assert.ok((await changeSupport(app, caseworker, caseId, wishedEnd(made), press(app))).ok);
    const more = wishedEnd(made, { kind: "more", endReason: null, what: "Du vil gerne have besøg igen." });
    assert.ok((await changeSupport(at("2026-09-10"), caseworker, caseId, more, press(app))).ok);
    await draftDecision(at("2026-09-10"), made, [{ from: "2026-10-01" }]);
    const issued = await pressIssue(at("2026-09-10"), made);
    assert.deepEqual(issued.ok || issued.refusal, true);
    assert.equal(await letEndsTakeEffect(at("2026-10-01")), 0);
    assert.deepEqual(await standing(at("2026-10-01"), made), ["overtaken", "in-force"]);
    assert.equal((await readChanges(at("2026-10-01"), caseworker, caseId))?.granted.length, 1);
  }));

test("[BRO-14.3] what the provider tried stands in the form where contact is lost: the day, who, and what came of it", () =>
  withDatabase(async (database) => {
    const { at, made, provider } = await running(database, "broenderslev");
    const app = at("2026-08-20");
    const [order] = await readProviderOrders(app, provider);
    assert.ok(order);
    const tried = { on: localDate("2026-08-20"), way: "phone", text: "Telefonen var slukket" } as const;
    assert.ok((await registerAttempt(app, provider, order.id, tried, press(app))).ok);
    const view = await readChanges(at("2026-09-01"), made.caseworker, made.caseId);
    assert.deepEqual(view?.attempts, [{ on: "2026-08-20", by: provider.name, what: "Ringede. Telefonen var slukket" }]);
    const { get } = signedInSite(made.caseworker, (site) =>
      site.route("/sagsbehandler", caseworkerChangeRoutes(at("2026-09-01"))),
    );
    const form = await get(`/sagsbehandler/sager/${made.caseId}/aendring/slut`);
    assert.match(form.html, /name="forsoeg-0-hvad"[^>]*value="Ringede\. Telefonen var slukket"/);
    assert.match(form.html, /name="forsoeg-0-dag-maaned"[^>]*value="8"/);
  }));

/** Appointments of the provider on days, and how each stands to the citizen on a day, with the reason where it is cancelled. */
const standingOn = async (app: App, { caseId, citizen }: CaseInState) =>
  (await readMyAppointments(app, citizen, caseId))?.appointments.map(({ startsAt, state, steps }) => [
    startsAt.slice(0, 10),
    state,
    steps.at(-1)?.note ?? "",
  ]);

test("an agreed end cancels what was booked after it, once and with the reason: its letter tells the citizen, and the provider sees it", () =>
  withDatabase(async (database) => {
    const { at, made, provider: hired } = await running(database, "vejen");
    const app = at("2026-09-01");
    const provider = { ...hired, visit: { id: app.newId(), at: app.clock.now() } };
    for (const day of ["2026-09-30", "2026-10-07", "2026-10-14"]) {
      await booked(app, provider, made, talkOn(localDate(day), provider));
    }
    const [order] = await readProviderOrders(app, provider);
    assert.ok(order);
    const before = (await readLetters(app.database.of(made.citizen), made.citizen, made.caseId)).length;
    assert.ok((await changeSupport(app, made.caseworker, made.caseId, wishedEnd(made), press(app))).ok);
    assert.deepEqual(await standingOn(app, made), [
      ["2026-09-30", "booked", ""],
      ["2026-10-07", "cancelled", "Støtten slutter."],
      ["2026-10-14", "cancelled", "Støtten slutter."],
    ]);
    const letters = await readLetters(app.database.of(made.citizen), made.citizen, made.caseId);
    assert.equal(letters.length, before + 1);
    const letter = await lastLetter(app, made, "end");
    assert.match(letter, /Alle 2 aftaler efter den sidste dag er aflyst\. Den første var onsdag den 7\. oktober 2026/);
    assert.match(letter, /Fortryder du, skal I aftale nye tider/);
    assert.equal((await readProviderChanges(app, provider, order))?.appointmentsAfter, 0);
    // What is booked on purpose after that is told of, and cancelled when the support is over.
    await booked(app, provider, made, talkOn(localDate("2026-10-21"), provider));
    assert.equal((await readProviderChanges(app, provider, order))?.appointmentsAfter, 1);
    const { get } = signedInSite(made.caseworker, (site) => site.route("/sagsbehandler", caseworkerChangeRoutes(app)));
    const page = (await get(`/sagsbehandler/sager/${made.caseId}/aendring`)).text;
    assert.match(page, /Aftaler efter den sidste dag.*onsdag den 21\. oktober 2026/);
    assert.equal(await letEndsTakeEffect(at("2026-10-01")), 1);
    assert.deepEqual((await standingOn(at("2026-10-01"), made))?.at(-1), [
      "2026-10-21",
      "cancelled",
      "Støtten slutter.",
    ]);
  }));

test("an end that is only proposed cancels nothing; once it is decided, what was booked before is cancelled the night after", () =>
  withDatabase(async (database) => {
    const { at, made, provider: hired } = await running(database, "vejen");
    const { caseId, caseworker } = made;
    const app = at("2026-09-01");
    const provider = { ...hired, visit: { id: app.newId(), at: app.clock.now() } };
    await booked(app, provider, made, talkOn(localDate("2026-10-07"), provider));
    assert.ok((await changeSupport(app, caseworker, caseId, lostContact(made), press(app))).ok);
    assert.equal(await letEndsTakeEffect(at("2026-09-02")), 0);
    assert.deepEqual(await standingOn(app, made), [["2026-10-07", "booked", ""]]);
    await caseWithoutHearing(app, made);
    const reasons = "Du har ikke åbnet døren for Kim siden juni, og du har skrevet, at du ikke vil have besøg.";
    const no = {
      outcome: "refused",
      legalBasis: "SEL-85",
      deliveryForm: null,
      from: null,
      extent: "",
      reasons,
    } as const;
    await draftDecision(app, made, [no], { rules: "§ 85.", considerations: "Dit ønske.", facts: "Tre forsøg." });
    const issued = await pressIssue(app, made);
    assert.deepEqual(issued.ok || issued.refusal, true);
    const later = at("2026-09-02");
    await booked(
      later,
      { ...provider, visit: { id: later.newId(), at: later.clock.now() } },
      made,
      talkOn(localDate("2026-10-14"), provider),
    );
    assert.equal(await letEndsTakeEffect(at("2026-09-03")), 0);
    assert.deepEqual(await standingOn(at("2026-09-03"), made), [
      ["2026-10-07", "cancelled", "Støtten slutter."],
      ["2026-10-14", "booked", ""],
    ]);
  }));
