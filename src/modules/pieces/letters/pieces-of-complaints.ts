import { formatDay } from "../../../kernel/danish-day.ts";
import { list, paragraph, quotation, section, subheading, terms, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import type { ComplaintStep } from "../../complaints/domain/complaint-step.ts";
import { complainantWords, complaintLabel, outcomeLabels, wayWords } from "../../complaints/domain/complaint-words.ts";
import type { FilePiece } from "../domain/file-piece.ts";
import { pieceOf } from "./file-pieces.ts";

/** A complaint as it came: who, how, about what, and in which words. What became of it the journal and the letters tell. */
export const fromComplaint = (complaint: Complaint): FilePiece =>
  pieceOf("complaint", {
    id: complaint.id,
    on: complaint.receivedOn,
    title: `Klage nr. ${complaint.ordinal}`,
    blocks: [
      ...terms([
        ["Modtaget", `${formatDay(complaint.receivedOn)}, ${wayWords[complaint.way]}`],
        [
          "Af",
          complaint.by.kind === "citizen"
            ? "Borgeren"
            : `${complaint.by.name} (${complainantWords[complaint.by.kind]})`,
        ],
        ["Klagen er", complaintLabel(complaint)],
        ["Afgørelsen er fra", complaint.decidedOn && formatDay(complaint.decidedOn)],
        ["Kom efter fristen", complaint.wasLate ? "Ja" : null],
      ]),
      ...list(complaint.parts.map(({ task }) => appliedTaskLabel(task))),
      ...section("Klagen", ...wordsOf(complaint)),
      ...(complaint.lateReason === "" ? [] : section("Derfor kom den sent", quotation(complaint.lateReason))),
    ],
  });

/** A complaint that was written down in the wrong case, and its receipt: that they are there, and when. Their words are about somebody else. */
export function fromComplaintElsewhere({
  id,
  letterId,
  ordinal,
  receivedOn,
  registeredOn,
}: Complaint): readonly FilePiece[] {
  const complaint = pieceOf("complaint", {
    ...{ id, on: receivedOn, title: `Klage nr. ${ordinal}` },
    blocks: [paragraph("Klagen hører til i en anden sag. Derfor er ordene ikke med her.")],
  });
  if (letterId === null) return [complaint];
  const receipt = pieceOf("letter", {
    ...{ id: letterId, on: registeredOn, title: "Kvittering for en klage" },
    blocks: [
      paragraph("Brevet blev sendt ved en fejl. Klagen hører til i en anden sag. Derfor er ordene ikke med her."),
    ],
  });
  return [complaint, receipt];
}

/** In which words it came, then what a recording says and what was put right, each with its day. */
function wordsOf({ steps, words }: Complaint): readonly LetterBlock[] {
  const later = steps.flatMap(({ kind, note, on }) => {
    const told = toldLater[kind];
    return told === undefined ? [] : [paragraph(`${told} ${formatDay(on)}:`), quotation(note)];
  });
  if (words === "" && later.length === 0) return [paragraph("Klageren er uenig.")];
  return [...(words === "" ? [] : [quotation(words)]), ...later];
}

const toldLater: Readonly<Partial<Record<ComplaintStep["kind"], string>>> = {
  "written-down": "Skrevet ned efter lydoptagelse",
  corrected: "Borgeren rettede det",
};

/** What the municipality came to when it looked again at the decision, task by task; undefined where it has not. */
export function fromReconsideration(complaint: Complaint): FilePiece | undefined {
  const steps = complaint.steps.filter(({ kind }) => kind === "reconsidered");
  const last = steps.at(-1);
  if (last === undefined) return undefined;
  return pieceOf("reconsideration", {
    id: complaint.id,
    on: last.on,
    title: `Genvurdering af klage nr. ${complaint.ordinal}`,
    blocks: steps.flatMap((step) => lookedAgain(complaint, step)),
  });
}

const lookedAgain = (complaint: Complaint, { note, on, outcome, paper }: ComplaintStep): readonly LetterBlock[] => [
  ...terms([
    ["Dag", formatDay(on)],
    ["Resultat", outcome && outcomeLabels[outcome]],
  ]),
  ...(paper === null ? written(note) : weighed(complaint, paper)),
];

const weighed = (
  complaint: Complaint,
  { news, parts, says }: NonNullable<ComplaintStep["paper"]>,
): readonly LetterBlock[] => [
  ...said("Det siger klagen", says),
  ...said("Det er nyt", news),
  ...section(
    "Opgave for opgave",
    ...parts.flatMap(({ id, outcome, weighed: why }) => [
      subheading(taskOf(complaint, id)),
      paragraph(outcomeLabels[outcome]),
      ...written(why),
    ]),
  ),
];

const taskOf = ({ parts }: Complaint, id: string): string => {
  const part = parts.find((one) => one.id === id);
  return part === undefined ? "En opgave" : appliedTaskLabel(part.task);
};

const said = (title: string, text: string): readonly LetterBlock[] =>
  text.trim() === "" ? [] : section(title, ...written(text));
