import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Appointment } from "../../appointments/domain/appointment.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import { afterTheEnd } from "./after-the-end.ts";
import type { ChangeStanding } from "./change-standing.ts";
import type { ShownChange } from "./change-views.ts";
import { lastCappedDay, stillOwed } from "./countdown.ts";

/** Ændringer, som udføreren ser dem: what is settled, never what is only considered, nor why. */
export interface ProviderChanges {
  readonly lastDay: LocalDate | null;
  /** That the citizen is dead, or moves; null where neither is so. */
  readonly leaving: string | null;
  /** How many of the order's appointments lie after the last day of support, where it is settled that it ends. */
  readonly appointmentsAfter: number;
  /** What a closing talk is owed by; none where none is. */
  readonly talkSources: readonly string[];
  readonly lines: readonly {
    readonly id: string;
    readonly text: string;
    readonly on: LocalDate;
    readonly what: string;
  }[];
}

/** What is only considered, or was given up, is not the provider's to know. */
const isTold: ReadonlySet<ChangeStanding> = new Set(["agreed", "in-force", "decided", "over"]);

/** What was proposed is not always what was decided. */
const decidedSo = "Det er afgjort. Kommunen ændrer bestillingen, hvis I skal gøre noget anderledes.";

/** What the provider is told; undefined where there is nothing to tell. */
export function providerChanges(
  changes: readonly Pick<ShownChange, "change" | "standing" | "endsOn">[],
  obligations: readonly Obligation[],
  appointments: readonly Pick<Appointment, "startsAt">[],
  leaving: string | null,
): ProviderChanges | undefined {
  const lines = changes.flatMap(({ change: { id, kind, path, takesEffectOn, what }, endsOn, standing }) => {
    if (!isTold.has(standing)) return [];
    if (kind !== "end") {
      return [{ id, on: takesEffectOn, text: "Støtten ændres fra", what: path === "decision" ? decidedSo : what }];
    }
    return endsOn === null ? [] : [{ id, on: endsOn, text: "Støtten slutter. Den sidste dag er", what: "" }];
  });
  const lastDay = lastCappedDay(obligations);
  if (lines.length === 0 && lastDay === null && leaving === null) return undefined;
  const talkSources = lastDay === null ? [] : (stillOwed(obligations, "closing-talk")?.sources ?? []);
  return { lastDay, leaving, talkSources, lines, appointmentsAfter: afterTheEnd(appointments, changes).length };
}
