import type { LocalDate } from "../../../kernel/local-date.ts";
import { caseAsOf } from "../../cases/domain/case-as-of.ts";
import { type CaseEvent, type CaseFile, eventsOf } from "../../cases/domain/case-event.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { accessRequests } from "./access-requests.ts";
import { afterDecision } from "./after-decision.ts";
import { appealQuestions } from "./appeal-questions.ts";
import { changes } from "./changes.ts";
import { complaintAnswers } from "./complaint-answers.ts";
import { complaints } from "./complaints.ts";
import { decisionRequests } from "./decision-request.ts";
import { decisionsOf } from "./decisions.ts";
import { followUps } from "./follow-ups.ts";
import { grantEnds } from "./grant-end.ts";
import { hearings } from "./hearings.ts";
import { informationRequests } from "./information-requests.ts";
import type { Obligation } from "./obligation.ts";
import { earliest, type Owed, settled } from "./owed.ts";
import { outlivesCitizen } from "./owed-to-others.ts";
import { processing } from "./processing.ts";
import { agreedFollowUps, reports } from "./reports.ts";
import { type Rulebook, rulebook } from "./rulebook.ts";
import { rulings } from "./rulings.ts";
import { supportRuns } from "./support-run.ts";

/**
 * Everything that is owed in a case on a day: what, by whom, counted from what, due when, by which clause or law, and
 * whether it was met. Computed from the dated events alone; events after the day are ignored. In the order it came to be
 * owed.
 *
 * @throws RangeError where the day, or an event that starts something, lies before the standard's first edition.
 */
export function obligations(caseFile: CaseFile, standard: Standard, law: Law, today: LocalDate): readonly Obligation[] {
  editionInForce(standard, today);
  const { facts, events } = caseAsOf(caseFile, today);
  const book = rulebook(facts, standard, law, today);
  return numbered(owedIn(book, events)).map(({ owed, ordinal }) => settled(book, owed, ordinal, goneOn(owed, events)));
}

/**
 * The day from which nothing more is owed to a citizen who has died, or by a municipality that acts no longer: the citizen has moved,
 * and the one that the citizen moved to acts. What was decided before that can still be complained of and seen here; what is owed to
 * somebody else than the citizen is owed as before.
 *
 * Law: retssikkerhedsloven §§ 9-9 b.
 */
function goneOn({ arisesOn, owedTo, what }: Owed, events: readonly CaseEvent[]): LocalDate | undefined {
  const diedOn = outlivesCitizen({ owedTo, what }) ? undefined : eventsOf(events, "died")[0]?.on;
  if (staysHere.has(what)) return diedOn;
  const moved = eventsOf(events, "moved-away").find(({ acts, on }) => acts === "there" && on >= arisesOn);
  return earliest([diedOn, moved?.on]);
}

/** What is owed here though the citizen has moved: what belongs to decisions already made, and access to the file. */
export const staysHere: ReadonlySet<ObligationName> = new Set([
  "decision-letter",
  "grant-end",
  "complaint",
  "reconsideration",
  "complaint-maintained",
  "forward-to-ankestyrelsen",
  "ankestyrelsen-answer",
  "complaint-answer",
  "access",
]);

function owedIn(book: Rulebook, events: readonly CaseEvent[]): readonly Owed[] {
  const requests = decisionRequests(book, events);
  const decisions = decisionsOf(book, events);
  const runs = supportRuns(book, decisions, events, requests);
  return [
    ...processing(book, requests, events),
    ...hearings(book, events),
    ...informationRequests(book, events),
    ...afterDecision(book, decisions, runs, events),
    ...followUps(book, decisions, runs, events),
    ...reports(book, events),
    ...agreedFollowUps(book, runs, events),
    ...grantEnds(book, decisions, runs, events),
    ...changes(book, events),
    ...complaints(book, decisions, events),
    ...complaintAnswers(book, events),
    ...appealQuestions(book, events),
    ...rulings(book, requests),
    ...accessRequests(book, events),
  ];
}

/** In the order they came to be owed; each kind counted from 1, so that what comes later never renumbers what was there. */
function numbered(owed: readonly Owed[]): readonly { readonly owed: Owed; readonly ordinal: number }[] {
  const counts = new Map<ObligationName, number>();
  return owed
    .toSorted((one, other) => (one.arisesOn < other.arisesOn ? -1 : Number(one.arisesOn > other.arisesOn)))
    .map((one) => {
      const ordinal = (counts.get(one.what) ?? 0) + 1;
      counts.set(one.what, ordinal);
      return { owed: one, ordinal };
    });
}
