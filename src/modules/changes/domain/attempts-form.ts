import type { LocalDate } from "../../../kernel/local-date.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { attemptsIn, contactWayWords, type OrderStep } from "../../deliveries/domain/order-step.ts";
import type { Attempt } from "./support-change.ts";

/** How many attempts the form has room for. */
export const attemptRows = [0, 1, 2] as const;

/** The fields of one attempt, by its place. */
export const attemptFields = (row: number) => ({
  on: `forsoeg-${row}-dag`,
  by: `forsoeg-${row}-hvem`,
  what: `forsoeg-${row}-hvad`,
});

/** The attempts that providers wrote down in the orders: the latest that the form has room for, oldest first. */
export const attemptsOfProviders = (steps: readonly OrderStep[]): readonly Attempt[] =>
  attemptsIn(steps)
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
    .slice(-attemptRows.length)
    .map(({ by, on, text, way }) => {
      const tried = way === null ? "Prøvede at få fat i borgeren" : contactWayWords[way];
      return { on, by, what: text === "" ? `${tried}. Fik ikke fat i borgeren.` : `${tried}. ${text}` };
    });

interface ReadAttempts {
  readonly attempts: readonly Attempt[];
  readonly problems: readonly FieldProblem[];
}

/**
 * Reads what was tried to help the citizen back into the support. Where contact is lost at least one attempt is told, with its
 * day, who made it and what it was: support never ends on that ground alone.
 */
export function readAttempts(
  fields: Fields,
  dayIn: (field: string) => TypedDay,
  isNeeded: boolean,
  today: LocalDate,
): ReadAttempts {
  if (!isNeeded) return { attempts: [], problems: [] };
  const rows = attemptRows.map((row) => readRow(fields, dayIn, row, today));
  const problems = rows.flatMap((row) => row.problems);
  const attempts = rows.flatMap(({ attempt }) => attempt ?? []);
  if (problems.length > 0 || attempts.length > 0) return { attempts, problems };
  const message = "Skriv mindst ét forsøg på at motivere borgeren: hvornår, hvem og hvad.";
  return { attempts, problems: [{ field: attemptFields(0).what, message }] };
}

function readRow(
  fields: Fields,
  dayIn: (field: string) => TypedDay,
  row: number,
  today: LocalDate,
): { readonly attempt: Attempt | null; readonly problems: readonly FieldProblem[] } {
  const names = attemptFields(row);
  const [by, what, on] = [textOf(fields, names.by), textOf(fields, names.what), dayIn(names.on)];
  if (by === "" && what === "" && on === "blank") return { attempt: null, problems: [] };
  const place = `Forsøg ${row + 1}:`;
  const problems = [
    ...(what === "" ? [{ field: names.what, message: `${place} skriv, hvad I prøvede.` }] : []),
    ...(by === "" ? [{ field: names.by, message: `${place} skriv, hvem der prøvede.` }] : []),
    ...(on === "blank" || on === "unreadable" ? [{ field: names.on, message: `${place} skriv datoen.` }] : []),
    ...(on !== "blank" && on !== "unreadable" && on > today
      ? [{ field: names.on, message: `${place} dagen kan ikke ligge efter i dag.` }]
      : []),
  ];
  if (problems.length > 0 || on === "blank" || on === "unreadable") return { attempt: null, problems };
  return { attempt: { on, by, what }, problems };
}
