import { isBlank } from "../../../kernel/blank-text.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import { tooLong } from "./booking-form.ts";
import type { Team } from "./week.ts";

/** The fields by which a team is kept. */
export const teamFields = { name: "navn", members: "medlemmer" } as const;

/** Reads a team: a name that no other team has, and who is in it. Somebody who does not work there is left out. */
export function readTeam(
  fields: Fields,
  staff: ReadonlySet<string>,
  others: readonly Pick<Team, "name">[],
): Outcome<Omit<Team, "id">, readonly FieldProblem[]> {
  const name = textOf(fields, teamFields.name);
  const members = ticked(fields, teamFields.members).filter((id) => staff.has(id));
  const isTaken = others.some((other) => other.name.toLowerCase() === name.toLowerCase());
  const problems = [
    ...(isBlank(name) ? [{ field: teamFields.name, message: "Skriv, hvad holdet hedder." }] : []),
    ...(isTaken ? [{ field: teamFields.name, message: "I har allerede et hold med det navn." }] : []),
    ...tooLong(teamFields.name, name, 60),
    ...(members.length === 0 ? [{ field: teamFields.members, message: "Vælg mindst én, der er på holdet." }] : []),
  ];
  return problems.length > 0 ? refused(problems) : accepted({ name, members });
}
