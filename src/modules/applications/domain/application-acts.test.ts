import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { Application } from "./application.ts";
import { openApplications, readDelayNotice, waitingApplications } from "./application-acts.ts";
import { handover } from "./handover.ts";

const on = localDate;
const application = (id: string, receivedOn: string, withdrawnOn: string | null = null): Application => ({
  id,
  caseId: "case",
  receivedOn: on(receivedOn),
  channel: "online",
  appliedBy: "citizen",
  onBehalf: null,
  tasks: [],
  ownWords: null,
  everydayLife: null,
  tried: null,
  helper: null,
  wishes: null,
  contactWish: null,
  acuteNote: null,
  registeredAt: `${receivedOn}T08:00:00.000Z`,
  withdrawnOn: withdrawnOn === null ? null : on(withdrawnOn),
});
const decided = (day: string, decides?: readonly string[]): CaseEvent => ({
  type: "decision-made",
  on: on(day),
  legalBasis: "SEL-85",
  outcome: "granted",
  ...(decides && { decides: decides.map(on) }),
});

const march = application("march", "2026-03-03");
const april = application("april", "2026-04-01");

test("an application waits until a decision comes after it", () => {
  assert.deepEqual(waitingApplications([march], []), [march]);
  assert.deepEqual(waitingApplications([march], [decided("2026-03-20")]), []);
});

test("a decision that does not say what it decides answers the one that has waited longest", () => {
  assert.deepEqual(waitingApplications([march, april], [decided("2026-04-10")]), [april]);
  assert.deepEqual(waitingApplications([march, april], [decided("2026-03-20")]), [april]);
});

test("a decision answers the applications that it says it decides", () => {
  assert.deepEqual(waitingApplications([march, april], [decided("2026-04-10", ["2026-04-01"])]), [march]);
  assert.deepEqual(waitingApplications([march, april], [decided("2026-04-10", ["2026-03-03", "2026-04-01"])]), []);
});

test("why nothing waits has a name", () => {
  const refusal = (applications: readonly Application[], events: readonly CaseEvent[] = []) => {
    const outcome = openApplications(applications, events);
    return outcome.ok ? outcome.value.map(({ id }) => id) : outcome.refusal;
  };
  assert.equal(refusal([]), "no-application");
  assert.equal(refusal([application("gone", "2026-03-03", "2026-03-05")]), "already-withdrawn");
  assert.equal(refusal([march], [decided("2026-03-20")]), "already-decided");
  assert.deepEqual(refusal([application("gone", "2026-03-03", "2026-03-05"), april]), ["april"]);
});

test("a notice of delay names a day after today and after the promised one (retssikkerhedsloven § 3, stk. 2)", () => {
  const read = (expectedOn: Parameters<typeof readDelayNotice>[0]["expectedOn"], due: string | null = "2026-04-07") =>
    readDelayNotice({ expectedOn, reason: "Venter" }, on("2026-04-01"), due === null ? null : on(due));
  assert.deepEqual(read(on("2026-04-08")), {
    ok: true,
    value: { expectedOn: "2026-04-08", reason: "Venter" },
  });
  for (const day of ["2026-04-01", "2026-03-31", "2026-04-07"]) assert.equal(read(on(day)).ok, false, day);
  assert.equal(read("blank").ok, false);
  assert.equal(read("unreadable").ok, false);
  assert.equal(read(on("2026-04-02"), null).ok, true);
});

test("a late notice of delay is read all the same: the day is after today, whatever was promised", () => {
  const late = readDelayNotice({ expectedOn: on("2026-05-01"), reason: "Venter" }, on("2026-04-20"), on("2026-04-07"));
  assert.equal(late.ok, true);
});

test("a case is handed only to who decides cases, and only by who saw who had it", () => {
  const worker = { role: "caseworker" } as const;
  const refusal = (
    current: string | null,
    seen: string | null,
    staff: { role: "caseworker" | "intake" } | undefined,
  ) => {
    const outcome = handover(current, { to: "me", seen }, staff);
    return outcome.ok ? "theirs" : outcome.refusal;
  };
  assert.equal(refusal(null, null, worker), "theirs");
  assert.equal(refusal("you", "you", worker), "theirs");
  assert.equal(refusal("you", null, worker), "taken-meanwhile");
  assert.equal(refusal("me", null, worker), "already-theirs");
  assert.equal(refusal(null, null, { role: "intake" }), "not-a-caseworker");
  assert.equal(refusal(null, null, undefined), "not-a-caseworker");
});
