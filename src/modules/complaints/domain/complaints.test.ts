import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { IssuedDecision, IssuedPart } from "../../decisions/domain/decision.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";
import type { Complaint, ComplaintSubject } from "./complaint.ts";
import {
  answeredDraft,
  asksAbout,
  begunDraft,
  chosenParts,
  emptyDraft,
  questionProblems,
  questionsAsked,
  trackOf,
} from "./complaint-draft.ts";
import type { ComplaintGround, DecisionToComplain } from "./complaint-ground.ts";
import { chosenOf, isLateOn } from "./complaint-ground.ts";
import { complaintStand } from "./complaint-stand.ts";
import { type ComplaintStep, newStep, outcomeOfAll, type ReconsiderationOutcome } from "./complaint-step.ts";
import { crossedOver } from "./cross-over.ts";
import { foundTrack } from "./find-track.ts";
import { fitsNow } from "./fits-now.ts";
import { nowForCitizen } from "./now-for-citizen.ts";
import { readReconsideration } from "./reconsideration-form.ts";
import { readRegistration, registerFields } from "./register-form.ts";
import { partFieldsOf, type StepAct, stepActs, stepFields } from "./step-acts.ts";
import { readStep } from "./step-form.ts";
import { toldByDraft } from "./told-complaint.ts";
import { whoHasIt } from "./who-has-it.ts";

const part = (id: string, legalBasis: LegalBasis): IssuedPart => ({
  ...{ id, taskId: id, task: "economy", citizensWords: "", outcome: "refused", partial: false, legalBasis },
  ...{
    deliveryForm: null,
    package: null,
    extent: "",
    weeklyMinutes: null,
    period: null,
    endsOn: null,
    temporary: false,
    goals: [],
  },
  ...{ metBy: null, reasons: "", departure: "", exclusion: null },
});

const decided = (
  id: string,
  on: string,
  parts: readonly IssuedPart[],
  complainBy: string | null,
): DecisionToComplain => ({
  decision: { id, issuedOn: localDate(on), parts } as unknown as IssuedDecision,
  appealable: parts
    .filter(({ legalBasis }) => legalBasis === "SEL-85" || legalBasis === "SEL-85a")
    .map((one) => one.id),
  complainBy: complainBy === null ? null : localDate(complainBy),
  deadlines: [],
});

const mixed = decided("ny", "2026-03-03", [part("a", "SEL-85"), part("b", "SEL-82b")], "2026-03-31");
const old = decided("gammel", "2025-03-03", [part("c", "SEL-85")], "2025-03-31");
const ground: ComplaintGround = { decisions: [mixed, old], provider: { slug: "centret", name: "Centret" } };
const nothing: ComplaintGround = { decisions: [], provider: null };

test("the track is found from plain answers: who does not know and names a task complains about the decision", () => {
  assert.deepEqual(
    [
      foundTrack("decision", 2),
      foundTrack("decision", 0),
      foundTrack("delivery", 2),
      foundTrack("staff", 0),
      foundTrack("not-known", 1),
      foundTrack("not-known", 0),
    ],
    ["decision", "delivery", "delivery", "delivery", "decision", "delivery"],
  );
});

test("at most four questions, and none where there is nothing to choose", () => {
  const asked = (subject: string, from: ComplaintGround) =>
    questionsAsked(answeredDraft(emptyDraft, "hvad", { hvad: subject }), from).join(" ");
  assert.equal(asked("decision", ground), "hvad om ord tjek");
  assert.equal(asked("staff", ground), "hvad om ord tjek");
  assert.equal(asked("not-known", ground), "hvad om ord tjek");
  assert.equal(asked("decision", nothing), "hvad ord tjek");
  assert.equal(asked("delivery", nothing), "hvad ord tjek");
});

test("all tasks of the newest decision are chosen beforehand, or of the one that it was begun from, until somebody chooses", () => {
  assert.deepEqual(chosenParts(emptyDraft, ground), ["a", "b"]);
  assert.deepEqual(chosenParts(begunDraft(emptyDraft, ground, "gammel"), ground), ["c"]);
  const chosen = answeredDraft(emptyDraft, "om", { opgaver: "b", "opgaver-1": "c" });
  assert.deepEqual(chosenParts(chosen, ground), ["b", "c"]);
  assert.deepEqual(
    chosenOf(ground, ["b", "c"]).map(({ about, parts }) => [about.decision.id, parts]),
    [
      ["ny", ["b"]],
      ["gammel", ["c"]],
    ],
  );
});

test("nothing has to be written; a decision without a task is asked about, and whoever does not know may name none", () => {
  const about = (subject: string) => answeredDraft(answeredDraft(emptyDraft, "hvad", { hvad: subject }), "om", {});
  assert.deepEqual(questionProblems(about("decision"), "ord", ground), []);
  assert.deepEqual(
    questionProblems(emptyDraft, "hvad", ground).map(({ field }) => field),
    ["hvad"],
  );
  assert.deepEqual(
    questionProblems(about("decision"), "om", ground).map(({ field }) => field),
    ["opgaver"],
  );
  assert.deepEqual(questionProblems(about("not-known"), "om", ground), []);
  assert.equal(trackOf(about("not-known"), ground), "delivery");
  const staff = answeredDraft(emptyDraft, "hvad", { hvad: "staff" });
  assert.equal(asksAbout(staff, ground), "provider");
  assert.deepEqual(
    questionProblems(staff, "om", ground).map(({ field }) => field),
    ["hvem"],
  );
});

/** retssikkerhedsloven § 67: four weeks; only for what can be appealed. */
test("late by grounds and day: the last day is in time, the day after is late, and what has no appeal body is never late", () => {
  const on = (parts: readonly string[], day: string) => isLateOn(mixed, parts, localDate(day));
  assert.deepEqual(
    [
      on(["a"], "2026-03-31"),
      on(["a"], "2026-04-01"),
      on(["b"], "2026-04-01"),
      on(["a", "b"], "2026-04-01"),
      isLateOn({ appealable: ["a"], complainBy: null }, ["a"], localDate("2027-01-01")),
    ],
    [false, true, false, true, false],
  );
});

const complaint: Complaint = {
  ...{ id: "k", caseId: "s", ordinal: 1, subject: "decision", filedAs: "decision", track: "decision" },
  ...{ decisionId: "ny", decidedOn: localDate("2026-03-03"), parts: [], hasAppeal: true, wasLate: false },
  ...{
    provider: null,
    way: "own-pages",
    receivedOn: localDate("2026-03-10"),
    readBack: false,
    words: "",
    lateReason: "",
  },
  ...{ papers: [], recordings: [], letterId: null, registeredOn: localDate("2026-03-10"), steps: [] },
  by: { kind: "citizen", name: "", standing: "own" },
};

const step = (kind: ComplaintStep["kind"], more: Partial<ComplaintStep> = {}): ComplaintStep =>
  newStep(kind, localDate("2026-03-12"), more);

const acts = Object.keys(stepActs) as StepAct[];
const open = (one: Complaint): string => acts.filter((act) => fitsNow(one, act)).join(" ");
const after = (steps: readonly ComplaintStep[], more: Partial<Complaint> = {}): Complaint => ({
  ...complaint,
  ...more,
  steps,
});

/** retssikkerhedsbekendtgørelsen §§ 11-13. */
test("what can be done with a complaint, by where it stands", () => {
  const noAppeal = { hasAppeal: false };
  const asked = { by: { kind: "other", name: "Else", standing: "asked" } } as const;
  const delivery = { ...noAppeal, track: "delivery", provider: "centret" } as const;
  const working = "flyt del ret haster afventer genvurderet traek-tilbage";
  const table: readonly (readonly [Complaint, stand: string, acts: string])[] = [
    [complaint, "waiting", working],
    [after([], { wasLate: true }), "waiting", "flyt del ret sendt traek-tilbage"],
    [after([], noAppeal), "waiting", "svar flyt del ret haster afventer genvurderet traek-tilbage"],
    [after([], delivery), "waiting", "svar flyt del bemaerkning ret afventer traek-tilbage"],
    [
      after([], { recordings: ["lyd"] }),
      "waiting",
      `flyt del skrevet-ned ret haster afventer genvurderet traek-tilbage`,
    ],
    [after([step("written-down")], { recordings: ["lyd"] }), "waiting", working],
    [after([], asked), "asked", "flyt del haster afventer genvurderet traek-tilbage ja nej"],
    [after([step("confirmed")], asked), "waiting", working],
    [after([step("denied")], asked), "withdrawn", ""],
    [after([step("hurried")]), "waiting", "flyt del ret afventer genvurderet traek-tilbage"],
    [after([step("information-awaited")]), "waiting", working],
    [after([step("taken-up")]), "renewing", "ret haster afventer genvurderet traek-tilbage"],
    [after([step("reconsidered", { outcome: "upheld" })]), "upheld", ""],
    [after([step("reconsidered", { outcome: "partly" })]), "partly", "fasthold traek-tilbage"],
    [after([step("reconsidered", { outcome: "partly" })], noAppeal), "partly", ""],
    [after([step("reconsidered", { outcome: "kept" })]), "kept", "sendt traek-tilbage"],
    [after([step("reconsidered", { outcome: "partly" }), step("maintained")]), "maintained", "sendt traek-tilbage"],
    [after([step("sent-on")]), "sent-on", "traek-tilbage"],
    [after([step("commented")], noAppeal), "waiting", "svar flyt del ret haster afventer genvurderet traek-tilbage"],
    [after([], { ...delivery, provider: null }), "waiting", "svar flyt del bemaerkning ret afventer traek-tilbage"],
    // All that is for the appeal body is withdrawn: what was looked at again is over, and what came late is still to be answered.
    [after([step("reconsidered", { outcome: "kept" }), step("sent-on"), step("narrowed")], noAppeal), "kept", ""],
    [
      after([step("reconsidered", { outcome: "partly" }), step("maintained"), step("narrowed")], noAppeal),
      "partly",
      "",
    ],
    [
      after([step("sent-on"), step("narrowed")], noAppeal),
      "waiting",
      "svar flyt del ret haster afventer genvurderet traek-tilbage",
    ],
    [after([step("answered")], noAppeal), "answered", ""],
    [after([step("withdrawn")]), "withdrawn", ""],
  ];
  for (const [one, stand, fits] of table) assert.deepEqual([complaintStand(one), open(one)], [stand, fits]);
});

const today = localDate("2026-04-20");

test("whose turn it is, and what the citizen is told, by where the complaint stands", () => {
  const asked = { by: { kind: "other", name: "Else Prøve", standing: "asked" } } as const;
  const left = (status: "open" | "missed" | "met") => [{ what: "remitted-decision", status }] as const;
  const looked = (outcome: "upheld" | "partly" | "kept", decisionId: string | null = null) =>
    step("reconsidered", { outcome, decisionId });
  const table: readonly (readonly [Complaint, turn: string, told: RegExp])[] = [
    [after([], asked), "citizen", /^Else Prøve har klaget for dig\. Sig til kommunen/],
    [after([step("confirmed")], asked), "authority", /^Kommunen ser på afgørelsen igen\.$/],
    [after([step("denied")], asked), "nobody", /^Du sagde nej til klagen\. Der sker ikke mere med den\.$/],
    [after([step("withdrawn")]), "nobody", /^Klagen er trukket tilbage\. Der sker ikke mere\.$/],
    [
      after([looked("upheld", "ny")]),
      "nobody",
      /^Kommunen giver dig ret\. Du fik en ny afgørelse torsdag den 12\. marts 2026\.$/,
    ],
    [
      after([looked("partly", "ny")], { hasAppeal: false }),
      "nobody",
      /noget af det\. Du fik en ny afgørelse torsdag den 12\. marts/,
    ],
    [after([looked("kept")], { hasAppeal: false }), "nobody", /^Kommunen har set på sagen igen\. Den holder fast/],
    [after([looked("kept")]), "authority", /sender klagen til Ankestyrelsen/],
    [after([looked("kept"), step("sent-on")]), "appeal-body", /^Klagen er hos Ankestyrelsen/],
  ];
  for (const [one, turn, told] of table) {
    assert.equal(whoHasIt(one, []), turn);
    assert.match(nowForCitizen(one, [], today).sentences.join(" "), told);
  }
  const ruled = after([looked("kept"), step("sent-on"), step("ruled")]);
  assert.deepEqual(
    [whoHasIt(ruled, []), ...(["open", "missed", "met"] as const).map((status) => whoHasIt(ruled, left(status)))],
    ["nobody", "authority", "authority", "nobody"],
  );
  const now = (status: "open" | "met") =>
    nowForCitizen(ruled, left(status) as readonly unknown[] as readonly Obligation[], today).sentences.join(" ");
  assert.equal(now("open"), "Ankestyrelsen har afgjort klagen. Kommunen skal afgøre sagen igen.");
  assert.equal(now("met"), "Ankestyrelsen har afgjort klagen.");
});

test("no day that has gone is promised, nor one before what the answer waits for", () => {
  const due = localDate("2026-05-08");
  const on = (day: string, one: Complaint, what: Obligation["what"] = "reconsideration") => {
    const owed = [{ what, due, sources: [], ownSetting: false }] as readonly unknown[] as readonly Obligation[];
    const { next, sentences } = nowForCitizen(one, owed, localDate(day));
    return `${sentences.at(-1)} ${next?.words} ${next?.by}`;
  };
  const awaits = (expectedOn: string) => after([step("information-awaited", { expectedOn: localDate(expectedOn) })]);
  const late = "Kommunen er for sent på den. Du skulle have fået svar senest 2026-05-08";
  const expects = "Den mangler noget og regner med at have det";
  const looks = "Kommunen ser på afgørelsen igen.";
  assert.equal(on("2026-05-08", after([])), `${looks} Du får svar senest 2026-05-08`);
  assert.equal(on("2026-05-09", after([])), `${looks} ${late}`);
  const inTime = `${expects} fredag den 8. maj 2026. Du får svar senest 2026-05-08`;
  assert.equal(on("2026-04-20", awaits("2026-05-08")), inTime);
  const isBeyond = `${expects} lørdag den 9. maj 2026. Det er efter fristen. Fristen er 2026-05-08`;
  assert.equal(on("2026-04-20", awaits("2026-05-09")), isBeyond);
  assert.equal(on("2026-05-09", awaits("2026-05-09")), `${expects} lørdag den 9. maj 2026. ${late}`);
  const expected = "Den manglede noget og regnede med at have det lørdag den 9. maj 2026.";
  assert.equal(on("2026-05-10", awaits("2026-05-09")), `${expected} ${late}`);
  const partly = after([step("reconsidered", { outcome: "partly" })]);
  assert.match(on("2026-05-08", partly, "complaint-maintained"), /Sig det til kommunen senest 2026-05-08$/);
  assert.match(on("2026-05-09", partly, "complaint-maintained"), /sig det alligevel\. Fristen var 2026-05-08$/);
  const kept = after([step("reconsidered", { outcome: "kept" })]);
  assert.match(on("2026-05-09", kept, "forward-to-ankestyrelsen"), /Den skulle være sendt senest 2026-05-08$/);
  const denied = after([step("denied")]);
  assert.match(on("2026-05-08", denied, "complaint"), /Du kan selv klage til og med 2026-05-08$/);
  assert.match(
    on("2026-05-09", denied, "complaint"),
    /Klager du nu, bestemmer Ankestyrelsen.*Fristen for at klage var 2026-05-08$/,
  );
  const renewing = after([step("taken-up")]);
  assert.match(on("2026-05-09", renewing), /Du skulle have fået den senest 2026-05-08$/);
});

test("a complaint in the wrong track crosses over with the day it came, and is judged by that day", () => {
  const delivery = after([], {
    ...{ track: "delivery", decisionId: null, decidedOn: null, hasAppeal: false, provider: "centret" },
    receivedOn: localDate("2026-03-31"),
  });
  const [crossed] = crossedOver(delivery, ground, ["a"]);
  assert.deepEqual(
    [crossed.track, crossed.decisionId, crossed.hasAppeal, crossed.wasLate, crossed.provider, crossed.receivedOn],
    ["decision", "ny", true, false, null, "2026-03-31"],
  );
  assert.equal(crossedOver({ ...delivery, receivedOn: localDate("2026-04-01") }, ground, ["a"])[0].wasLate, true);
  assert.equal(crossedOver(delivery, ground, ["b"])[0].hasAppeal, false);
  const [back] = crossedOver(complaint, ground, []);
  assert.deepEqual([back.track, back.decisionId, back.hasAppeal, back.wasLate], ["delivery", null, false, false]);
});

const terms = { ground, helpers: [{ mandateId: "m1", name: "Mor", kind: "relative" }], today } as const;
const spoken = {
  [registerFields.subject]: "decision",
  [registerFields.way]: "phone",
  [registerFields.who]: "borgeren",
};

test("staff write a complaint down by whoever brings it; without a mandate the citizen is asked, and nobody is refused", () => {
  const by = (fields: Record<string, string>) => {
    const read = readRegistration({ ...spoken, [registerFields.parts]: "a", ...fields }, "blank", terms);
    return read.ok ? [read.value.by, read.value.receivedOn] : read.refusal.map(({ field }) => field);
  };
  assert.deepEqual(by({}), [{ kind: "citizen", name: "", standing: "own" }, today]);
  assert.deepEqual(by({ [registerFields.who]: "m1" }), [{ kind: "relative", name: "Mor", standing: "mandate" }, today]);
  assert.deepEqual(by({ [registerFields.who]: "en-anden", [registerFields.name]: "Naboen" }), [
    { kind: "other", name: "Naboen", standing: "asked" },
    today,
  ]);
  assert.deepEqual(by({ [registerFields.who]: "en-anden" }), [registerFields.name]);
});

test("the provider reads what is about its support, and nothing that an earlier answer alone was a yes to", () => {
  const draft = (subject: ComplaintSubject) => ({ ...emptyDraft, subject, toProvider: true });
  const own = { kind: "citizen", name: "", standing: "own" } as const;
  const sent = (subject: ComplaintSubject) => toldByDraft(draft(subject), ground, own, today).provider;
  const subjects = ["delivery", "staff", "service-level", "access", "decision"] as const;
  assert.deepEqual(subjects.map(sent), ["centret", "centret", null, null, null]);
  const byStaff = (subject: ComplaintSubject) => {
    const fields = { ...spoken, [registerFields.subject]: subject, [registerFields.to]: "udfoerer" };
    const read = readRegistration({ ...fields, [registerFields.parts]: "a" }, "blank", terms);
    return read.ok ? read.value.provider : read.refusal;
  };
  assert.deepEqual(subjects.map(byStaff), ["centret", "centret", null, null, null]);
});

test("what is said is read back; what comes on paper is not, and keeps the day it came", () => {
  const read = (fields: Record<string, string>, day: "blank" | ReturnType<typeof localDate>) => {
    const outcome = readRegistration({ ...spoken, [registerFields.parts]: "a", laest_op: "", ...fields }, day, terms);
    return outcome.ok ? [outcome.value.readBack, outcome.value.receivedOn] : outcome.refusal.map(({ field }) => field);
  };
  assert.deepEqual(read({ [registerFields.readBack]: "ja" }, "blank"), [true, today]);
  assert.deepEqual(read({ [registerFields.way]: "letter", [registerFields.readBack]: "ja" }, localDate("2026-04-02")), [
    false,
    "2026-04-02",
  ]);
  assert.deepEqual(read({}, localDate("2026-04-21")), [registerFields.receivedOn]);
  const empty = readRegistration({}, "unreadable", terms);
  assert.deepEqual(!empty.ok && empty.refusal.map(({ field }) => field), [
    registerFields.subject,
    registerFields.way,
    registerFields.who,
    registerFields.receivedOn,
  ]);
});

test("an answer, a move and a reconsideration say why; the citizen's own acts need no words", () => {
  const parts = [{ id: "a", taskId: "t", task: "economy", legalBasis: "SEL-85" }] as const;
  const days = { on: "blank", expectedOn: "blank" } as const;
  const read = (act: StepAct, fields: Record<string, string> = {}, more: Partial<Complaint> = {}) => {
    const outcome = readStep(act, fields, days, { today, complaint: { ...complaint, parts, ...more } });
    return outcome.ok || outcome.refusal.map(({ field }) => field);
  };
  assert.deepEqual(read("svar"), [stepFields("svar").note]);
  assert.deepEqual(read("flyt", {}, { track: "delivery" }), [stepFields("flyt").note, stepFields("flyt").parts]);
  assert.deepEqual(read("genvurderet"), [stepFields("genvurderet").outcome, stepFields("genvurderet").note]);
  assert.deepEqual(read("afventer"), [stepFields("afventer").note, stepFields("afventer").expectedOn]);
  assert.deepEqual(read("sendt"), [stepFields("sendt").note]);
  for (const act of ["fasthold", "traek-tilbage", "ja", "nej"] as const) assert.equal(read(act), true);
  const before = { ...days, on: localDate("2026-03-09") };
  assert.equal(readStep("fasthold", {}, before, { today, complaint }).ok, false);
});

test("a reconsideration is answered task by task, and comes to a whole", () => {
  const parts = [
    { id: "a", taskId: "t", task: "economy", legalBasis: "SEL-85" },
    { id: "b", taskId: "u", task: "mail", legalBasis: "SEL-85" },
  ] as const;
  const [one, other] = [partFieldsOf("a"), partFieldsOf("b")];
  const fields = { [one.outcome]: "upheld", [one.weighed]: "Lægens brev.", [other.outcome]: "kept" };
  const half = readReconsideration(fields, parts);
  assert.deepEqual(!half.ok && half.refusal.map(({ field }) => field), [other.weighed]);
  const whole = readReconsideration({ ...fields, [other.weighed]: "Intet nyt." }, parts);
  assert.ok(whole.ok);
  assert.equal(outcomeOfAll(whole.value.parts, new Set(["a", "b"])), "partly");
  assert.deepEqual(
    (["upheld", "partly", "kept"] as const).map((outcome) => outcomeOfAll([{ id: "a", outcome }], new Set(["a"]))),
    ["upheld", "partly", "kept"],
  );
});

/** retssikkerhedsloven § 66, stk. 1; serviceloven § 82 b, stk. 2: the two ways do not mix. */
test("of a mixed decision, the tasks with an appeal body alone tell what becomes of the complaint", () => {
  const both = (a: ReconsiderationOutcome, b: ReconsiderationOutcome, ...appealable: readonly string[]) =>
    outcomeOfAll(
      [
        { id: "a", outcome: a },
        { id: "b", outcome: b },
      ],
      new Set(appealable),
    );
  assert.deepEqual(
    [both("kept", "upheld", "a"), both("upheld", "kept", "a"), both("partly", "kept", "a")],
    ["kept", "upheld", "partly"],
  );
  assert.deepEqual([both("kept", "upheld", "a", "b"), both("kept", "upheld")], ["partly", "partly"]);
});
