import type { LocalDate } from "../../../kernel/local-date.ts";
import type { GrantedTask } from "../../plans/domain/grant.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import type { Wanting } from "./support-change.ts";

/** The fields of a change. */
export const changeFields = {
  tasks: "opgaver",
  endReason: "grund",
  package: "pakke",
  hours: "timer",
  what: "hvad",
  why: "hvorfor",
  wanted: "oensket",
  saidOn: "sagt-dag",
  saidHow: "sagt-maade",
  words: "borgerens-ord",
  worse: "skade",
  since: "siden",
  on: "fra-dag",
  dayReason: "dag-fordi",
  departure: "flere-trin-fordi",
} as const;

/** What the form's answers stand for. */
export const wantedWords: Readonly<Record<Wanting, string>> = { yes: "Ja", no: "Nej", "not-known": "Det ved vi ikke" };

/** What a change is read under. */
export interface ChangeTerms {
  readonly granted: readonly GrantedTask[];
  readonly packages: Standard["settings"]["packages"];
  /** The clause by which packages are changed step by step; null where the standard has none. */
  readonly stepClause: string | null;
  readonly grantedOn: LocalDate;
  readonly today: LocalDate;
}
