import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import { knownFacts } from "../../standards/domain/applies.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import type { Facts, LegalBasis } from "../../standards/domain/facts.ts";
import type { Edition } from "../../standards/domain/standard.ts";
import { pairOldestFirst } from "./pairing.ts";
import type { Ground, Rulebook } from "./rulebook.ts";

/** Afgørelse: as far as what is owed is concerned, a decision with its grounds and the day its letter arrived. */
export interface Decision {
  readonly on: LocalDate;
  readonly event: EventOf<"decision-made">;
  /** The grounds that support is granted on; where nothing is, those it was judged by. */
  readonly bases: readonly LegalBasis[];
  /** True where support was granted, wholly or partly. */
  readonly isGrant: boolean;
  /** True where some part of it can be brought before an appeal body. */
  readonly isAppealable: boolean;
  readonly ground: Ground;
  /** The same with every ground that it rests on, refused ones too: what a complaint is about. */
  readonly complaintGround: Ground;
  readonly letterSentOn: LocalDate | undefined;
  /** The day on which the letter was available to the citizen. */
  readonly receivedOn: LocalDate | undefined;
}

/** Every decision of the case, with its letter. */
export function decisionsOf(book: Rulebook, events: readonly CaseEvent[]): readonly Decision[] {
  const made = eventsOf(events, "decision-made");
  const letters = lettersOf(made, eventsOf(events, "decision-letter-sent"));
  return made.map((event, index) => {
    const all: readonly LegalBasis[] = [event.legalBasis].flat();
    const bases = event.granted ?? all;
    const edition = editionOf(book, event);
    const letter = letters[index];
    return {
      on: event.on,
      event,
      bases,
      isGrant: event.outcome !== "refused",
      isAppealable: isAppealable(book, all),
      ground: { edition, known: knownOn(book, events, event, bases) },
      complaintGround: { edition, known: knownOn(book, events, event, all) },
      letterSentOn: letter?.on,
      receivedOn: event.receivedOn ?? letter?.receivedOn,
    };
  });
}

type DecisionLetter = EventOf<"decision-letter-sent">;

/**
 * The letter of each decision: the one that names it, else its day, for letters may come in another order than they were written. One
 * that names none is of the decision that has waited longest. A time to complain never begins with another decision's letter.
 */
function lettersOf(
  made: readonly EventOf<"decision-made">[],
  letters: readonly DecisionLetter[],
): readonly (DecisionLetter | undefined)[] {
  const byName = made.map((one) => letters.find(({ decision }) => decision !== undefined && decision === one.decision));
  const named = made.map(({ on }, index) => {
    const sameDay = made.slice(0, index).filter((one, at) => one.on === on && byName[at] === undefined).length;
    return byName[index] ?? letters.filter((one) => one.decision === undefined && one.decidedOn === on)[sameDay];
  });
  const unnamed = letters.filter(({ decidedOn }) => decidedOn === undefined);
  const waiting = made.filter((_, index) => named[index] === undefined);
  const days = pairOldestFirst(
    waiting.map(({ on, receivedOn }) => ({ on, until: receivedOn })),
    unnamed,
  );
  return made.map((one, index) => named[index] ?? unnamed.find(({ on }) => on === days[waiting.indexOf(one)]));
}

/** Whether a decision on one of these grounds can be appealed. */
export const isAppealable = (book: Rulebook, bases: readonly LegalBasis[]): boolean =>
  book.law.legalBases.some(({ basis, appeal }) => appeal !== null && bases.includes(basis));

/** A decision keeps the edition that it was made under. */
const editionOf = (book: Rulebook, { on, edition }: EventOf<"decision-made">): Edition =>
  book.standard.editions.find(({ id }) => id === edition) ?? editionInForce(book.standard, on);

function knownOn(
  book: Rulebook,
  events: readonly CaseEvent[],
  { on, deliveryForm }: EventOf<"decision-made">,
  bases: readonly LegalBasis[],
): Ground["known"] {
  const application = eventsOf(events, "application-received").findLast((event) => event.on <= on);
  const facts: Facts = {
    ...book.facts,
    ...(application === undefined ? {} : { applicationReceivedOn: application.on }),
    ...(deliveryForm === undefined ? {} : { deliveryForm }),
  };
  return bases.map((legalBasis) => knownFacts({ ...facts, legalBasis }, on));
}
