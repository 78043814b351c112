import { formatDate } from "../../../kernel/danish-day.ts";
import { inARow } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { appliedTaskName } from "../../applications/domain/applied-task.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { digestInParts } from "../../pieces/domain/digest-in-parts.ts";
import type { RuleReceipt } from "../../workings/domain/rule-receipt.ts";
import type { Appeal, AppealQuestion } from "./appeal.ts";
import { type ChecklistRow, piecesToSend } from "./checklist.ts";
import type { PackagePlan, PackageTexts } from "./package-plan.ts";
import { nextPage, sentPieces } from "./permanent-pages.ts";

/** De tre datoer: the days that the appeal board asks for, in its own meaning of them. */
export type PackageDates = PackagePlan["dates"];

/**
 * The three days: of the decision, of the receipt of the complaint, and of the sending of the reassessment, which there is none of
 * where the complaint was late and nobody looked again. What has been sent keeps its day.
 */
export function packageDates(
  { decidedOn, receivedOn, steps }: Pick<Complaint, "decidedOn" | "receivedOn" | "steps">,
  { sendings }: Pick<Appeal, "sendings">,
  today: LocalDate,
): PackageDates {
  const isReassessed = steps.some(({ kind }) => kind === "reconsidered");
  return { decidedOn, complaintOn: receivedOn, reassessedOn: isReassessed ? (sendings[0]?.on ?? today) : null };
}

/** What a package is made of. */
export interface PlanGround {
  readonly complaint: Complaint;
  readonly appeal: Appeal;
  readonly rows: readonly ChecklistRow[];
  readonly question: AppealQuestion | null;
  /** The day of the standard's edition that the decision was made by; null where it is not known. */
  readonly editionOn: LocalDate | null;
  /** What the decision was computed by; null where that was not kept. */
  readonly receipt: RuleReceipt | null;
  readonly head: PackagePlan["head"];
  readonly today: LocalDate;
}

/** What goes into the next package, fixed: what was sent keeps its pages, and what is new goes on after the last of them. */
export function makePlan(ground: PlanGround): PackagePlan {
  const { appeal, complaint, question, rows, today } = ground;
  const toSend = new Set(piecesToSend(rows));
  return {
    head: ground.head,
    dates: packageDates(complaint, appeal, today),
    isLate: complaint.wasLate,
    about: inARow(complaint.parts.map(({ task }) => appliedTaskName(task))),
    rules: rulesOf(ground),
    question: question?.text ?? null,
    demands: rows.map((row) => ({
      id: row.demand.id,
      text: row.demand.text.da,
      isThere: row.isThere,
      reason: row.isThere ? "" : row.reason || whyByLaw(row, complaint),
    })),
    pieces: rows.flatMap(({ demand, pieces }) =>
      pieces
        .filter((one) => toSend.has(one))
        .map(({ digest, piece: { documentId, kind, name, on, title } }) => ({
          demand: demand.id,
          ...{ name, kind, on, title, documentId, digest },
        })),
    ),
    earlier: [...sentPieces(appeal)],
    firstPage: nextPage(appeal),
  };
}

/** Why something is missing, where the law itself says so: a late complaint is not reconsidered. Law: retssikkerhedsbekendtgørelsen § 13. */
const whyByLaw = ({ demand, suggestion }: ChecklistRow, { wasLate }: Complaint): string =>
  wasLate && demand.id === "reassessment" ? suggestion : "";

/** What each thing that goes into the next package says. */
export const textsToSend = (rows: readonly ChecklistRow[]): PackageTexts =>
  Object.fromEntries(
    piecesToSend(rows).map(({ piece: { blocks, name } }) => [name, [...blocks] as Record<string, unknown>[]]),
  );

/** The acts that a decision of support is made by. */
const decisive: ReadonlySet<string> = new Set([
  "serviceloven",
  "retssikkerhedsloven",
  "retssikkerhedsbekendtgørelsen",
  "forvaltningsloven",
]);

const rulesOf = ({ editionOn, receipt }: PlanGround): string[] => [
  ...(editionOn === null ? [] : [`Kommunens kvalitetsstandard, udgaven fra ${formatDate(editionOn)}`]),
  ...(receipt === null ? [notKept] : told(receipt)),
];

const notKept = "Lovenes tekst på dagen for afgørelsen er ikke gemt i systemet.";

const told = ({ acts, digest, engine, number }: RuleReceipt): readonly string[] => [
  ...acts.filter(({ name }) => decisive.has(name)).map(({ consolidation, name }) => `${name}, ${consolidation}`),
  `Afgørelsen har nummer ${number} og er regnet ud med Rettesnor ${engine}. Kontroltal (SHA-256): ${digestInParts(digest)}`,
];
