import pg from "pg";
import { OperatorError } from "./operator-error.ts";

/** Makes the role that the program serves as, where a cluster was made before there was one. */
export async function ensureRole(superuserUrl: string, programUrl: string): Promise<void> {
  const { username, password } = new URL(programUrl);
  await asked(superuserUrl, async (client) => {
    const { rowCount } = await client.query("select from pg_roles where rolname = $1", [username]);
    if (rowCount === 0)
      await client.query(
        `create role ${client.escapeIdentifier(username)} login password ${client.escapeLiteral(password)}`,
      );
  });
}

/** What the program deletes: drafts, what is computed anew and what staff keep for themselves. Everything else stays. */
const deleted: readonly string[] = [
  "access_making",
  "application_draft",
  "assessed_theme",
  "citizen_word",
  "chosen_target_group",
  "draft_paper",
  "complaint_draft",
  "complaint_writing",
  "goal",
  "hearing_draft",
  "kept_form",
  "obligation",
  "outside_making",
  "proposal",
  "provider_team_member",
  "saved_filter",
  "session",
  "submission",
  "waiting_message",
];

/**
 * Tables of which the program changes some columns alone, or none: what is written there stays as it was written, but for what
 * is told later and what is sealed anew when keys change.
 */
const changedOnlyIn: Readonly<Record<string, string>> = {
  schema_migration: "",
  read_log_segment: "",
  journal_stem: "",
  journal_entry: "text_sealed",
  read_log: "criterion_sealed",
  document: "title_sealed, content_sealed, note_sealed",
  document_mark: "reason_sealed",
  draft_paper: "title_sealed, content_sealed",
  consent: "words_sealed",
  consent_answer: "words_sealed",
  access_request: "requested_on, words_sealed",
  outside_request: "requested_on, words_sealed",
  outside_step: "words_sealed",
  outside_making: "content_sealed, attempts, lease_id, lease_ends_at",
  outside_file: "pdf_sealed",
  access_delay: "words_sealed",
  access_given: "content_sealed, pdf_sealed",
  access_part: "pdf_sealed",
  access_making: "content_sealed, attempts, lease_id, lease_ends_at",
  appeal_question: "words_sealed",
  appeal_package: "state, plan_sealed, texts_sealed, result_sealed, settled_at, attempts, lease_id, lease_ends_at",
  appeal_file: "bytes_sealed",
  appeal_sending: "words_sealed",
  remark: "words_sealed",
  remark_answer: "words_sealed",
  information_request: "words_sealed",
  information_step: "words_sealed",
  missing_cooperation: "words_sealed",
  message: "words_sealed",
  message_paper: "",
  message_mark: "",
  seen_move: "",
  waiting_message: "read_at",
  complaint: "track, decision_id, has_appeal, was_late, provider_slug, received_on, words_sealed",
  complained_part: "",
  complaint_paper: "",
  complaint_step: "happened_on, words_sealed",
  ruling: "received_on, words_sealed",
  struck_ruling: "reason_sealed",
  ruled_part: "",
  point_answer: "words_sealed",
  parked_ruling: "words_sealed, title_sealed, content_sealed, ruling_id, matched_at, matched_by",
  lesson: "chosen_at, chosen_by",
  lesson_tag: "failed",
  evidence_link: "words_sealed",
  rule_text: "",
  retention_mark: "reason_sealed",
  decision_working: "working_sealed",
  appointment: "kind, state, starts_at, ends_at, staff_id, words_sealed, version, deliverer, expected_at",
  appointment_step: "words_sealed, seen_at, seen_by",
  repeated_appointment: "",
  provider_team: "name, ended_at",
  calendar_address: "fetched_on, revoked_at",
  offline_key: "key_sealed",
  support_group:
    "kind, legal_basis, way, leader_kind, weekday, starts, ends, from_on, until_on, capacity, words_sealed, version, changed_at, changed_by",
  group_member: "state, joined_on, left_on, words_sealed, version, changed_at, changed_by",
  group_word: "words_sealed",
  group_session: "state, words_sealed, changed_at, changed_by",
  method_phase: "words_sealed",
  order_step: "words_sealed",
  report: "words_sealed",
  report_step: "words_sealed",
  quality_reply: "words_sealed",
  quality_answer: "",
  reopened_task: "ruling_on, ruling_outcome, reason_sealed, takes_effect_on, complaint_id, dropped_at, dropped_by",
  support_change: "words_sealed, takes_effect_on, ended_on, taken_back_on, taken_back_by",
  goal_word: "words_sealed",
  goal_score: "words_sealed",
  day_note: "words_sealed",
  citizen_wish: "words_sealed, answer_sealed, answered_at, answered_by",
  reason_phrase: "retired_at, retired_by",
  reason_phrase_version: "",
  decision_phrase: "",
  letter: "posted_on, available_on, withheld_on, document, pdf, document_sealed, pdf_sealed",
  decision_part: "words_sealed, goals, reasons, departure",
  case_opening: "reviewed_at, reviewed_by, review",
  conflict_of_interest: "ended_at, ended_by",
  mandate: "withdrawn_at, withdrawn_by",
  handover: "note_sealed, seen_at",
  saved_filter: "name_sealed, is_start",
  snooping_finding: "reviewed_at, reviewed_by, review",
  standard_departure: "ground, reason_sealed, taken_back_on, taken_back_by",
  hearing_postponement:
    "granted, answered_on, answered_by, answer_by_on, refusal_number, letter_id, wish_sealed, reason_sealed",
  proposal: "person_index, words_sealed, written_at, sent_at, settled_at, until_on",
  dispatch:
    "state, trouble, attempts, due_at, lease_id, lease_ends_at, handed_over_at, receipt, available_at, changed_at, settled_by, paper_pdf_sealed, paper_sha_256",
  municipality: "last_case_number, own_settings",
};

/** Tables that only the owner adds rows to. */
const ownersOwn: readonly string[] = ["schema_migration", "municipality"];

/** Gives the program's role what serving takes, and nothing of the schema itself. Run after each step of the schema. */
export async function grantRights(ownerUrl: string, programUrl: string): Promise<void> {
  await asked(ownerUrl, async (client) => {
    const role = client.escapeIdentifier(new URL(programUrl).username);
    const narrowed = Object.entries(changedOnlyIn).flatMap(([table, columns]) => [
      `revoke update on ${table} from ${role};`,
      ...(columns === "" ? [] : [`grant update (${columns}) on ${table} to ${role};`]),
    ]);
    await client.query(`begin;
      grant usage on schema public to ${role};
      grant select, insert, update on all tables in schema public to ${role};
      revoke delete, truncate on all tables in schema public from ${role};
      grant delete on ${deleted.join(", ")} to ${role};
      revoke insert on ${ownersOwn.join(", ")} from ${role};
      ${narrowed.join("\n")}
      grant execute on function plan_job(text, json, text, timestamptz) to ${role};
      commit`);
  });
}

/**
 * Makes sure that the wall holds for the role that the program serves as.
 *
 * @throws OperatorError when the role owns tables or may pass every wall.
 */
export async function requireWalledRole(programUrl: string): Promise<void> {
  await asked(programUrl, async (client) => {
    const { rows } = await client.query<{ passes: boolean; owns: boolean }>(`
      select rolsuper or rolbypassrls as passes,
             exists (select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                     where nspname = 'public' and relkind = 'r' and pg_has_role(current_user, relowner, 'usage')) as owns
      from pg_roles where rolname = current_user`);
    const [role] = rows;
    if (!role?.passes && !role?.owns) return;
    const { username } = new URL(programUrl);
    throw new OperatorError(
      `Brugeren ${username} i DATABASE_URL ejer tabellerne eller går uden om væggen mellem kommunerne: lav en bruger uden særlige rettigheder, og sæt ejeren i OWNER_DATABASE_URL.`,
    );
  });
}

async function asked(url: string, ask: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "rettesnor roles" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await ask(client);
  } finally {
    await client.end();
  }
}
