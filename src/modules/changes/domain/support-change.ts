import type { LocalDate } from "../../../kernel/local-date.ts";
import type { WayIn } from "../../letters/domain/acknowledgement.ts";

/** What can change of support that runs. */
export const changeKinds = ["within", "more", "less", "tasks-end", "end"] as const;
/** Ændring (art): moved within what is granted, more, less, the end of some tasks, or of all. */
export type ChangeKind = (typeof changeKinds)[number];

/** What each is called where staff choose. */
export const changeKindWords: Readonly<Record<ChangeKind, string>> = {
  within: "Timer eller dage flyttes inden for det, der er bevilget",
  more: "Mere støtte, end der er bevilget",
  less: "Mindre støtte, end der er bevilget",
  "tasks-end": "Støtten til nogle af opgaverne slutter",
  end: "Hele støtten slutter",
};

/** Why all support can end before its period is over. */
export const endingReasons = ["goals-reached", "no-need", "opted-out", "no-contact", "event"] as const;
/** Grund til at slutte: why all support ends; a removal is registered by itself. */
export type EndingReason = (typeof endingReasons)[number] | "moved";

/** Whether the citizen wants a change. */
export const wantings = ["yes", "no", "not-known"] as const;
/** Borgerens ønske om ændringen: yes, no, or nobody knows. */
export type Wanting = (typeof wantings)[number];

/** Motivationsforsøg: what was tried to help the citizen back into the support, by whom and when. */
export interface Attempt {
  readonly on: LocalDate;
  readonly by: string;
  readonly what: string;
}

/** Sådan blev det sagt: the day and the way the citizen said it, with the citizen's own words; empty where none are known. */
export interface SaidOfChange {
  readonly on: LocalDate;
  readonly how: Exclude<WayIn, "own-pages">;
  readonly words: string;
}

/** Hvad der er forskelligt fra da støtten blev bevilget: something is new, or something was wrong then. */
export const sinces = ["new-facts", "mistake"] as const;
/** One of them. */
export type Since = (typeof sinces)[number];

/** Svarene om en ændring: what staff have answered about what is to change. */
export interface ProposedChange {
  readonly kind: ChangeKind;
  /** Null but where all support ends. */
  readonly endReason: EndingReason | null;
  /** The applied tasks it is about, by their ids. */
  readonly tasks: readonly string[];
  /** What changes, in words that the citizen can read. */
  readonly what: string;
  /** Why, about this citizen. */
  readonly why: string;
  readonly wanted: Wanting;
  /** How the citizen said it; null where the citizen does not want it, or nobody knows. */
  readonly said: SaidOfChange | null;
  /** Said to be to the citizen's disadvantage, even where the citizen agrees. */
  readonly isWorse: boolean;
  /** What is otherwise than when support was granted; null where the citizen's wish is the whole reason. */
  readonly since: Since | null;
  /** The last day of support where it ends, else the first day of the change. */
  readonly takesEffectOn: LocalDate;
  /** Why that day; empty where the citizen has chosen it. */
  readonly dayReason: string;
  readonly attempts: readonly Attempt[];
  /** The slug of another package; null where none is chosen. */
  readonly package: string | null;
  /** Why several steps are taken at once, where the standard goes step by step; else empty. */
  readonly departure: string;
}

/** Vej for en ændring: agreed and told in a letter, or decided anew; and whether the citizen is heard first. */
export type ChangeWay =
  | { readonly way: "agreement"; readonly worsens: false }
  | { readonly way: "decision"; readonly worsens: boolean };

/** What the way of a change hangs on. */
export type WayGround = Pick<ProposedChange, "kind" | "endReason" | "wanted" | "isWorse" | "package"> & {
  /** Whether any of the tasks is granted as a package. */
  readonly hasPackage: boolean;
};

/**
 * The way that a change of running support takes. What the citizen agrees to within the grant, or gives up, is an agreement; more
 * than is granted, another package and the end of some tasks are decided anew. What is to the citizen's disadvantage is decided
 * anew after a hearing, and so is whatever the citizen has not agreed to. Lost contact is never an agreement.
 *
 * Law: forvaltningsloven §§ 19, 22 and 24.
 */
export function wayOf({ endReason, hasPackage, isWorse, kind, package: other, wanted }: WayGround): ChangeWay {
  const isUnwanted = wanted !== "yes" && kind !== "more";
  const worsens = isWorse || isUnwanted || endReason === "no-contact";
  if (worsens) return { way: "decision", worsens };
  const staysWithin = kind === "within" || kind === "end" || (kind === "less" && !hasPackage && other === null);
  return staysWithin && wanted === "yes" ? { way: "agreement", worsens } : { way: "decision", worsens };
}

/** Ændring af støtten: what was agreed or is to be decided, and what became of it. */
export interface SupportChange extends ProposedChange {
  readonly id: string;
  readonly path: ChangeWay["way"];
  readonly worsens: boolean;
  readonly openedOn: LocalDate;
  /** The tasks as opened to be decided anew, by their ids; none where it was agreed. */
  readonly reopenings: readonly string[];
  /** The letter that tells of an agreed change. */
  readonly letterId: string | null;
  /** The day the end was written down, once the last day had gone. */
  readonly endedOn: LocalDate | null;
  readonly takenBackOn: LocalDate | null;
  /** ISO moment in UTC. */
  readonly registeredAt: string;
}
