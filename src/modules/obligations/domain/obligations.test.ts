import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { calendarFrom } from "../../../kernel/calendar.ts";
import { addDays } from "../../../kernel/day-arithmetic.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { caseAsOf } from "../../cases/domain/case-as-of.ts";
import { type CaseEvent, caseFileSchema } from "../../cases/domain/case-event.ts";
import { datedByHand } from "../../cases/domain/dated-by-hand.ts";
import { legalBases } from "../../standards/domain/facts.ts";
import {
  law,
  lines,
  type Municipality,
  municipalities,
  owedOn,
  standardOf,
  type WrittenEvent,
} from "./case-on-a-day.fixture.ts";
import { explainObligation } from "./explain-obligation.ts";
import type { Obligation } from "./obligation.ts";
import { obligations } from "./obligations.ts";

/** From application to sending on, in one case. */
const journey: readonly WrittenEvent[] = [
  { type: "application-received", on: "2026-03-03" },
  { type: "receipt-sent", on: "2026-03-04" },
  { type: "hearing-sent", on: "2026-03-10", answerBy: "2026-03-24" },
  { type: "hearing-answered", on: "2026-03-20" },
  { type: "decision-made", on: "2026-03-26", legalBasis: "SEL-85", outcome: "partly", receivedOn: "2026-03-27" },
  { type: "order-sent", on: "2026-03-27" },
  { type: "first-contact", on: "2026-03-30" },
  { type: "plan-offered", on: "2026-04-08" },
  { type: "support-started", on: "2026-04-08" },
  { type: "complaint-received", on: "2026-04-21", about: "decision" },
  { type: "reconsidered", on: "2026-05-12", outcome: "kept" },
  { type: "sent-to-ankestyrelsen", on: "2026-05-13" },
  { type: "follow-up-held", on: "2026-07-06" },
  { type: "ruling-received", on: "2026-08-20", outcome: "upheld" },
];

test("one case from application to ruling, in all five municipalities", () => {
  const start: Readonly<Record<Municipality, string>> = {
    aabenraa: "start 1: 2026-03-26 > -, met 2026-04-08",
    vejen: "start 1: 2026-03-26 > -, met 2026-04-08",
    broenderslev: "start 1: 2026-03-26 > 2026-04-09, met 2026-04-08",
    soenderborg: "start 1: 2026-03-26 > -, met 2026-04-08",
    unavngivet: "start 1: 2026-03-26 > -, met 2026-04-08",
  };
  const decision: Readonly<Record<Municipality, string>> = {
    aabenraa: "decision 1: 2026-03-03 > 2026-05-03, act by 2026-05-01, met 2026-03-26",
    vejen: "decision 1: 2026-03-03 > 2026-04-28, met 2026-03-26",
    broenderslev: "decision 1: 2026-03-03 > 2026-04-07, met 2026-03-26",
    soenderborg: "decision 1: 2026-03-03 > -, met 2026-03-26",
    unavngivet: "decision 1: 2026-03-03 > 2026-05-12, met 2026-03-26",
  };
  const contact: Readonly<Partial<Record<Municipality, string>>> = {
    soenderborg: "first-contact 1: 2026-03-26 > 2026-04-02, act by 2026-04-01, met 2026-03-30",
  };
  const first: Readonly<Partial<Record<Municipality, string>>> = {
    aabenraa: "first-follow-up 1: 2026-04-08 > -, met 2026-07-06",
    soenderborg: "first-follow-up 1: 2026-04-08 > -, met 2026-07-06",
  };
  const next: Readonly<Partial<Record<Municipality, string>>> = {
    vejen: "follow-up 1: 2026-07-06 > 2027-07-06, open",
    unavngivet: "follow-up 1: 2026-07-06 > 2027-07-06, open",
  };
  for (const slug of municipalities)
    assert.deepEqual(
      lines(owedOn(slug, "2026-09-01", journey)),
      [
        "receipt 1: 2026-03-03 > -, met 2026-03-04",
        decision[slug],
        "hearing-answer 1: 2026-03-10 > 2026-03-24, met 2026-03-20",
        "decision-letter 1: 2026-03-26 > -, met 2026-03-27",
        "plan-offer 1: 2026-03-26 > -, met 2026-04-08",
        "order 1: 2026-03-26 > -, met 2026-03-27",
        contact[slug] ?? "first-contact 1: 2026-03-26 > -, met 2026-03-30",
        start[slug],
        first[slug] ?? "first-follow-up 1: 2026-04-08 > 2026-07-08, met 2026-07-06",
        "complaint 1: 2026-03-27 > 2026-04-24, met 2026-04-21",
        "reconsideration 1: 2026-04-21 > 2026-05-19, met 2026-05-12",
        "forward-to-ankestyrelsen 1: 2026-04-21 > 2026-05-19, met 2026-05-13",
        next[slug] ?? "follow-up 1: 2026-07-06 > -, open",
      ],
      slug,
    );
});

test("the answer holds the fields that programs read, under the names of the specification", () => {
  const [receipt, decision] = owedOn("broenderslev", "2026-03-05", [
    { type: "application-received", on: "2026-03-03" },
  ]);
  assert.deepEqual(decision, {
    what: "decision",
    owedBy: "authority",
    countedFrom: "2026-03-03",
    due: "2026-04-07",
    actBy: "2026-04-07",
    status: "open",
    metOn: null,
    sources: ["BRO-6.1", "retssikkerhedsloven § 3, stk. 2"],
    owedTo: "citizen",
    length: { weeks: 5 },
    ownSetting: false,
    unset: false,
    provisional: false,
    ordinal: 1,
  });
  assert.equal(receipt?.due, null);
});

test("a case without events owes nothing", () => {
  for (const slug of municipalities) assert.deepEqual(owedOn(slug, "2026-03-05", []), []);
});

test("inquiry, routing, assessment and the naming of a contact person set no clock", () => {
  const events = [
    { type: "inquiry-received", on: "2026-03-01" },
    { type: "routed", on: "2026-03-02", unit: "visitationen" },
    { type: "assessment-made", on: "2026-03-03" },
    { type: "contact-person-named", on: "2026-03-04" },
    { type: "order-accepted", on: "2026-03-05" },
  ] as const;
  assert.deepEqual(owedOn("broenderslev", "2026-03-05", events), []);
});

const firstDay = localDate("2026-01-01");
const anyDay = fc.integer({ min: 0, max: 1000 }).map((days) => addDays(firstDay, days));
const daysLater = fc.integer({ min: 0, max: 60 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const bases = fc.oneof(
  fc.constantFrom(...legalBases),
  fc.uniqueArray(fc.constantFrom(...legalBases), { minLength: 1 }),
);

/** Any event with the data it needs; a day that a letter arrives is never before the letter. */
const anyEvent: fc.Arbitrary<CaseEvent> = fc
  .record({
    on: anyDay,
    type: fc.constantFrom<CaseEvent["type"]>(
      "inquiry-received",
      "application-received",
      "application-withdrawn",
      "receipt-sent",
      "advice-given",
      "delay-notice-sent",
      "hearing-sent",
      "hearing-answered",
      "information-requested",
      "information-reminded",
      "information-received",
      "information-given-up",
      "consent-withdrawn",
      "decision-made",
      "decision-letter-sent",
      "plan-offered",
      "order-sent",
      "order-returned",
      "first-contact",
      "support-started",
      "follow-up-held",
      "closing-talk-held",
      "what-next-settled",
      "support-ended",
      "complaint-received",
      "complaint-withdrawn",
      "reconsidered",
      "complaint-maintained",
      "sent-to-ankestyrelsen",
      "ruling-received",
      "access-requested",
      "access-given",
      "died",
    ),
    later: maybe(daysLater),
    basis: bases,
    answer: fc.nat({ max: 4 }),
  })
  .map(({ on, type, later, basis, answer }) =>
    withData({ on, type, basis, answer, day: addDays(on, later ?? 14), known: later !== undefined }),
  );

interface Data {
  readonly on: string;
  readonly type: CaseEvent["type"];
  readonly basis: Extract<WrittenEvent, { type: "decision-made" }>["legalBasis"];
  readonly answer: number;
  readonly day: string;
  readonly known: boolean;
}

function withData({ on, type, basis, answer, day, known }: Data): CaseEvent {
  const receivedOn = known ? { receivedOn: day } : {};
  const of = <Value>(...values: readonly [Value, ...Value[]]): Value => values[answer % values.length] ?? values[0];
  const which = known ? { request: of("a", "b") } : {};
  const data: Partial<Record<CaseEvent["type"], object>> = {
    "delay-notice-sent": { expectedOn: day },
    "hearing-sent": { answerBy: day },
    "information-requested": { answerBy: day, request: of("a", "b"), consent: of("x", "y"), consentUntil: day },
    "information-reminded": { answerBy: day, ...which, consent: of("y", "x") },
    "information-received": which,
    "information-given-up": which,
    "consent-withdrawn": { consent: of("x", "y") },
    "advice-given": { endsCase: of(true, false) },
    "decision-made": {
      legalBasis: basis,
      outcome: of("granted", "partly", "refused"),
      ...receivedOn,
      ...(answer > 2 ? { period: { from: on, ...(known ? { to: day } : {}) } } : {}),
    },
    "decision-letter-sent": receivedOn,
    "plan-offered": known ? { firstFollowUpOn: day } : {},
    "follow-up-held": { outcome: of("continue", "adjust", "end", "other-help"), ...(known ? { nextOn: day } : {}) },
    "complaint-received": { about: of("decision", "decision", "delivery") },
    reconsidered: { outcome: of("upheld", "partly", "kept"), ...receivedOn },
    "ruling-received": { outcome: of("upheld", "changed", "sent-back", "annulled", "dismissed") },
  };
  const [event] = caseFileSchema.parse({ facts, events: [{ type, on, ...data[type] }] }).events;
  assert.ok(event);
  return event;
}

const facts = { bornOn: "1985-06-15", applicationReceivedOn: "2026-03-03" };
const knownFacts = caseFileSchema.parse({ facts, events: [] }).facts;

const anyCase = fc.record({
  slug: fc.constantFrom(...municipalities),
  events: fc.array(anyEvent, { maxLength: 25 }),
  today: anyDay,
});
const owedIn = (slug: Municipality, events: readonly CaseEvent[], today: CaseEvent["on"]) =>
  obligations({ facts: knownFacts, events: [...events] }, standardOf(slug), law, today);
const runs = { numRuns: 1000 };

test("no sequence of events, however strange, makes it stop, and every answer is sound", () => {
  const calendar = calendarFrom(law.calendar, { fridayAfterAscensionIsClosed: false });
  fc.assert(
    fc.property(anyCase, ({ slug, events, today }) => {
      const owed = owedIn(slug, events, today);
      assert.equal(new Set(owed.map(({ what, ordinal }) => `${what} ${ordinal}`)).size, owed.length);
      for (const one of owed) {
        assertSound(one, today);
        const explanation = explainObligation(one, calendar);
        assert.deepEqual([explanation?.due ?? null, explanation?.actBy ?? null], [one.due, one.actBy]);
      }
    }),
    runs,
  );
});

/** Status, days and sources agree with each other. */
function assertSound({ status, due, actBy, metOn, sources, owedBy }: Obligation, today: string): void {
  assert.ok(sources.length > 0);
  assert.equal(due === null, actBy === null);
  assert.ok((actBy ?? "") <= (due ?? ""));
  if (owedBy === "citizen") assert.equal(actBy, due);
  assert.equal(metOn !== null, status === "met" || status === "met-late");
  assert.ok((metOn ?? today) <= today);
  const lastDay = due ?? "9999-12-31";
  const isSound: Readonly<Record<Obligation["status"], boolean>> = {
    met: (metOn ?? "") <= lastDay,
    "met-late": (metOn ?? "") > lastDay,
    missed: lastDay < today,
    open: lastDay >= today,
    lapsed: true,
  };
  assert.ok(isSound[status]);
}

test("events after the day are as if they had not happened", () => {
  fc.assert(
    fc.property(anyCase, ({ slug, events, today }) => {
      const { events: sofar } = caseAsOf({ facts: knownFacts, events: [...events] }, today);
      assert.deepEqual(owedIn(slug, events, today), owedIn(slug, sofar, today));
    }),
    runs,
  );
});

test("the order in which events were written down does not matter", () => {
  const distinct = fc.uniqueArray(anyEvent, { maxLength: 25, selector: ({ type, on }) => `${type} ${on}` });
  fc.assert(
    fc.property(anyCase, distinct, fc.infiniteStream(fc.nat()), ({ slug, today }, events, keys) => {
      const shuffled = events
        .map((event) => ({ event, key: keys.next().value ?? 0 }))
        .toSorted((one, other) => one.key - other.key)
        .map(({ event }) => event);
      assert.deepEqual(owedIn(slug, shuffled, today), owedIn(slug, events, today));
    }),
    runs,
  );
});

test("what happens later never changes what was met", () => {
  fc.assert(
    fc.property(anyCase, anyEvent, fc.integer({ min: 1, max: 200 }), ({ slug, events }, event, days) => {
      const lastDay = events.reduce((last, { on }) => (on > last ? on : last), firstDay);
      const later = addDays(lastDay, days);
      const before = owedIn(slug, events, later);
      const after = owedIn(slug, [...events, movedTo(later, event)], later);
      for (const one of before.filter(({ status }) => status === "met" || status === "met-late")) {
        const same = after.find(({ what, ordinal }) => what === one.what && ordinal === one.ordinal);
        assert.deepEqual([same?.metOn, same?.countedFrom !== undefined], [one.metOn, true]);
        if (one.status === "met") assert.equal(same?.status, "met");
      }
    }),
    runs,
  );
});

/** Those whose day somebody writes down; a decision names the application that it answers in no case here. */
const handDated = anyEvent.filter(({ type }) => datedByHand.some((known) => known === type));

test("a case in which a day was put right owes what it would have owed, had the day been written rightly at once", () => {
  fc.assert(
    fc.property(anyCase, handDated, fc.integer({ min: 0, max: 90 }), ({ slug, events }, wrong, days) => {
      const others = events.filter(({ type, on }) => type !== wrong.type || on !== wrong.on);
      const is = addDays(firstDay, days);
      const correctedOn = addDays(firstDay, 1100);
      const [correction] = caseFileSchema.parse({
        facts,
        events: [{ type: "event-corrected", on: correctedOn, what: wrong.type, was: wrong.on, is }],
      }).events;
      assert.ok(correction);
      assert.deepEqual(
        owedIn(slug, [...others, wrong, correction], correctedOn),
        owedIn(slug, [...others, { ...wrong, on: is }], correctedOn),
      );
    }),
    runs,
  );
});

/** The event on another day; a letter that has arrived by then arrives on that day. */
const movedTo = (on: CaseEvent["on"], event: CaseEvent): CaseEvent =>
  "receivedOn" in event && event.receivedOn !== undefined ? { ...event, on, receivedOn: on } : { ...event, on };

test("as days go by what was met stays met, and nothing that was owed disappears", () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 200 }), ({ slug, events, today }, days) => {
      const before = owedIn(slug, events, today);
      const after = owedIn(slug, events, addDays(today, days));
      for (const one of before) {
        const same = after.find(({ what, ordinal }) => what === one.what && ordinal === one.ordinal);
        assert.ok(same !== undefined || one.what === "delay-notice", `${one.what} ${one.ordinal}`);
        if (one.status === "met" && one.what !== "delay-notice") assert.equal(same?.metOn, one.metOn);
      }
    }),
    runs,
  );
});
