import type { Application } from "../../applications/domain/application.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { Assessment } from "../../assessments/domain/assessment.ts";
import type { GuidanceAnswer } from "../../assessments/domain/guidance-answer.ts";
import type { QuestionKind } from "../../assessments/domain/guidance-question.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import type { Hearing } from "../../hearings/domain/hearing.ts";
import { messageTheme, remarkTheme } from "../../journal/domain/citizens-words.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { type Ffb, subThemes } from "../../standards/domain/ffb.ts";
import type { Evidence, EvidenceKind } from "./evidence.ts";

/** Sagens oplysninger: all in a case that reasons can rest on, as it is kept. */
export interface CaseMaterial {
  readonly applications: readonly Application[];
  readonly assessment: Assessment | undefined;
  readonly hearings: readonly Hearing[];
  readonly answers: readonly GuidanceAnswer[];
  readonly entries: readonly JournalEntry[];
  readonly documents: readonly CaseDocument[];
  readonly ffb: Pick<Ffb, "themes">;
}

/** What a case holds that a sentence can rest on: the citizen's own words first, papers last. What is empty is no evidence. */
export const evidenceIn = (material: CaseMaterial): readonly Evidence[] =>
  [
    ...material.applications.flatMap(fromApplication),
    ...fromAssessment(material),
    ...fromNotes(material.entries),
    ...material.hearings.flatMap(fromHearing),
    ...material.answers.map(fromAnswer),
    ...material.documents.filter(({ misfiled }) => misfiled === null).map(fromDocument),
  ].filter(({ text }) => text.trim() !== "");

const piece = (kind: EvidenceKind, id: string, title: string, text: string, on: Evidence["on"]): Evidence => ({
  source: `${kind}:${id}`,
  kind,
  title,
  text,
  on,
});

function fromApplication({ id, tasks, receivedOn, ...told }: Application): readonly Evidence[] {
  const whole = [told.ownWords, told.everydayLife, told.tried, told.wishes].filter((text) => text !== null).join(" ");
  return [
    ...tasks.map((task) =>
      piece("application", task.id, `Ansøgningen: ${appliedTaskLabel(task.task)}`, task.ownWords ?? "", receivedOn),
    ),
    piece("application", id, "Ansøgningen: borgerens egne ord", whole, receivedOn),
  ];
}

function fromAssessment({ assessment, ffb }: CaseMaterial): readonly Evidence[] {
  if (assessment === undefined) return [];
  const names = new Map(subThemes(ffb).map(({ code, name }) => [code, name]));
  return assessment.themes.flatMap((theme) => {
    const name = names.get(theme.code) ?? "Tema";
    const level = typeof theme.level === "number" ? `Niveau ${theme.level}.` : "";
    const said = [level, theme.professionalView, theme.citizensWords].filter((text) => text !== "").join(" ");
    return [
      piece("theme", theme.code, `Udredning: ${name}`, said, assessment.finishedOn),
      ...theme.observations.map(({ id, text, source, seenOn }) =>
        piece("observation", id, `Iagttagelse: ${name}`, source === "" ? text : `${text} Kilde: ${source}`, seenOn),
      ),
    ];
  });
}

/** Entries that somebody wrote of what was said or seen. What the program writes of its own acts is no evidence. */
const written: ReadonlySet<string> = new Set([
  "note-written",
  "day-note-written",
  "advice-given",
  "inquiry-received",
  "information-received",
  "follow-up-held",
  "closing-talk-held",
  "report-received",
  "what-next-settled",
  "change-agreed",
  "change-opened",
]);

/** Themes of entries that hold what citizen or provider said, where no event tells so. */
const saidThemes: ReadonlySet<string> = new Set([
  remarkTheme,
  messageTheme,
  "Egne ord om et mål",
  "Egen vurdering",
  "Ønske fra borgeren",
  "Borgerens del af opfølgningen",
  "Udførerens del af opfølgningen",
]);

const isWritten = ({ event, theme }: JournalEntry): boolean =>
  saidThemes.has(theme) || (event !== null && written.has(event.type));

function fromNotes(entries: readonly JournalEntry[]): readonly Evidence[] {
  const corrected = new Set(entries.map(({ corrects }) => corrects));
  return entries
    .filter((entry) => isWritten(entry) && !corrected.has(entry.id))
    .map(({ id, theme, text, occurredOn }) => piece("note", id, `Notat: ${theme}`, text, occurredOn));
}

const fromHearing = (hearing: Hearing): readonly Evidence[] =>
  hearing.way === "sent" && hearing.answeredOn !== null
    ? [piece("hearing", hearing.id, "Svar på partshøring", hearing.answer, hearing.answeredOn)]
    : [];

const fromAnswer = ({ itemId, kind, question, reasons, citizensWords }: GuidanceAnswer): Evidence =>
  piece(
    "answer",
    `${itemId}.${question}`,
    `Overvejelse: ${answeredWords[kind]}${isClause(itemId) ? ` (${itemId})` : ""}`,
    [reasons, citizensWords].filter(Boolean).join(" "),
    null,
  );

/** A clause of the standard is known by its number; what the law asks has none that people know. */
const isClause = (itemId: string): boolean => /^[A-Z]{3}-\d/.test(itemId);

const answeredWords: Readonly<Record<QuestionKind, string>> = {
  target: "målgruppen",
  alternative: "mindre indgribende hjælp",
  boundary: "hjælp et andet sted",
  consideration: "hensyn",
};

const fromDocument = ({ id, title, note, receivedOn }: CaseDocument): Evidence =>
  piece("document", id, `Dokument: ${title}`, note === "" ? title : note, receivedOn);
