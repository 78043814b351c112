import type { Law } from "../../standards/domain/law.ts";

/** Regelkvittering: what a decision was computed by, so that whoever tries it knows which texts it rests on. */
export interface RuleReceipt {
  /** The number that the decision can be computed again by, `2026-000123-A1`. */
  readonly number: string;
  /** The acts as they were read then. */
  readonly acts: Law["acts"];
  /** The version of the program. */
  readonly engine: string;
  /** SHA-256 of all that was known and said, in hexadecimal. */
  readonly digest: string;
}
