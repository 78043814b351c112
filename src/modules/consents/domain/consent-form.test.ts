import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import type { KnownMandate } from "../../people/domain/mandate.ts";
import { readNewConsent } from "./consent-form.ts";
import { readMissing } from "./missing-form.ts";
import { readRequest } from "./request-form.ts";
import { consentHelpers } from "./who-may-answer.ts";

const today = localDate("2026-03-10");

function typed(fields: Readonly<Record<string, string>>, days: Readonly<Record<string, string>> = {}): TypedForm {
  const dayOf = (name: string): TypedDay => {
    const written = days[name];
    if (written === undefined) return "blank";
    return written === "vrøvl" ? "unreadable" : localDate(written);
  };
  return { text: (name) => fields[name] ?? "", day: dayOf };
}

const whole = { "kilde-0": "doctor", oplysninger: "Hvad du fejler.", formaal: "At se dit behov.", maade: "mundtligt" };
const fieldsOf = (read: ReturnType<typeof readNewConsent>) => (read.ok ? [] : read.refusal.map(({ field }) => field));

test("a consent is to somebody, to something and for something: each is asked for by its field", () => {
  assert.deepEqual(fieldsOf(readNewConsent(typed({}), [], today)), ["kilde-0", "oplysninger", "formaal", "maade"]);
  assert.deepEqual(fieldsOf(readNewConsent(typed(whole), [], today)), ["dag"]);
  const read = readNewConsent(typed(whole, { dag: "2026-03-09" }), [], today);
  assert.ok(read.ok);
  assert.deepEqual(read.value.given?.capacity, "citizen");
  assert.deepEqual(read.value.scope.sources, [{ kind: "doctor", name: "" }]);
});

test("a relative is nobody without a name, and a name without a kind is asked about", () => {
  const given = { dag: "2026-03-09" };
  assert.deepEqual(fieldsOf(readNewConsent(typed({ ...whole, "kilde-1": "relative" }, given), [], today)), ["navn-1"]);
  assert.deepEqual(fieldsOf(readNewConsent(typed({ ...whole, "navn-2": "Else" }, given), [], today)), ["kilde-2"]);
});

test("a consent is not given tomorrow, and does not end yesterday", () => {
  assert.deepEqual(fieldsOf(readNewConsent(typed(whole, { dag: "2026-03-11" }), [], today)), ["dag"]);
  const days = { dag: "2026-03-10", "gaelder-til": "2026-03-09" };
  assert.deepEqual(fieldsOf(readNewConsent(typed(whole, days), [], today)), ["gaelder-til"]);
});

test("only a mandate that holds and names consents lets somebody answer, and never a companion's", () => {
  const mandate = (more: Partial<KnownMandate>) =>
    ({
      id: "m",
      name: "Else",
      kind: "relative",
      parts: ["consents"],
      from: today,
      to: null,
      withdrawnAt: null,
      ...more,
    }) as KnownMandate;
  const may = (more: Partial<KnownMandate>) => consentHelpers([mandate(more)], today).length === 1;
  assert.ok(may({}));
  assert.ok(may({ kind: "guardian" }));
  assert.ok(!may({ kind: "companion" }));
  assert.ok(!may({ parts: ["letters", "application"] }));
  assert.ok(!may({ withdrawnAt: "2026-03-09T10:00:00Z" }));
  assert.ok(!may({ to: localDate("2026-03-09") }));
});

test("where somebody else may answer too, it is asked who did", () => {
  const helpers = [{ mandateId: "m-1", name: "Else", capacity: "guardian" }] as const;
  const given = { dag: "2026-03-09" };
  assert.deepEqual(fieldsOf(readNewConsent(typed(whole, given), helpers, today)), ["hvem"]);
  const by = (who: string) => readNewConsent(typed({ ...whole, hvem: who }, given), helpers, today);
  assert.deepEqual(fieldsOf(by("m-2")), ["hvem"]);
  const read = by("m-1");
  assert.ok(read.ok);
  assert.deepEqual([read.value.given?.capacity, read.value.given?.name], ["guardian", "Else"]);
});

test("a question to others says whom, where and what, is said to be covered, and has a day after today", () => {
  const asked = { kilde: "ja-1/0", adresse: "Torvet 1", spoergsmaal: "Hvad fejler patienten?", daekket: "ja" };
  const problems = (fields: Record<string, string>, by = "2026-03-24") => {
    const read = readRequest(typed(fields, { svarfrist: by }), today);
    return read.ok ? [] : read.refusal.map(({ field }) => field);
  };
  assert.deepEqual(problems(asked), []);
  assert.deepEqual(problems({ ...asked, daekket: "" }), ["daekket"]);
  assert.deepEqual(problems(asked, "2026-03-10"), ["svarfrist"]);
  assert.deepEqual(problems(asked, "vrøvl"), ["svarfrist"]);
  assert.deepEqual(problems({}), ["kilde", "adresse", "spoergsmaal", "daekket"]);
});

test("deciding on what is there tells what is missing, what was tried, and that the citizen was told", () => {
  const problems = (fields: Record<string, string>, days: Record<string, string> = {}) => {
    const read = readMissing(typed(fields, days), today);
    return read.ok ? [] : read.refusal.map(({ field }) => field);
  };
  assert.deepEqual(problems({}), ["hvorfor"]);
  assert.deepEqual(problems({ hvorfor: "no-consent" }), ["mangler", "forsoegt", "besked", "dag"]);
  const told = { hvorfor: "no-consent", mangler: "Lægens svar", forsoegt: "Spurgt", besked: "Sagt" };
  assert.deepEqual(problems(told, { dag: "2026-03-10" }), []);
  assert.deepEqual(problems({ hvorfor: "no-longer" }), ["forsoegt"]);
  assert.deepEqual(problems({ hvorfor: "no-longer", forsoegt: "Borgeren har sagt ja." }), []);
});
