import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import { readSaid, type Spokesman, saidFields, spokesmen, type TypedSaid } from "../../letters/domain/said.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { KnownMandate } from "../../people/domain/mandate.ts";
import type { QualityAsked } from "../../standards/domain/effect.ts";
import type { QualityReply } from "./quality-reply.ts";

/** Den, der svarede: who answered about the support, on which day and how. */
export type WhoSaid = Pick<QualityReply, "on" | "how" | "mandateId" | "name">;

/** Those who may answer as relatives: whoever the citizen lets speak of the follow-up. */
export const relativesWhoMaySay = (mandates: readonly KnownMandate[], day: LocalDate): readonly Spokesman[] =>
  spokesmen(mandates, "follow-up", day);

/** Who is asked on one's own pages: the citizen, or as a relative whoever acts for the citizen. */
export const askedHere = (actor: Actor): QualityAsked =>
  actor.kind === "citizen" ? "citizen" : actor.kind === "representative" ? "relative" : "caseworker";

/** Who answered: by one's own pages oneself; staff write down how it came from citizen or relative, or judge themselves. */
export function whoSaid(
  actor: Actor,
  asked: QualityAsked,
  typed: TypedSaid,
  relatives: readonly Spokesman[],
  today: LocalDate,
): Outcome<WhoSaid, readonly FieldProblem[]> {
  if (actor.kind === "citizen") return accepted({ on: today, how: "own-pages", mandateId: null, name: "" });
  if (actor.kind === "representative")
    return accepted({ on: today, how: "own-pages", mandateId: actor.mandateId, name: actor.name });
  if (asked === "caseworker") return accepted({ on: today, how: "staff", mandateId: null, name: actor.name });
  return asked === "citizen" ? citizenSaid(typed, today) : relativeSaid(typed, relatives, today);
}

function citizenSaid(typed: TypedSaid, today: LocalDate): Outcome<WhoSaid, readonly FieldProblem[]> {
  const said = readSaid(typed, [], today);
  return said.ok ? accepted({ on: said.value.on, how: said.value.how, mandateId: null, name: "" }) : said;
}

function relativeSaid(
  typed: TypedSaid,
  relatives: readonly Spokesman[],
  today: LocalDate,
): Outcome<WhoSaid, readonly FieldProblem[]> {
  const said = readSaid(typed, relatives, today);
  const relative = relatives.find(({ mandateId }) => mandateId === typed.text(saidFields.who));
  const missing =
    relative === undefined ? [{ field: saidFields.who, message: "Vælg den pårørende, der svarede." }] : [];
  const problems = [...(said.ok ? [] : said.refusal.filter(({ field }) => field !== saidFields.who)), ...missing];
  if (!said.ok || relative === undefined) return refused(problems);
  return accepted({ on: said.value.on, how: said.value.how, mandateId: relative.mandateId, name: relative.name });
}
