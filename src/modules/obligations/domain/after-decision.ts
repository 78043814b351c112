import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import { inDayOrder } from "../../cases/domain/in-day-order.ts";
import { lawObligation } from "../../standards/domain/deadline-origin.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import { pensionDay } from "../../standards/domain/law-items.ts";
import type { Decision } from "./decisions.ts";
import { earliest, type Owed } from "./owed.ts";
import { pairOldestFirst } from "./pairing.ts";
import { groundOn, type Rulebook } from "./rulebook.ts";
import { overOn, type SupportRun } from "./support-run.ts";
import { termsOf } from "./terms.ts";

/**
 * What a decision sets going: its letter, the offer of a plan, the order to a provider, the provider's first contact and
 * the start of support.
 */
export function afterDecision(
  book: Rulebook,
  decisions: readonly Decision[],
  runs: readonly SupportRun[],
  events: readonly CaseEvent[],
): readonly Owed[] {
  const grants = decisions
    .filter(({ isGrant }) => isGrant)
    .map((grant) => ({ ...grant, until: endOfRunWith(runs, grant) }));
  return [
    ...decisions.map((decision) => letter(book, decision)),
    ...plans(book, grants, events),
    ...orders(book, grants, events),
    ...contactsAndStarts(book, runs, events),
  ];
}

/** A grant with the day on which its support was over. */
type Grant = Decision & { readonly until: LocalDate | undefined };

const endOfRunWith = (runs: readonly SupportRun[], grant: Decision): LocalDate | undefined =>
  runs.flatMap((run) => (run.grants.some(({ event }) => event === grant.event) ? [overOn(run)] : []))[0];

/** A letter that has reached the citizen was sent, even where nobody wrote down when. */
function letter(book: Rulebook, decision: Decision): Owed {
  const what = "decision-letter";
  const arrivedOn =
    decision.receivedOn !== undefined && decision.receivedOn <= book.today ? decision.receivedOn : undefined;
  return {
    ...counted(book, what, decision, decision.letterSentOn ?? arrivedOn, undefined),
    lawSources: decision.isAppealable ? undefined : lawObligation(book.law, what).situations?.["no-appeal"],
  };
}

function plans(book: Rulebook, grants: readonly Grant[], events: readonly CaseEvent[]): readonly Owed[] {
  const offeredOn = pairOldestFirst(grants, eventsOf(events, "plan-offered"));
  return grants.flatMap((grant, index) =>
    planOwed(book, grant, counted(book, "plan-offer", grant, offeredOn[index], grant.until)),
  );
}

/**
 * The rule on action plans ends with the state pension age. After that a plan is owed where a clause promises it, and with
 * Housing First support perhaps by the rule on shelters: whether the citizen lives in one, the events do not tell.
 *
 * Law: serviceloven § 141, stk. 1 and 2, and § 142, stk. 1.
 */
function planOwed(book: Rulebook, { on, bases }: Grant, offer: Owed): readonly Owed[] {
  if (on < pensionDay(book.law.pensionAges, book.facts.bornOn)) return [offer];
  if (offer.terms.clauses.length > 0) return [{ ...offer, lawSources: [] }];
  const shelter = lawObligation(book.law, "plan-offer").situations?.shelter;
  return bases.includes("SEL-85a") ? [{ ...offer, lawSources: shelter, provisional: true }] : [];
}

/** An order that the provider sends back must be sent anew, and one that the authority takes back where it says so. */
function orders(book: Rulebook, grants: readonly Grant[], events: readonly CaseEvent[]): readonly Owed[] {
  const withdrawn = eventsOf(events, "order-withdrawn").filter(({ again }) => again);
  const returned = inDayOrder([...eventsOf(events, "order-returned"), ...withdrawn]).map(({ on }) => {
    const grant = grants.findLast((one) => one.on <= on);
    return { on, ground: grant?.ground ?? groundOn(book, on), until: grant?.until };
  });
  const toSend = inDayOrder([...grants, ...returned]);
  const sentOn = pairOldestFirst(toSend, eventsOf(events, "order-sent"));
  return toSend.map((order, index) => counted(book, "order", order, sentOn[index], order.until));
}

/** Owed once for each run of support: a grant that continues it starts nothing anew. */
function contactsAndStarts(book: Rulebook, runs: readonly SupportRun[], events: readonly CaseEvent[]): readonly Owed[] {
  const begun = runs.flatMap((run) => {
    const grant = run.grants[0];
    return grant === undefined ? [] : [{ ...run, grant, on: grant.on, until: earliest([run.startedOn, overOn(run)]) }];
  });
  const contactedOn = pairOldestFirst(begun, eventsOf(events, "first-contact"));
  return begun.flatMap(({ grant, startedOn, ...run }, index) => [
    counted(book, "first-contact", grant, contactedOn[index] ?? startedOn, overOn({ ...run, startedOn })),
    counted(book, "start", grant, startedOn, overOn({ ...run, startedOn })),
  ]);
}

const counted = (
  book: Rulebook,
  what: ObligationName,
  { on, ground }: Pick<Decision, "on" | "ground">,
  metOn: LocalDate | undefined,
  lapsedOn: LocalDate | undefined,
): Owed => ({ what, arisesOn: on, from: on, terms: termsOf(book, what, ground), metOn, lapsedOn });
