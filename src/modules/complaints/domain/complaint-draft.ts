import { z } from "zod";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import { type ComplaintSubject, type ComplaintTrack, complaintSubjects } from "./complaint.ts";
import type { ComplaintGround } from "./complaint-ground.ts";
import { foundTrack } from "./find-track.ts";

/** The fields of a complaint. */
export const complaintFields = {
  subject: "hvad",
  parts: "opgaver",
  to: "hvem",
  words: "ord",
  lateReason: "for-sent",
  files: "filer",
  voice: "lyd",
  seen: "set",
} as const;

/** A draft as it is kept. */
export const complaintDraftSchema = z.object({
  subject: z.enum(complaintSubjects).nullable(),
  parts: z.array(z.string()).readonly().nullable(),
  toProvider: z.boolean().nullable(),
  words: z.string(),
  lateReason: z.string(),
});
/** Kladde til en klage: what the citizen's side has answered so far; null where nothing is. */
export type ComplaintDraft = Readonly<z.infer<typeof complaintDraftSchema>>;

/** A draft in which nothing is answered. */
export const emptyDraft: ComplaintDraft = { subject: null, parts: null, toProvider: null, words: "", lateReason: "" };

/** The questions, each the last part of its page's address. */
export const complaintQuestions = ["hvad", "om", "ord", "tjek"] as const;
/** Spørgsmål i en klage: one page of the flow. */
export type ComplaintQuestion = (typeof complaintQuestions)[number];

/** The questions that are asked: which decision or whose support only where there is something to choose. */
export const questionsAsked = (draft: ComplaintDraft, ground: ComplaintGround): readonly ComplaintQuestion[] =>
  complaintQuestions.filter((question) => question !== "om" || asksAbout(draft, ground) !== null);

/** What the second question asks for: tasks of decisions, whose support, or nothing. */
export function asksAbout({ subject }: ComplaintDraft, ground: ComplaintGround): "parts" | "provider" | null {
  if (subject === "delivery" || subject === "staff") return ground.provider === null ? null : "provider";
  if (subject === "service-level" || subject === "access") return null;
  return ground.decisions.length === 0 ? null : "parts";
}

/** Begins a draft: about one decision where it is begun from there. All its tasks are chosen until somebody chooses. */
export function begunDraft(draft: ComplaintDraft, ground: ComplaintGround, decisionId: string | null): ComplaintDraft {
  const about = ground.decisions.find(({ decision }) => decision.id === decisionId);
  if (about === undefined) return draft;
  return { ...draft, subject: draft.subject ?? "decision", parts: about.decision.parts.map(({ id }) => id) };
}

/** The tasks that a draft is about: those chosen, and before somebody chooses all of the newest decision. */
export function chosenParts({ parts }: ComplaintDraft, { decisions }: ComplaintGround): readonly string[] {
  const all = decisions.flatMap(({ decision }) => decision.parts.map(({ id }) => id));
  if (parts !== null) return all.filter((id) => parts.includes(id));
  return decisions[0]?.decision.parts.map(({ id }) => id) ?? [];
}

/** The draft with one page's answers in place of what was. */
export function answeredDraft(draft: ComplaintDraft, question: ComplaintQuestion, fields: Fields): ComplaintDraft {
  if (question === "hvad") return { ...draft, subject: subjectIn(fields) ?? draft.subject };
  if (question === "om") {
    const to = textOf(fields, complaintFields.to);
    return to === "" ? { ...draft, parts: partsIn(fields) } : { ...draft, toProvider: to === "udfoerer" };
  }
  const lateReason = textOf(fields, complaintFields.lateReason);
  return question === "ord" ? { ...draft, words: textOf(fields, complaintFields.words), lateReason } : draft;
}

/** The field of the tasks of one decision: each decision has its own group of boxes. */
export const partsField = (at: number): string => (at === 0 ? complaintFields.parts : `${complaintFields.parts}-${at}`);

/** The tasks that were ticked, of every decision. */
export const partsIn = (fields: Fields): readonly string[] =>
  Object.keys(fields)
    .filter((name) => name === complaintFields.parts || name.startsWith(`${complaintFields.parts}-`))
    .flatMap((name) => ticked(fields, name));

const subjectIn = (fields: Fields): ComplaintSubject | undefined =>
  complaintSubjects.find((known) => known === textOf(fields, complaintFields.subject));

const longest = 20_000;

/** What keeps a page from being left behind. Words may be left out: "I do not agree" is a complaint. */
export function questionProblems(
  draft: ComplaintDraft,
  question: ComplaintQuestion,
  ground: ComplaintGround,
): readonly FieldProblem[] {
  if (question === "hvad" && draft.subject === null)
    return [{ field: complaintFields.subject, message: "Vælg det, der passer bedst. Du kan også vælge »Ved ikke«." }];
  if (question === "om" && asksAbout(draft, ground) === "provider" && draft.toProvider === null)
    return [{ field: complaintFields.to, message: "Vælg, hvem der skal læse din klage." }];
  if (question === "om" && draft.subject === "decision" && chosenParts(draft, ground).length === 0)
    return [{ field: complaintFields.parts, message: "Vælg mindst én ting, du er uenig i." }];
  if (question === "ord" && draft.words.length > longest)
    return [{ field: complaintFields.words, message: `Skriv højst ${longest} tegn. Send resten som et dokument.` }];
  return [];
}

/** The track that a draft leads to. */
export const trackOf = (draft: ComplaintDraft, ground: ComplaintGround): ComplaintTrack =>
  foundTrack(draft.subject ?? "not-known", chosenParts(draft, ground).length);
