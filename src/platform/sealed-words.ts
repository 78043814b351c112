import type { TenantKeys } from "./vault.ts";

/** A table whose rows hold what people wrote: sealed together, row by row, in its column `words_sealed`. */
export interface WordTable {
  readonly table: string;
  /** The column that names the row, or several with `/` between. */
  readonly id: string;
  /** The rule that keeps the columns empty. */
  readonly rule: string;
  /** Each column of words, with what stands in it once its words are sealed. */
  readonly empty: Readonly<Record<string, unknown>>;
}

/** Every table with sealed words. */
export const wordTables = {
  application: {
    table: "application",
    id: "id",
    rule: "words_of_an_application_are_sealed",
    empty: {
      own_words: "",
      applicant_name: null,
      applicant_contact: null,
      consent_note: null,
      everyday_life: null,
      tried: null,
      contact_wish: null,
      helper: null,
      wishes: null,
      acute_note: null,
    },
  },
  applied_task: {
    table: "applied_task",
    id: "id",
    rule: "words_of_an_applied_task_are_sealed",
    empty: { own_words: "" },
  },
  application_draft: {
    table: "application_draft",
    id: "citizen_id",
    rule: "words_of_a_draft_are_sealed",
    empty: { answers: {} },
  },
  assessment: {
    table: "assessment",
    id: "id",
    rule: "words_of_an_assessment_are_sealed",
    empty: { citizens_view: "", hopes: "", resources: "", professional_view: "" },
  },
  assessed_theme: {
    table: "assessed_theme",
    id: "assessment_id/theme_code",
    rule: "words_of_a_theme_are_sealed",
    empty: { citizens_words: "", observation: "", observation_source: "", professional_view: "" },
  },
  hearing: {
    table: "hearing",
    id: "id",
    rule: "words_of_a_hearing_are_sealed",
    empty: { facts: [], meaning: "", answer: "", reason: "" },
  },
} as const satisfies Record<string, WordTable>;

/** The words of a row, by their columns: all columns of words that its table has. */
export type Words<Name extends keyof typeof wordTables> = Readonly<
  Record<keyof (typeof wordTables)[Name]["empty"], unknown>
>;

/**
 * The column that a row's words are sealed in.
 *
 * @param id the row's id; where several columns name the row, their values with `/` between
 */
export const sealedWords = <Name extends keyof typeof wordTables>(
  keys: TenantKeys,
  table: Name,
  id: string,
  words: Words<Name>,
) => ({ words_sealed: keys.seal({ table, column: "words_sealed", id }, JSON.stringify(words)) });

/** The row with its words in their columns again; one from before words were sealed has them there until the next start. */
export function withWords<Name extends keyof typeof wordTables, Row extends { readonly words_sealed: Buffer | null }>(
  keys: TenantKeys,
  table: Name,
  id: string,
  row: Row,
): Row {
  if (row.words_sealed === null) return row;
  const words: Partial<Row> = JSON.parse(keys.open({ table, column: "words_sealed", id }, row.words_sealed));
  return { ...row, ...words };
}
