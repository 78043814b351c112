import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import { earliest, type Owed } from "./owed.ts";
import { firstOnOrAfter } from "./pairing.ts";
import { groundOn, type Rulebook } from "./rulebook.ts";
import { termsOf } from "./terms.ts";

/**
 * What is owed before running support is changed by a decision: the decision, and where the change is to the citizen's
 * disadvantage a hearing first. Nothing is changed before; a change that is given up is owed no more.
 *
 * Law: forvaltningsloven §§ 19 and 22.
 */
export const changes = (book: Rulebook, events: readonly CaseEvent[]): readonly Owed[] =>
  eventsOf(events, "change-opened").flatMap((opened, at, all) => {
    const sameDay = all.slice(0, at).filter(({ on }) => on === opened.on).length;
    const dropped = dropsOf(opened, events)[sameDay]?.on;
    const droppedOn = earliest([dropped, firstOnOrAfter(eventsOf(events, "support-ended"), opened.on)]);
    const decidedOn = dropped === undefined ? decisionOn(opened, events) : undefined;
    const hearing = owed(book, "change-hearing", opened, {
      metOn: heardOn(opened, eventsOf(events, "hearing-sent")),
      lapsedOn: earliest([decidedOn, droppedOn]),
    });
    const decision = owed(book, "change-decision", opened, { metOn: decidedOn, lapsedOn: droppedOn });
    return opened.worsens ? [hearing, decision] : [decision];
  });

/**
 * The day by which the citizen has been heard about a change: about each application whose support it changes. A hearing about
 * another application says nothing of it; one that names none, from before it was told, may be about any.
 */
function heardOn(
  { applications, on }: EventOf<"change-opened">,
  sent: readonly EventOf<"hearing-sent">[],
): LocalDate | undefined {
  if (applications === undefined) return firstOnOrAfter(sent, on);
  const days = applications.map((name) => firstOnOrAfter(sent.filter(isAbout(name)), on));
  return days.includes(undefined) ? undefined : days.toSorted().at(-1);
}

const isAbout =
  (name: string) =>
  ({ application }: EventOf<"hearing-sent">): boolean =>
    application === undefined || application === name;

/** Of several changes that were taken up on one day, the first that was given up was the first. */
const dropsOf = ({ on }: EventOf<"change-opened">, events: readonly CaseEvent[]) =>
  eventsOf(events, "change-dropped").filter(({ openedOn }) => openedOn === on);

const decisionOn = ({ on }: EventOf<"change-opened">, events: readonly CaseEvent[]) =>
  eventsOf(events, "decision-made").find((made) => made.changes?.includes(on))?.on;

const owed = (
  book: Rulebook,
  what: "change-hearing" | "change-decision",
  { on }: EventOf<"change-opened">,
  ended: Pick<Owed, "metOn" | "lapsedOn">,
): Owed => ({ what, arisesOn: on, from: on, terms: termsOf(book, what, groundOn(book, on)), ...ended });
