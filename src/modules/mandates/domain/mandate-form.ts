import { type CprProblem, readCpr } from "../../../kernel/cpr.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { isDay, type TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import {
  type MandateBasis,
  type MandateKind,
  type MandateRefusal,
  mandateBases,
  mandateKinds,
  type NewMandate,
  type Part,
  parts,
} from "../../people/domain/mandate.ts";

/** The fields of the form in which somebody is let in. */
export const mandateFields = {
  name: "navn",
  cpr: "cpr",
  kind: "forhold",
  parts: "dele",
  from: "fra",
  to: "til",
  basis: "grundlag",
  note: "note",
} as const;

const field = mandateFields;

/** Who fills in the form: the citizen, who gives it, or staff, who write down how it was given. */
export type FormAudience = "citizen" | "staff";

/** The kinds that each can give: a guardian is a court's doing, which staff write down. */
export const kindsFor = (audience: FormAudience): readonly MandateKind[] =>
  audience === "staff" ? mandateKinds : mandateKinds.filter((kind) => kind !== "guardian");

/** How staff can know of it. */
export const basesForStaff: readonly MandateBasis[] = mandateBases.filter((basis) => basis !== "given-online");

/** The days of a form, as they were typed. */
export interface TypedPeriod {
  readonly from: TypedDay;
  readonly to: TypedDay;
}

/** Reads the form of a new mandate. The citizen must name the helper's CPR number; without it nobody could sign in. */
export function readNewMandate(
  fields: Fields,
  period: TypedPeriod,
  audience: FormAudience,
): Outcome<NewMandate, readonly FieldProblem[]> {
  const name = textOf(fields, field.name);
  const helper = readHelper(fields, audience);
  const kind = kindsFor(audience).find((known) => known === textOf(fields, field.kind));
  const rest = readChange(fields, period.to, audience);
  const from = isDay(period.from) ? period.from : undefined;
  if (kind !== undefined && from !== undefined && rest.ok && helper.ok && name !== "")
    return accepted({ ...rest.value, name, cprNumber: helper.value, kind, from });
  const problems = [
    ...(name === "" ? [{ field: field.name, message: "Skriv navnet på den, der hjælper." }] : []),
    ...(helper.ok ? [] : [{ field: field.cpr, message: cprWords[helper.refusal] }]),
    ...(kind === undefined ? [{ field: field.kind, message: "Vælg, hvem det er." }] : []),
    ...(from === undefined ? [{ field: field.from, message: dayWords }] : []),
  ];
  return refused(inFormOrder([...problems, ...(rest.ok ? [] : rest.refusal)]));
}

/** The helper's CPR number; null where staff do not know it. */
function readHelper(fields: Fields, audience: FormAudience): Outcome<string | null, CprProblem> {
  const cpr = textOf(fields, field.cpr);
  if (cpr === "" && audience === "staff") return accepted(null);
  const read = readCpr(cpr);
  return typeof read === "string" ? refused(read) : accepted(read.digits);
}

/** Ændring af en fuldmagt: what can be changed of a mandate that holds. */
export type MandateChange = Pick<NewMandate, "parts" | "to" | "basis" | "note">;

/** Reads what a mandate is changed to. */
export function readChange(
  fields: Fields,
  typedTo: TypedDay,
  audience: FormAudience,
): Outcome<MandateChange, readonly FieldProblem[]> {
  const named = readParts(fields);
  const basis = readBasis(fields, audience);
  const problems = [
    named.length === 0 ? { field: field.parts, message: "Sæt mindst ét kryds." } : null,
    typedTo === "unreadable" ? { field: field.to, message: dayWords } : null,
    basis === undefined ? { field: field.basis, message: "Vælg, hvordan I ved det." } : null,
  ].filter((problem) => problem !== null);
  if (problems.length > 0 || basis === undefined) return refused(problems);
  return accepted({ parts: named, to: isDay(typedTo) ? typedTo : null, basis, note: textOf(fields, field.note) });
}

const readParts = (fields: Fields): readonly Part[] => {
  const boxes = ticked(fields, field.parts);
  return parts.filter((part) => boxes.includes(part));
};

const readBasis = (fields: Fields, audience: FormAudience): MandateBasis | undefined =>
  audience === "citizen" ? "given-online" : basesForStaff.find((known) => known === textOf(fields, field.basis));

const order: readonly string[] = Object.values(mandateFields);
const inFormOrder = (problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  problems.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));

const dayWords = "Skriv dagen som dag, måned og år, for eksempel 3 3 2026.";

const cprWords: Readonly<Record<CprProblem, string>> = {
  "not-ten-digits": "Skriv CPR-nummeret med ti cifre.",
  "impossible-date": "De første seks cifre i CPR-nummeret skal være en dato.",
};

/** Where each refusal belongs in the form, and what to do about it. */
export const refusalProblems: Readonly<Record<MandateRefusal, FieldProblem>> = {
  "nothing-named": { field: field.parts, message: "Sæt mindst ét kryds." },
  "ends-before-it-begins": { field: field.to, message: "Den sidste dag ligger før den første. Ret en af dem." },
  "already-over": { field: field.to, message: "Den sidste dag er gået. Vælg en dag fra i dag og frem." },
  "guardian-by-court": {
    field: field.kind,
    message: "En værge er udpeget af en myndighed eller en domstol. Vælg »Værgemål« sammen med »Værge«.",
  },
  oneself: { field: field.cpr, message: "Det er borgerens eget CPR-nummer. Skriv nummeret på den, der hjælper." },
};
