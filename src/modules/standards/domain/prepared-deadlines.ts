import { allOf } from "./applies.ts";
import { clausesOf } from "./clause-items.ts";
import {
  appealOnly,
  type DeadlineOrigin,
  type LawObligation,
  lawObligation,
  lawOrigin,
  originsOf,
} from "./deadline-origin.ts";
import { type ObligationName, obligationNames } from "./effect.ts";
import type { PreparedDeadline } from "./guidance-deadlines.ts";
import type { DeadlineItem } from "./guidance-items.ts";
import { askingFor, frozen } from "./guidance-list.ts";
import type { Law } from "./law.ts";
import type { Edition, Standard } from "./standard.ts";

/** The decision and the notice of its delay: both counted from the application. */
export function processingDeadlines(standard: Standard, edition: Edition, law: Law): readonly PreparedDeadline[] {
  const { deadlines } = standard.settings;
  const hasNotice = clausesOf(edition, "deadline").some(({ what }) => what === "delay-notice");
  const notices = hasNotice ? originsOf("delay-notice", edition, deadlines, law) : [];
  return decisionAndNotice(originsOf("decision", edition, deadlines, law), notices, law);
}

/** The same for an application received before the first edition: owed by law, without a number that anybody knows. */
export const processingDeadlinesWithoutEdition = (law: Law): readonly PreparedDeadline[] =>
  decisionAndNotice([lawOrigin(lawObligation(law, "decision"))], [], law);

function decisionAndNotice(
  decisions: readonly DeadlineOrigin[],
  notices: readonly DeadlineOrigin[],
  law: Law,
): readonly PreparedDeadline[] {
  const notice = lawObligation(law, "delay-notice");
  const told = notices.length === 0 ? [lawOrigin(notice)] : notices;
  return [
    ...decisions.map((origin) => prepared(lawObligation(law, "decision"), origin, "application")),
    ...decisions.flatMap((decision) =>
      told.map((origin) => prepared(notice, noticeOf(origin, decision), "application")),
    ),
  ];
}

/** The notice is due on the same day as the decision that it is about. */
const noticeOf = (notice: DeadlineOrigin, decision: DeadlineOrigin): DeadlineOrigin => ({
  ...notice,
  citations: [...notice.citations, ...decision.citations],
  length: decision.length,
  ownSetting: decision.ownSetting,
  test: allOf([notice.test, decision.test]),
  isFallback: decision.isFallback || (notice.isFallback && notice.citations.length > 0),
});

/** All the other deadlines: they wait for their event. Where nobody has set a length, there is none to show. */
export const laterDeadlines = (standard: Standard, edition: Edition, law: Law): readonly PreparedDeadline[] =>
  obligationNames
    .filter((what) => what !== "decision" && what !== "delay-notice")
    .flatMap((what) => laterDeadlinesOf(what, standard, edition, law));

function laterDeadlinesOf(
  what: ObligationName,
  standard: Standard,
  edition: Edition,
  law: Law,
): readonly PreparedDeadline[] {
  const { deadlines } = standard.settings;
  const owed = lawObligation(law, what);
  const origins = originsOf(what, edition, deadlines, law);
  const said = origins.filter(({ isFallback, length }) => !isFallback || length !== null);
  const restarted = what === "remitted-decision" && said.length === 0 ? restartedDecisions(standard, edition, law) : [];
  return [...said, ...restarted].map((origin) => prepared(owed, origin, what === "receipt" ? "application" : "event"));
}

/** Sent back by Ankestyrelsen: the processing time starts anew (retssikkerhedsloven § 3 a). */
const restartedDecisions = (standard: Standard, edition: Edition, law: Law): readonly DeadlineOrigin[] =>
  originsOf("decision", edition, standard.settings.deadlines, law).map((decision) => ({
    ...decision,
    ...lawWords(lawObligation(law, "remitted-decision")),
    test: allOf([decision.test, appealOnly(law, "remitted-decision")]),
  }));

const lawWords = (owed: LawObligation) => ({ id: `law-${owed.what}`, text: owed.text, section: null });

function prepared(owed: LawObligation, origin: DeadlineOrigin, from: "application" | "event"): PreparedDeadline {
  const item: DeadlineItem = {
    id: origin.id,
    text: origin.text.da,
    sources: clausesFirst([...origin.citations, ...lawSources(owed, origin)]),
    words: origin.text,
    section: origin.section,
    what: owed.what,
    owedBy: owed.owedBy,
    countedFrom: null,
    due: null,
    actBy: null,
    length: origin.length,
    unset: origin.length === null,
    ownSetting: origin.ownSetting,
    outcome: origin.outcome,
  };
  return {
    item: frozen(item),
    test: origin.test,
    asking: askingFor(item),
    isFallback: origin.isFallback,
    fromApplication: from === "application",
  };
}

/** Sent on with the decision kept, or when the citizen says that the complaint stands: each by its own provision. */
const lawSources = ({ situations, sources }: LawObligation, { outcome }: DeadlineOrigin): readonly string[] =>
  (outcome.includes("kept") ? situations?.kept : situations?.maintained) ?? sources;

/** Each source once, the standard's clauses before the acts. */
function clausesFirst(sources: readonly string[]): readonly string[] {
  const isClause = (source: string): boolean => /^[A-Z]{3}-/.test(source);
  const once = [...new Set(sources)];
  return [...once.filter(isClause), ...once.filter((source) => !isClause(source))];
}
