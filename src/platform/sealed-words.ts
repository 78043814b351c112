import { sql } from "kysely";
import type { Tx } from "./database.ts";
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
    empty: { citizens_words: "", observation: "", observation_source: "", professional_view: "", observations: [] },
  },
  hearing: {
    table: "hearing",
    id: "id",
    rule: "words_of_a_hearing_are_sealed",
    empty: { facts: [], answers: [], points: [], meaning: "", answer: "", reason: "" },
  },
  decision: {
    table: "decision",
    id: "id",
    rule: "words_of_a_decision_are_sealed",
    empty: {
      draft: {},
      reasons_rules: "",
      reasons_considerations: "",
      reasons_facts: "",
      individual_assessment: "",
      provider_wish: "",
      provider_wish_reason: "",
    },
  },
  decision_part: {
    table: "decision_part",
    id: "id",
    rule: "words_of_a_part_are_sealed",
    empty: { goals: "", reasons: "", departure: "" },
  },
  guidance_answer: {
    table: "guidance_answer",
    id: "case_id/item_id/question",
    rule: "words_of_an_answer_are_sealed",
    empty: {
      reasons: "",
      citizens_words: "",
      tried_when: "",
      tried_where: "",
      tried_outcome: "",
      handed_to: "",
      handed_what: "",
    },
  },
  action_plan: {
    table: "action_plan",
    id: "id",
    rule: "words_of_a_plan_are_sealed",
    empty: {
      purpose: "",
      interventions: "",
      duration: "",
      other: "",
      citizens_part: "",
      goal_departure: "",
      citizens_answer: "",
    },
  },
  goal: {
    table: "goal",
    id: "id",
    rule: "words_of_a_goal_are_sealed",
    empty: { text: "", own_words: "", measure: "", sub_goals: "" },
  },
  support_order: {
    table: "support_order",
    id: "id",
    rule: "words_of_an_order_are_sealed",
    empty: { goals: "", frame: "", external_reason: "", acute_reason: "", returned_reason: "" },
  },
  follow_up: {
    table: "follow_up",
    id: "id",
    rule: "words_of_a_follow_up_are_sealed",
    empty: { citizens_words: "", use_of_support: "", inspection: "", notes: "", departure: "", change: "" },
  },
  followed_goal: {
    table: "followed_goal",
    id: "follow_up_id/position",
    rule: "words_of_a_followed_goal_are_sealed",
    empty: { goal: "", note: "" },
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

/** The words of a row with some of them changed, sealed again. The row, named by its `id`, is locked until the transaction ends. */
export async function changedWords<Name extends keyof typeof wordTables>(
  tx: Tx,
  table: Name,
  id: string,
  changed: Partial<Words<Name>>,
) {
  const { keys } = tx.tenant;
  const { rows } = await sql<{ words_sealed: Buffer }>`select words_sealed from ${sql.table(table)}
    where tenant_id = ${tx.tenant.id} and id = ${id} for update`.execute(tx);
  const [row] = rows;
  if (!row) throw new TypeError(`there is no such row in ${table}`);
  const kept: Words<Name> = JSON.parse(keys.open({ table, column: "words_sealed", id }, row.words_sealed));
  return sealedWords(keys, table, id, { ...kept, ...changed });
}
