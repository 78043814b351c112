import assert from "node:assert/strict";
import { test } from "node:test";
import { type Appointment, type AppointmentState, appointmentStates } from "./appointment.ts";
import { byForm, citizenMay, mayDo, type StaffAct, stateAfter } from "./appointment-acts.ts";
import { calendarFile } from "./calendar-file.ts";

const appointment: Appointment = {
  id: "018f0000-0000-7000-8000-000000000001",
  caseId: "sag",
  orderId: null,
  kind: "talk",
  state: "booked",
  startsAt: "2026-03-12T09:00:00.000Z",
  endsAt: "2026-03-12T10:00:00.000Z",
  where: "elsewhere",
  place: "Psykiatrisk Center, Hemmelig Vej 7",
  whom: "Karin Holm",
  about: "Din angst",
  bring: "Recepter",
  driving: "",
  allTheSame: "",
  deliverer: "staff",
  seriesId: null,
  expectedAt: null,
  staffId: "karin",
  version: 3,
  steps: [],
};
const [before, during] = ["2026-03-12T08:59:59.999Z", "2026-03-12T09:00:00.000Z"];

const open = (state: AppointmentState, act: StaffAct, now: string): boolean =>
  mayDo({ ...appointment, state }, act, now).ok;

test("the citizen cancels or asks for another time until it begins, the same day too, and what stands no more is told", () => {
  const may = (state: AppointmentState, now: string) => {
    const outcome = citizenMay({ ...appointment, state }, now);
    return outcome.ok || outcome.refusal;
  };
  assert.deepEqual(
    appointmentStates.map((state) => may(state, before)),
    [true, true, true, "not-standing", "not-standing", "not-standing"],
  );
  assert.equal(may("booked", during), "already-begun");
});

test("by hand: what staff can do to an appointment in each state, before it begins and after", () => {
  const acts = ["move", "cancel", "keep", "held", "not-held", "seen"] as const;
  const row = (state: AppointmentState, now: string) => acts.map((act) => (open(state, act, now) ? "x" : ".")).join("");
  const table = appointmentStates.map((state) => [state, row(state, before), row(state, during)]);
  assert.deepEqual(table, [
    ["booked", "xx...x", "xx.xxx"],
    ["asked-to-move", "xxx..x", "xxxxxx"],
    ["moved", "xx...x", "xx.xxx"],
    ["cancelled", ".....x", ".....x"],
    ["held", ".....x", "...xxx"],
    ["not-held", ".....x", "...xxx"],
  ]);
});

test("a form that was shown before somebody else changed the appointment does nothing", () => {
  const may = (seen: number) => byForm(appointment, seen, () => ({ ok: true, value: "open" }));
  assert.deepEqual(may(3), { ok: true, value: "open" });
  assert.deepEqual(may(2), { ok: false, refusal: "changed-meanwhile" });
});

test("a wish that is answered no leaves the appointment booked, and a change of words leaves it as it stood", () => {
  assert.equal(stateAfter("asked-to-move", "kept"), "booked");
  assert.equal(stateAfter("asked-to-move", "changed"), "asked-to-move");
  assert.equal(stateAfter("booked", "moved"), "moved");
});

test("the file for a calendar tells when, and nothing of whom, where or what", () => {
  const file = calendarFile(appointment, "2026-03-01T12:00:00.000Z");
  assert.equal(
    file,
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Rettesnor//Aftale//DA",
      "METHOD:PUBLISH",
      "BEGIN:VEVENT",
      "UID:018f0000-0000-7000-8000-000000000001",
      "SEQUENCE:3",
      "DTSTAMP:20260301T120000Z",
      "DTSTART:20260312T090000Z",
      "DTEND:20260312T100000Z",
      "SUMMARY:Aftale med kommunen",
      "STATUS:CONFIRMED",
      "CLASS:PRIVATE",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
  assert.match(calendarFile({ ...appointment, state: "cancelled" }, "2026-03-01T12:00:00.000Z"), /STATUS:CANCELLED/);
});
