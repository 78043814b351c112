import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { OwnSetting } from "../../../ui/why.tsx";
import type { Obligation } from "../domain/obligation.ts";

interface OwedDayProps {
  readonly obligation: Obligation;
  readonly today: LocalDate;
}

/** When it is due, as staff read it: the day, the last working day where that is another, what is uncertain of it. */
export function StaffDue({ obligation, today }: OwedDayProps) {
  const { due, actBy, metOn, countedFrom, provisional, ownSetting } = obligation;
  return (
    <p>
      {due === null ? (
        isRunning(obligation) && noDay(obligation)
      ) : (
        <>
          {staffLead(obligation)} <Day day={due} today={isRunning(obligation) ? today : undefined} />.
        </>
      )}
      {due !== null && actBy !== null && actBy !== due && isRunning(obligation) && (
        <>
          {" "}
          Sidste arbejdsdag er <Day day={actBy} today={today} />.
        </>
      )}
      {metOn !== null && (
        <>
          {" "}
          Gjort <Day day={metOn} />.
        </>
      )}
      {due === null && countedFrom !== null && isRunning(obligation) && !isFollowUp(obligation) && (
        <>
          {" "}
          Skyldes siden <Day day={countedFrom} />.
        </>
      )}
      {provisional && due !== null && isRunning(obligation) && " Datoen er foreløbig."}
      {ownSetting && (
        <>
          {" "}
          <OwnSetting />
        </>
      )}
    </p>
  );
}

/** When it happens, as the citizen reads it. */
export function CitizenDue({ obligation, today }: OwedDayProps) {
  const { due, metOn, provisional } = obligation;
  if (metOn !== null) {
    return (
      <p>
        Det skete <Day day={metOn} />.
      </p>
    );
  }
  if (due === null) return isRunning(obligation) ? <p>{noDay(obligation)}</p> : null;
  const isPast = due < today;
  return (
    <p>
      {citizenLead(obligation, isPast)} <Day day={due} today={isRunning(obligation) ? today : undefined} />.
      {isRunning(obligation) &&
        isPast &&
        obligation.owedBy !== "citizen" &&
        " Den dag er gået. Du kan spørge kommunen, hvornår det sker."}
      {isRunning(obligation) && provisional && " Datoen kan ændre sig, når din støtte er begyndt."}
    </p>
  );
}

function staffLead({ owedBy, what }: Obligation): string {
  if (what === "grant-end") return "Sidste dag er";
  return owedBy === "citizen" ? "Borgeren kan gøre det til og med" : "Senest";
}

function citizenLead(obligation: Obligation, isPast: boolean): string {
  if (obligation.what === "grant-end") return "Sidste dag er";
  if (obligation.owedBy === "citizen") return isPast ? "Sidste dag var" : "Du kan gøre det til og med";
  if (obligation.status === "lapsed") return "Fristen var";
  return isPast ? "Det skulle ske senest" : "Det skal ske senest";
}

const isFollowUp = ({ what }: Pick<Obligation, "what">): boolean => what === "first-follow-up" || what === "follow-up";

const isRunning = ({ status }: Obligation): boolean => status === "open" || status === "missed";

/** Nobody has set a day: said outright, so that no one takes silence for a day. */
function noDay({ what, unset, owedBy }: Obligation): string {
  if (unset) return "Fristen er ikke oplyst: standarden lover en frist, men siger ikke hvor lang.";
  if (what === "first-follow-up" || what === "follow-up")
    return "Der er ikke sat nogen dato. Den aftales efter behovet.";
  if (owedBy === "citizen") return "Der er ingen dato endnu. Fristen begynder, når brevet er kommet frem.";
  return "Der er ikke sat nogen dato. Det skal ske så hurtigt som muligt.";
}
