import { isKnownTask } from "../../applications/domain/applied-task.ts";
import type { IssuedPart } from "../../decisions/domain/decision.ts";
import type { IssuedEvidence } from "../../decisions/domain/issued-evidence.ts";
import { type Ffb, subThemesOfTasks } from "../../standards/domain/ffb.ts";

/** What a decision can rest on that is learned of. */
export const tagKinds = ["clause", "phrase", "theme"] as const;
/** What a decision can rest on: a clause of the standard, a phrase of the library, a theme of the assessment. */
export type TagKind = (typeof tagKinds)[number];

/** What a decision rested on, by its kind and name: a clause's number, a phrase's id, a theme's code. */
export interface LessonTag {
  readonly kind: TagKind;
  readonly name: string;
}

/** Læring: a decision that was tried again, what it rested on, and which of it failed as somebody has chosen. */
export interface Lesson {
  readonly id: string;
  readonly caseId: string;
  readonly complaintId: string;
  /** Null where the municipality itself changed its decision. */
  readonly rulingId: string | null;
  readonly reversed: boolean;
  readonly tags: readonly (LessonTag & { readonly failed: boolean })[];
  /** Whether somebody has chosen what failed. */
  readonly isChosen: boolean;
}

/** What names a tag in a form. */
export const tagKey = ({ kind, name }: LessonTag): string => `${kind}:${name}`;

/** What a decision rests on by its own data: what it excludes, what its sentences point to, its phrases, its themes. */
export function restingOn(
  parts: readonly Pick<IssuedPart, "exclusion" | "task">[],
  evidence: readonly Pick<IssuedEvidence, "kind" | "source">[],
  phrases: readonly { readonly id: string }[],
  ffb: Pick<Ffb, "tasks">,
): readonly LessonTag[] {
  const clauses = [
    ...parts.flatMap(({ exclusion }) => exclusion ?? []),
    ...evidence.flatMap(({ kind, source }) => (kind === "answer" ? clauseOf(source) : [])),
  ];
  const themes = [
    ...evidence.flatMap(({ kind, source }) => (kind === "theme" ? [source.slice("theme:".length)] : [])),
    ...subThemesOfTasks(ffb, parts.map(({ task }) => task).filter(isKnownTask)),
  ];
  return [
    ...once(clauses).map((name) => ({ kind: "clause", name }) as const),
    ...once(phrases.map(({ id }) => id)).map((name) => ({ kind: "phrase", name }) as const),
    ...once(themes).map((name) => ({ kind: "theme", name }) as const),
  ];
}

/** The parts of a decision that were tried, with the evidence of their reasons and of the whole: what else it decided says nothing here. */
export function triedOf<Part extends Pick<IssuedPart, "id" | "taskId">, Link extends Pick<IssuedEvidence, "taskId">>(
  parts: readonly Part[],
  evidence: readonly Link[],
  tried: readonly string[],
): { readonly parts: readonly Part[]; readonly evidence: readonly Link[] } {
  const chosen = parts.filter(({ id }) => tried.includes(id));
  const tasks = new Set(chosen.map(({ taskId }) => taskId));
  return { parts: chosen, evidence: evidence.filter(({ taskId }) => taskId === null || tasks.has(taskId)) };
}

const once = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The clause of an answer, `answer:BRO-10.4.0`; what the law asks is none. */
const clauseOf = (source: string): readonly string[] => {
  const found = /^answer:([A-Z]{3}-\d.*)\.\d+$/.exec(source)?.[1];
  return found === undefined ? [] : [found];
};
