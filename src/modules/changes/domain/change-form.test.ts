import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { GrantedTask } from "../../plans/domain/grant.ts";
import type { ChangeTerms } from "./change-fields.ts";
import { readChange } from "./change-form.ts";
import type { ChangeKind } from "./support-change.ts";

const task = (taskId: string, slug: string | null): GrantedTask => ({
  ...{ id: taskId, taskId, task: "economy", citizensWords: "", outcome: "granted", partial: false },
  ...{
    legalBasis: "SEL-85",
    deliveryForm: "individual",
    package: slug,
    extent: "",
    weeklyMinutes: null,
    endsOn: null,
    temporary: false,
  },
  ...{ goals: [], metBy: null, reasons: "", departure: "", exclusion: null },
  period: { from: localDate("2026-04-01"), to: null },
});

const terms: ChangeTerms = {
  granted: [task("mail", "pakke-2")],
  packages: [
    { slug: "pakke-1", name: "Pakke 1", weeklyHours: { from: 0.5, to: 1 } },
    { slug: "pakke-2", name: "Pakke 2", weeklyHours: { from: 1, to: 2.5 } },
    { slug: "pakke-3", name: "Pakke 3", weeklyHours: { from: 2.5, to: 5 } },
    { slug: "pakke-4", name: "Pakke 4", weeklyHours: { from: 5, to: 8 } },
  ],
  stepClause: "BRO-7.2",
  grantedOn: localDate("2026-04-01"),
  today: localDate("2026-09-01"),
};

const agreed = {
  opgaver: ["mail"],
  hvad: "Du får besøg mandag og torsdag.",
  hvorfor: "Du vil hellere have to korte besøg.",
  oensket: "yes",
  "sagt-maade": "phone",
  skade: "nej",
};
const days: Readonly<Record<string, string>> = { "sagt-dag": "2026-08-31", "fra-dag": "2026-09-14" };

function read(kind: ChangeKind, fields: Fields, more: Readonly<Record<string, TypedDay>> = {}) {
  const dayIn = (name: string): TypedDay => more[name] ?? (days[name] === undefined ? "blank" : localDate(days[name]));
  const outcome = readChange(fields, dayIn, kind, terms);
  return outcome.ok ? [] : outcome.refusal.map(({ field }) => field);
}

test("hours are moved within the package that is granted; outside it another package is needed", () => {
  assert.deepEqual(read("within", agreed), []);
  assert.deepEqual(read("within", { ...agreed, timer: "1" }), []);
  assert.deepEqual(read("within", { ...agreed, timer: "2,5" }), []);
  assert.deepEqual(read("within", { ...agreed, timer: "3" }), ["timer"]);
  assert.deepEqual(read("within", { ...agreed, timer: "to" }), ["timer"]);
});

test("[BRO-7.2] from package to package one goes step by step; several at once take a reason", () => {
  assert.deepEqual(read("more", { ...agreed, pakke: "pakke-3" }), []);
  assert.deepEqual(read("more", { ...agreed, pakke: "pakke-4" }), ["flere-trin-fordi"]);
  assert.deepEqual(read("more", { ...agreed, pakke: "pakke-4", "flere-trin-fordi": "Netværket er faldet væk." }), []);
  assert.deepEqual(read("less", { ...agreed, pakke: "pakke-1" }), []);
  assert.deepEqual(read("less", { ...agreed, pakke: "pakke-3" }), ["pakke"]);
  assert.deepEqual(read("more", { ...agreed, pakke: "pakke-1" }), ["pakke"]);
  assert.deepEqual(read("less", { ...agreed, pakke: "pakke-2" }), ["pakke"]);
});

test("[BRO-14.3] lost contact tells what was tried, by whom and when, or what is missing", () => {
  const lost = {
    hvorfor: "Du har ikke åbnet døren siden juni.",
    oensket: "not-known",
    skade: "ja",
    grund: "no-contact",
  };
  const told = { ...lost, siden: "new-facts", "dag-fordi": "Så kan du nå at ringe." };
  assert.deepEqual(read("end", told), ["forsoeg-0-hvad"]);
  const tried = { ...told, "forsoeg-0-hvem": "Lis", "forsoeg-0-hvad": "Ringede tre gange" };
  assert.deepEqual(read("end", tried), ["forsoeg-0-dag"]);
  assert.deepEqual(read("end", tried, { "forsoeg-0-dag": localDate("2026-09-02") }), ["forsoeg-0-dag"]);
  assert.deepEqual(read("end", tried, { "forsoeg-0-dag": localDate("2026-08-20") }), []);
});

test("lost contact to which the citizen agrees is the citizen's wish", () => {
  const lost = { ...agreed, grund: "no-contact", siden: "new-facts", "dag-fordi": "x", "forsoeg-0-hvem": "Lis" };
  const tried = { ...lost, "forsoeg-0-hvad": "Ringede" };
  assert.deepEqual(read("end", tried, { "forsoeg-0-dag": localDate("2026-08-20") }), ["oensket"]);
});

test("what is to the disadvantage says what has changed, from a day after today, and why that day", () => {
  const worse = { ...agreed, pakke: "pakke-1", oensket: "no" };
  assert.deepEqual(read("less", worse), ["siden", "dag-fordi"]);
  const told = { ...worse, siden: "new-facts", "dag-fordi": "Et halvt besøg mindre ad gangen." };
  assert.deepEqual(read("less", told), []);
  assert.deepEqual(read("less", told, { "fra-dag": localDate("2026-09-01") }), ["fra-dag"]);
  assert.deepEqual(read("less", told, { "fra-dag": localDate("2026-09-02") }), []);
});

test("a wish is kept with its day and its way, neither before the grant nor after today", () => {
  assert.deepEqual(read("within", { ...agreed, "sagt-maade": "" }), ["sagt-maade"]);
  assert.deepEqual(read("within", agreed, { "sagt-dag": localDate("2026-09-02") }), ["sagt-dag"]);
  assert.deepEqual(read("within", agreed, { "sagt-dag": localDate("2026-03-31") }), ["sagt-dag"]);
  assert.deepEqual(read("within", agreed, { "sagt-dag": "unreadable" }), ["sagt-dag"]);
});

test("everything that is missing is told at once", () => {
  assert.deepEqual(read("less", {}, { "fra-dag": "blank" }), [
    "opgaver",
    "hvad",
    "hvorfor",
    "oensket",
    "skade",
    "fra-dag",
  ]);
});
