import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { dayAsTyped } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { personFields, readPerson, type WrittenDate } from "../../applications/domain/read-person.ts";
import { type ProposalWriter, type ProposedPerson, writerKinds } from "./proposal.ts";

/** The fields about whoever writes, beside the person's. */
export const writerFields = { as: "forhold", contact: "kontakt" } as const;

/** Hvem det handler om: who an application for another is for, and as what somebody writes it. */
export interface WhoWrites {
  readonly person: ProposedPerson;
  readonly writer: Pick<ProposalWriter, "as" | "contact">;
}

/**
 * Reads who it is for and who writes. A CPR number is asked for what a CPR number can be and no more; without one, or with
 * an administrative one, the birthday must be told. Nothing is looked up.
 *
 * @param ownNumber the writer's own; null where it is not known
 */
export function readWhoWrites(
  fields: Fields,
  bornOn: WrittenDate,
  today: LocalDate,
  ownNumber: string | null,
): Outcome<WhoWrites, readonly FieldProblem[]> {
  const person = readPerson({ ...fields, [personFields.post]: "papir" }, bornOn, today);
  const as = writerKinds.find((kind) => kind === textOf(fields, writerFields.as));
  const contact = textOf(fields, writerFields.contact);
  const problems = [
    ...(person.ok ? ownProblem(person.value.cprNumber, ownNumber) : person.refusal.map(inWritersWords)),
    ...(as === undefined ? [{ field: writerFields.as, message: "Vælg, hvem du er." }] : []),
    ...(contact === "" ? [{ field: writerFields.contact, message: "Skriv, hvordan kommunen får fat i dig." }] : []),
  ];
  if (problems.length > 0 || !person.ok || as === undefined) return refused(problems);
  const { name, cprNumber, bornOn: birthday } = person.value;
  return accepted({ person: { name, cprNumber, bornOn: birthday }, writer: { as, contact } });
}

const ownProblem = (cprNumber: string | null, ownNumber: string | null): readonly FieldProblem[] =>
  cprNumber !== null && cprNumber === ownNumber
    ? [
        {
          field: personFields.cpr,
          message: "Det er dit eget CPR-nummer. Vil du søge for dig selv, så vælg »Søg om støtte«.",
        },
      ]
    : [];

const inWritersWords = (problem: FieldProblem): FieldProblem =>
  problem.field === personFields.name ? { ...problem, message: "Skriv navnet på den, du søger for." } : problem;

/** What was told, as the fields that it is typed in. */
export function asFields({ person, writer }: WhoWrites): Fields {
  return {
    [personFields.cpr]: person.cprNumber ?? "",
    [personFields.name]: person.name,
    ...dayAsTyped(personFields.bornOn, person.bornOn),
    [writerFields.as]: writer.as,
    [writerFields.contact]: writer.contact,
  };
}
