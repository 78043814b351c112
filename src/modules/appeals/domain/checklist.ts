import type { FilePiece } from "../../pieces/domain/file-piece.ts";
import type { AppealPackageLaw, PackageDemand } from "../../standards/domain/appeal-package-law.ts";
import type { Appeal } from "./appeal.ts";
import type { EarlierPiece } from "./package-plan.ts";
import { sentPieces } from "./permanent-pages.ts";
import type { PieceMarks } from "./piece-marks.ts";

/** A piece with what it was like when it was read. */
export interface DigestedPiece {
  readonly piece: FilePiece;
  readonly digest: string;
}

/** What the checklist of a package is made from. */
export interface ChecklistGround {
  readonly law: AppealPackageLaw;
  /** Oldest first. */
  readonly pieces: readonly DigestedPiece[];
  readonly marks: PieceMarks;
  readonly appeal: Appeal;
  readonly isLate: boolean;
  /** Whether the decision or the complaint was only said. */
  readonly isSpoken: boolean;
  /** Why something is missing, where the system itself knows: by the id of the demand. */
  readonly suggestions: Readonly<Record<string, string>>;
}

/** Akt til pakken: a thing in the file with whether it goes in. */
export interface ChecklistPiece extends DigestedPiece {
  /** `to-choose`: it may tell of others, and goes in only where somebody has read it and chosen so. */
  readonly state: "in" | "out" | "to-choose";
  /** Why it is not in; empty where it is. */
  readonly why: string;
  /** When it was sent before and on which pages; null where it never was. */
  readonly sent: EarlierPiece | null;
  /** Whether it says something else by now than when it was sent. */
  readonly isChanged: boolean;
}

/** Punkt på tjeklisten: one thing that the appeal board asks for, with what answers it. */
export interface ChecklistRow {
  readonly demand: PackageDemand;
  readonly pieces: readonly ChecklistPiece[];
  /** Whether something that goes in, or has been sent, answers it. */
  readonly isThere: boolean;
  /** Why it is missing, as somebody wrote; empty where nobody did. */
  readonly reason: string;
  /** Why it is missing, as the system knows; empty where it does not. */
  readonly suggestion: string;
}

/** What is asked for of this complaint, in the order of the form, with what answers it. A piece answers the first that it fits. */
export function checklist(ground: ChecklistGround): readonly ChecklistRow[] {
  const asked = ground.law.demands.filter(({ when }) => isAsked(when, ground));
  const sent = new Map(sentPieces(ground.appeal).map((one) => [one.name, one]));
  return asked.map((demand) => {
    const pieces = ground.pieces
      .filter(({ piece }) => asked.find((one) => fits(one, piece, ground.marks)) === demand)
      .map((one) => chosen(one, ground, sent.get(one.piece.name) ?? null));
    return {
      demand,
      pieces,
      isThere: pieces.some(
        (one) => (one.state === "in" || one.sent !== null) && !ground.marks.notIt.has(one.piece.name),
      ),
      reason: ground.appeal.reasons.find((one) => one.demand === demand.id)?.text ?? "",
      suggestion: ground.suggestions[demand.id] ?? "",
    };
  });
}

const isAsked = (
  when: PackageDemand["when"],
  { isLate, isSpoken }: Pick<ChecklistGround, "isLate" | "isSpoken">,
): boolean => when === "always" || (when === "late" ? isLate : isSpoken);

const fits = ({ kinds, pick }: PackageDemand, { kind, name }: FilePiece, { picked }: PieceMarks): boolean =>
  pick === "the-rest" || (pick === "of-kinds" ? (kinds ?? []).includes(kind) : picked[pick].has(name));

function chosen(one: DigestedPiece, ground: ChecklistGround, sent: EarlierPiece | null): ChecklistPiece {
  const isChanged = sent !== null && sent.digest !== one.digest;
  return { ...one, sent, isChanged, ...(choiceOf(one, ground, sent) ?? ruled(one, ground, { sent, isChanged })) };
}

type Stand = Pick<ChecklistPiece, "state" | "why">;

/** What somebody has chosen; of what was sent, since then. */
function choiceOf({ piece }: DigestedPiece, { appeal }: ChecklistGround, sent: EarlierPiece | null): Stand | null {
  const choice = appeal.choices.find((one) => one.piece === piece.name);
  if (choice === undefined || (sent !== null && choice.chosenAt <= lastSent(appeal))) return null;
  return choice.isIn ? { state: "in", why: "" } : { state: "out", why: choice.reason };
}

/** What holds where nobody has chosen. */
function ruled(
  { piece }: DigestedPiece,
  { law, marks }: ChecklistGround,
  { isChanged, sent }: Pick<ChecklistPiece, "sent" | "isChanged">,
): Stand {
  if (sent !== null) return { state: "out", why: isChanged ? changed : "" };
  const aside = marks.aside.get(piece.name);
  if (aside !== undefined) return { state: "out", why: aside };
  return law.mayTellOfOthers.includes(piece.kind)
    ? { state: "to-choose", why: tellsOfOthers }
    : { state: "in", why: "" };
}

const changed = "Den er ændret, siden den blev sendt.";
const tellsOfOthers = "Den kan fortælle om andre. Læs den, og vælg.";

const lastSent = ({ sendings }: Pick<Appeal, "sendings">): string => sendings.at(-1)?.registeredAt ?? "";

/** What is open: what is missing without a reason, and what nobody has chosen. */
export interface OpenPoints {
  readonly missing: readonly ChecklistRow[];
  readonly toChoose: number;
}

/** What is still open on a checklist; none of it holds anything back. */
export const openPoints = (rows: readonly ChecklistRow[]): OpenPoints => ({
  missing: rows.filter(({ isThere, reason }) => !isThere && reason === ""),
  toChoose: rows.flatMap(({ pieces }) => pieces).filter(({ state }) => state === "to-choose").length,
});

/** Whether anything is open. */
export const hasOpenPoints = ({ missing, toChoose }: OpenPoints): boolean => missing.length > 0 || toChoose > 0;

/** What goes into the next package, in the order of the form, each day by day. */
export const piecesToSend = (rows: readonly ChecklistRow[]): readonly ChecklistPiece[] =>
  rows.flatMap(({ pieces }) => pieces.filter(({ state }) => state === "in"));
