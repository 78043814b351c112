import { type ContentTag, editOf, type TypedPart } from "../../../kernel/edit.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { AppliedTask } from "../../applications/domain/application.ts";
import { type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import { deliveryForms, legalBases } from "../../standards/domain/facts.ts";
import {
  type DraftContent,
  type DraftOutcome,
  type DraftPart,
  type DraftWhole,
  partOf,
  type WrittenDate,
} from "./decision-draft.ts";
import { partOutcomes } from "./decision-words.ts";
import type { EvidenceBlock } from "./evidence.ts";
import { readLinks } from "./evidence-form.ts";

/** The fields about one task. `shown` holds the tag of what the form was shown with. */
export const partFields = (taskId: string) => ({
  outcome: `udfald-${taskId}`,
  partial: `mindre-${taskId}`,
  legalBasis: `paragraf-${taskId}`,
  deliveryForm: `form-${taskId}`,
  package: `pakke-${taskId}`,
  extent: `omfang-${taskId}`,
  weeklyHours: `timer-${taskId}`,
  from: `fra-${taskId}`,
  to: `til-${taskId}`,
  temporary: `midlertidig-${taskId}`,
  goals: `maal-${taskId}`,
  metBy: `andet-${taskId}`,
  reasons: `grund-${taskId}`,
  departure: `fravigelse-${taskId}`,
  exclusion: `undtaget-${taskId}`,
  shown: `vist-${taskId}`,
});

/** The fields about the decision as a whole. */
export const wholeFields = {
  rules: "regler",
  considerations: "hensyn",
  facts: "oplysninger",
  assessment: "vurdering",
  wish: "oenske",
  wishFollowed: "oenske-foelges",
  wishReason: "oenske-grund",
  firstFollowUp: "opfoelgning",
  shown: "vist-helhed",
} as const;

/** The texts of the whole decision whose sentences can point to what they rest on. */
export const wholeBlocks = [
  "assessment",
  "considerations",
  "facts",
  "rules",
] as const satisfies readonly EvidenceBlock[];

/** Tekst om hele afgørelsen: one of those whose sentences can point to something. */
export type WholeBlock = (typeof wholeBlocks)[number];

/** What can be chosen about a task. */
export const draftOutcomes = [...partOutcomes, "later"] as const satisfies readonly DraftOutcome[];

/** The name of the buttons that put a phrase in. */
export const insertField = "indsaet";

/** What the whole is called among the parts of the form. */
export const wholeKey = "helhed";

/** Skrevet kladde: a draft as it came back in a form. */
export interface TypedDraft {
  readonly whole: TypedPart<DraftWhole>;
  readonly parts: readonly TypedPart<DraftPart>[];
}

/** Whether a form writes about tasks that are not to be decided any more. */
export const isAboutOtherTasks = (fields: Fields, tasks: readonly AppliedTask[]): boolean => {
  const known = new Set<string>([wholeFields.shown, ...tasks.map(({ id }) => partFields(id).shown)]);
  return Object.keys(fields).some((name) => name.startsWith(shownPrefix) && !known.has(name));
};

const shownPrefix = "vist-";

/** How the three fields of a date are read. */
export type ReadDate = (name: string) => WrittenDate;

/** The draft in a form, as it was typed. */
export const readDraft = (fields: Fields, dateIn: ReadDate, tasks: readonly AppliedTask[]): TypedDraft => ({
  whole: { content: readWhole(fields, dateIn), seen: textOf(fields, wholeFields.shown) },
  parts: tasks
    .filter(({ id }) => fields[partFields(id).shown] !== undefined)
    .map(({ id }) => ({ content: readPart(fields, dateIn, id), seen: textOf(fields, partFields(id).shown) })),
});

function readWhole(fields: Fields, dateIn: ReadDate): DraftWhole {
  const followed = textOf(fields, wholeFields.wishFollowed);
  return {
    rules: textOf(fields, wholeFields.rules),
    considerations: textOf(fields, wholeFields.considerations),
    facts: textOf(fields, wholeFields.facts),
    assessment: textOf(fields, wholeFields.assessment),
    wish: textOf(fields, wholeFields.wish),
    wishFollowed: followed === "ja" ? true : followed === "nej" ? false : null,
    wishReason: textOf(fields, wholeFields.wishReason),
    firstFollowUp: dateIn(wholeFields.firstFollowUp),
    evidence: wholeBlocks.flatMap((block) => readLinks(fields, block, block)),
  };
}

function readPart(fields: Fields, dateIn: ReadDate, taskId: string): DraftPart {
  const names = partFields(taskId);
  return {
    taskId,
    outcome: draftOutcomes.find((one) => one === textOf(fields, names.outcome)) ?? null,
    partial: ticked(fields, names.partial).length > 0,
    legalBasis: legalBases.find((one) => one === textOf(fields, names.legalBasis)) ?? null,
    deliveryForm: deliveryForms.find((one) => one === textOf(fields, names.deliveryForm)) ?? null,
    package: textOf(fields, names.package) || null,
    extent: textOf(fields, names.extent),
    weeklyHours: textOf(fields, names.weeklyHours),
    from: dateIn(names.from),
    to: dateIn(names.to),
    temporary: ticked(fields, names.temporary).length > 0,
    goals: textOf(fields, names.goals),
    metBy: textOf(fields, names.metBy),
    reasons: textOf(fields, names.reasons),
    departure: textOf(fields, names.departure),
    exclusion: textOf(fields, names.exclusion) || null,
    evidence: readLinks(fields, taskId, "reasons"),
  };
}

/**
 * The draft with what is new in the form; or the keys of the parts that somebody else has changed meanwhile: then nothing
 * of it is kept.
 */
export function settleDraft(
  typed: TypedDraft,
  stored: DraftContent,
  tag: ContentTag,
): Outcome<{ readonly content: DraftContent; readonly isChanged: boolean }, readonly string[]> {
  const whole = editOf(typed.whole, stored.whole, tag);
  const parts = typed.parts.map((part) => ({ part, edit: editOf(part, partOf(stored, part.content.taskId), tag) }));
  const conflicts = [
    ...(whole === "conflict" ? [wholeKey] : []),
    ...parts.filter(({ edit }) => edit === "conflict").map(({ part }) => part.content.taskId),
  ];
  if (conflicts.length > 0) return refused(conflicts);
  const changed = parts.filter(({ edit }) => edit === "changed").map(({ part }) => part.content);
  const untouched = stored.parts.filter(({ taskId }) => !changed.some((part) => part.taskId === taskId));
  return accepted({
    content: {
      ...stored,
      whole: whole === "changed" ? typed.whole.content : stored.whole,
      parts: [...untouched, ...changed],
    },
    isChanged: whole === "changed" || changed.length > 0,
  });
}
