import assert from "node:assert/strict";
import { test } from "node:test";
import { fieldsAs } from "../../../../tests/booked-appointment.ts";
import { groupFrom } from "../../../../tests/group-with.ts";
import { lawCalendar } from "../../../kernel/law-calendar.fixture.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { readGroup } from "./group-form.ts";
import {
  freePlaces,
  type GroupMember,
  inQueue,
  isAbsentOn,
  mustWait,
  openWishToLeave,
  passedOver,
  placeInQueue,
} from "./group-member.ts";
import { overlaps, sessionsBetween } from "./group-session.ts";
import { readCancelling } from "./place-form.ts";
import { warningsOfPlacing } from "./placing.ts";
import { formsOf, type SupportGroup } from "./support-group.ts";

// 8 April 2026 is a Wednesday.
const wednesday = localDate("2026-04-08");
const typed = groupFrom(wednesday);
const fieldsOf = (read: ReturnType<typeof readGroup>) => (read.ok ? [] : read.refusal.map(({ field }) => field));

function groupOf(more: Readonly<Record<string, string>> = {}): SupportGroup {
  const read = readGroup(fieldsAs({ ...typed, ...more }));
  assert.ok(read.ok);
  return { ...read.value, id: "gruppe", provider: "egen", version: 1 };
}

const member = (id: string, more: Partial<GroupMember> = {}): GroupMember => ({
  id,
  groupId: "gruppe",
  caseId: `sag-${id}`,
  orderId: `bestilling-${id}`,
  state: "member",
  askedOn: wednesday,
  askedAt: "2026-04-08T08:00:00.000Z",
  joinedOn: wednesday,
  leftOn: null,
  meanwhile: "",
  version: 1,
  isSeen: true,
  words: [],
  ...more,
});
const waiting = (id: string, askedAt: string) => member(id, { state: "waiting", joinedOn: null, askedAt });

test("a group is read with its weekly time, its places and its ground; what is missing is told at its field", () => {
  const group = groupOf();
  assert.deepEqual(group.weekly, { weekday: 2, from: "10:00", to: "12:00" });
  assert.deepEqual([group.capacity, group.legalBasis, group.fromOn, group.untilOn], [2, "SEL-85", "2026-04-08", null]);
  assert.deepEqual(fieldsOf(readGroup(fieldsAs({ ...typed, navn: " ", pladser: "mange", til: "9.30" }))), [
    "navn",
    "til",
    "pladser",
  ]);
  const last = { "sidste-dag-dag": "7", "sidste-dag-maaned": "4", "sidste-dag-aar": "2026" };
  assert.deepEqual(fieldsOf(readGroup(fieldsAs({ ...typed, ...last }))), ["sidste-dag"]);
  // As the form asks: what, its name, what it is for, how, where, the first day, who leads.
  const asked = ["art", "navn", "formaal", "moedeform", "sted", "foerste-dag", "ledes-af"];
  assert.deepEqual(fieldsOf(readGroup(fieldsAs({}))), asked);
});

test("an open place has opening hours, and neither places, grant nor weekly time, whatever was typed (SON-3.8, UNA-3.2)", () => {
  const open = groupOf({ art: "open", aabningstid: "Hver dag kl. 10 til 15" });
  assert.deepEqual(
    [open.capacity, open.legalBasis, open.weekly, open.hours],
    [null, null, null, "Hver dag kl. 10 til 15"],
  );
  assert.deepEqual(fieldsOf(readGroup(fieldsAs({ ...typed, art: "open" }))), ["aabningstid"]);
  assert.deepEqual(formsOf(open), ["drop-in"]);
});

test("peers and volunteers may lead, in a room or by screen: the group is then known by that form too (VEJ-1.1.8, VEJ-3.0.1)", () => {
  assert.deepEqual(formsOf(groupOf({ "ledes-af": "peer" })), ["group", "peer"]);
  assert.deepEqual(formsOf(groupOf({ art: "course", "ledes-af": "volunteer", moedeform: "digital" })), [
    "course",
    "digital",
    "peer",
  ]);
});

test("a group meets each week on its day from its first day on, and a day that was cancelled says so", () => {
  const cancelled = {
    id: "x",
    on: localDate("2026-04-15"),
    state: "cancelled",
    why: "Syg",
    instead: "Telefon",
    by: "Lise",
  } as const;
  const days = sessionsBetween(groupOf(), [cancelled], localDate("2026-04-01"), localDate("2026-04-24"));
  assert.deepEqual(
    days.map(({ on, state }) => `${on} ${state}`),
    ["2026-04-08 planned", "2026-04-15 cancelled", "2026-04-22 planned"],
  );
  assert.equal(lawCalendar.isWorkingDay(wednesday), true);
});

test("only days that are held can overlap another appointment, at the hour that the clock in Denmark shows", () => {
  // 10 to 12 in summer time is 8 to 10 in UTC.
  const busy = [{ startsAt: "2026-04-08T09:30:00.000Z", endsAt: "2026-04-08T10:30:00.000Z" }];
  const after = [{ startsAt: "2026-04-08T10:00:00.000Z", endsAt: "2026-04-08T11:00:00.000Z" }];
  const days = sessionsBetween(groupOf(), [], wednesday, wednesday);
  assert.equal(overlaps(groupOf(), days, busy).length, 1);
  assert.equal(overlaps(groupOf(), days, after).length, 0);
  const off = days.map((day) => ({ ...day, state: "cancelled" as const }));
  assert.equal(overlaps(groupOf(), off, busy).length, 0);
});

test("who comes to a full group waits, in the order in which they came; nobody who is out of reach takes a place", () => {
  const full = [member("a"), member("b"), waiting("d", "2026-04-10T08:00:00Z"), waiting("c", "2026-04-09T08:00:00Z")];
  assert.equal(freePlaces(groupOf(), full), 0);
  assert.deepEqual(
    inQueue(full).map(({ id }) => id),
    ["c", "d"],
  );
  assert.deepEqual([placeInQueue(full, "c"), placeInQueue(full, "d"), placeInQueue(full, "a")], [1, 2, null]);
  assert.deepEqual(
    passedOver(full, "d").map(({ id }) => id),
    ["c"],
  );
  const freed = full.map((one) => (one.id === "a" ? { ...one, isSeen: false } : one));
  assert.equal(freePlaces(groupOf(), freed), 1);
  assert.equal(mustWait(groupOf(), freed), true, "there is a place, but others wait for it");
  assert.equal(mustWait(groupOf(), [member("a")]), false);
});

test("a grant on another ground, not for a group, or another appointment then, is told and stops nothing", () => {
  const group = groupOf();
  assert.deepEqual(warningsOfPlacing(group, [{ legalBasis: "SEL-85", deliveryForm: "group" }], []), []);
  const wrong = warningsOfPlacing(
    group,
    [{ legalBasis: "SEL-82a", deliveryForm: "individual" }],
    [{ startsAt: "2026-04-08T09:30:00.000Z", endsAt: "2026-04-08T10:30:00.000Z" }],
  );
  assert.deepEqual(
    wrong.map(({ kind }) => kind),
    ["other-basis", "other-form", "busy"],
  );
});

test("the last thing said of a day is what holds; a wish to leave stands until it is answered or the citizen has left", () => {
  const word = (kind: "cannot-come" | "can-come" | "wants-out" | "stays", on: typeof wednesday | null) =>
    ({ id: kind, kind, aboutOn: on, note: "", by: "", how: "own-pages", at: "2026-04-07T08:00:00Z" }) as const;
  assert.equal(isAbsentOn(member("a", { words: [word("cannot-come", wednesday)] }), wednesday), true);
  const back = member("a", { words: [word("cannot-come", wednesday), word("can-come", wednesday)] });
  assert.equal(isAbsentOn(back, wednesday), false);
  const leaving = member("a", { words: [word("wants-out", null)] });
  assert.equal(openWishToLeave(leaving)?.kind, "wants-out");
  assert.equal(openWishToLeave({ ...leaving, state: "left" }), undefined);
  assert.equal(openWishToLeave(member("a", { words: [word("wants-out", null), word("stays", null)] })), undefined);
});

test("a cancelled day tells why, and what there is instead", () => {
  assert.equal(readCancelling({ grund: "Lise er syg", "i-stedet": "Vi ringer" }).ok, true);
  const read = readCancelling({ grund: " " });
  assert.deepEqual(!read.ok && read.refusal.map(({ field }) => field), ["grund", "i-stedet"]);
});
