import type { z } from "zod";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Relation } from "../../people/domain/permission.ts";
import { factsSchema } from "../../standards/domain/facts.ts";

/** What a case keeps of the facts: all but the birthday (the citizen's) and the day of receipt (an event). */
export const caseFactsSchema = factsSchema.omit({ bornOn: true, applicationReceivedOn: true });
/** Oplysninger i sagen: the facts that guidance looks at and that this case knows. */
export type CaseFacts = Readonly<z.infer<typeof caseFactsSchema>>;

/** Sag: one citizen's case in one municipality. */
export interface CaseRecord {
  readonly tenantId: string;
  readonly id: string;
  /** `2026-000123`: the year it was opened and a number that runs within the municipality. */
  readonly number: string;
  readonly citizenId: string;
  readonly unit: string;
  readonly caseworkerId: string | null;
  readonly facts: CaseFacts;
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
  readonly acute: boolean;
  readonly version: number;
  /** How sensitive it is, 1 to 4 (følsomhed); 4 is kept closer than the rest. */
  readonly sensitivity: number;
  /** Providers that deliver in the case. */
  readonly providers: readonly string[];
}

/** Sag som nogen ser den: the case with what ties whoever asks to it, for permission to look at. */
export type CaseForActor = CaseRecord & Relation;
