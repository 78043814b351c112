import { wordTables } from "./sealed-words.ts";
import type { SealedPlace, TenantKeys } from "./vault.ts";

/** A column whose values are sealed one by one. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  /** The column that names the row, or several with `/` between: what a value is sealed to, beside municipality, table, column. */
  readonly id: string;
}

/** Every sealed column of the database. A change of keys goes through them all; a test compares them with the schema. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: "citizen", column: "cpr_sealed", id: "id" },
  { table: "representative", column: "cpr_sealed", id: "id" },
  { table: "journal_entry", column: "text_sealed", id: "id" },
  { table: "read_log", column: "criterion_sealed", id: "id" },
  { table: "document", column: "title_sealed", id: "id" },
  { table: "document", column: "content_sealed", id: "id" },
  { table: "document", column: "note_sealed", id: "id" },
  { table: "document_mark", column: "reason_sealed", id: "document_id" },
  { table: "access_request", column: "words_sealed", id: "id" },
  { table: "outside_request", column: "words_sealed", id: "id" },
  { table: "outside_step", column: "words_sealed", id: "id" },
  { table: "outside_making", column: "content_sealed", id: "request_id" },
  { table: "outside_file", column: "pdf_sealed", id: "request_id/number" },
  { table: "access_delay", column: "words_sealed", id: "id" },
  { table: "access_choice", column: "words_sealed", id: "request_id/piece" },
  { table: "access_given", column: "content_sealed", id: "request_id" },
  { table: "access_given", column: "pdf_sealed", id: "request_id" },
  { table: "access_part", column: "pdf_sealed", id: "request_id/number" },
  { table: "access_making", column: "content_sealed", id: "request_id" },
  { table: "appeal_choice", column: "words_sealed", id: "complaint_id/piece" },
  { table: "appeal_reason", column: "words_sealed", id: "complaint_id/demand" },
  { table: "appeal_question", column: "words_sealed", id: "id" },
  { table: "appeal_package", column: "plan_sealed", id: "id" },
  { table: "appeal_package", column: "texts_sealed", id: "id" },
  { table: "appeal_package", column: "result_sealed", id: "id" },
  { table: "appeal_file", column: "bytes_sealed", id: "package_id/ordinal" },
  { table: "appeal_sending", column: "words_sealed", id: "id" },
  { table: "remark", column: "words_sealed", id: "id" },
  { table: "remark_answer", column: "words_sealed", id: "remark_id" },
  { table: "consent", column: "words_sealed", id: "id" },
  { table: "consent_answer", column: "words_sealed", id: "id" },
  { table: "information_request", column: "words_sealed", id: "id" },
  { table: "information_step", column: "words_sealed", id: "id" },
  { table: "missing_cooperation", column: "words_sealed", id: "id" },
  { table: "message", column: "words_sealed", id: "id" },
  { table: "complaint", column: "words_sealed", id: "id" },
  { table: "complaint_step", column: "words_sealed", id: "id" },
  { table: "ruling", column: "words_sealed", id: "id" },
  { table: "point_answer", column: "words_sealed", id: "id" },
  { table: "struck_ruling", column: "reason_sealed", id: "ruling_id" },
  { table: "parked_ruling", column: "words_sealed", id: "id" },
  { table: "parked_ruling", column: "title_sealed", id: "id" },
  { table: "parked_ruling", column: "content_sealed", id: "id" },
  { table: "complaint_draft", column: "draft_sealed", id: "case_id" },
  { table: "complaint_writing", column: "draft_sealed", id: "case_id/written_by" },
  { table: "chosen_target_group", column: "reason_sealed", id: "assessment_id/group_code" },
  { table: "handover", column: "note_sealed", id: "id" },
  { table: "saved_filter", column: "name_sealed", id: "id" },
  { table: "standard_departure", column: "reason_sealed", id: "id" },
  { table: "hearing_draft", column: "draft_sealed", id: "case_id" },
  { table: "hearing_postponement", column: "wish_sealed", id: "id" },
  { table: "hearing_postponement", column: "reason_sealed", id: "id" },
  { table: "evidence_link", column: "words_sealed", id: "id" },
  { table: "reopened_task", column: "reason_sealed", id: "id" },
  { table: "retention_mark", column: "reason_sealed", id: "id" },
  { table: "decision_working", column: "working_sealed", id: "decision_id" },
  { table: "letter", column: "document_sealed", id: "id" },
  { table: "letter", column: "pdf_sealed", id: "id" },
  { table: "dispatch", column: "paper_pdf_sealed", id: "letter_id/recipient_id" },
  { table: "appointment", column: "words_sealed", id: "id" },
  { table: "appointment_step", column: "words_sealed", id: "id" },
  { table: "support_group", column: "words_sealed", id: "id" },
  { table: "group_member", column: "words_sealed", id: "id" },
  { table: "group_word", column: "words_sealed", id: "id" },
  { table: "group_session", column: "words_sealed", id: "id" },
  { table: "method_phase", column: "words_sealed", id: "id" },
  { table: "order_step", column: "words_sealed", id: "id" },
  { table: "report", column: "words_sealed", id: "id" },
  { table: "report_step", column: "words_sealed", id: "id" },
  { table: "kept_form", column: "fields_sealed", id: "id" },
  { table: "offline_key", column: "key_sealed", id: "staff_id" },
  { table: "draft_paper", column: "title_sealed", id: "id" },
  { table: "draft_paper", column: "content_sealed", id: "id" },
  { table: "proposal", column: "words_sealed", id: "id" },
  { table: "quality_reply", column: "words_sealed", id: "id" },
  { table: "goal_word", column: "words_sealed", id: "id" },
  { table: "goal_score", column: "words_sealed", id: "id" },
  { table: "citizen_wish", column: "words_sealed", id: "id" },
  { table: "support_change", column: "words_sealed", id: "id" },
  { table: "citizen_wish", column: "answer_sealed", id: "id" },
  { table: "day_note", column: "words_sealed", id: "id" },
  { table: "follow_up", column: "details_sealed", id: "id" },
  { table: "follow_up_part", column: "words_sealed", id: "id" },
  { table: "follow_up_part", column: "sent_sealed", id: "id" },
  ...Object.values(wordTables).map(({ table, id }) => ({ table, column: "words_sealed", id })),
];

/** Where a citizen's CPR number is sealed. */
export const cprOfCitizen = (id: string): SealedPlace => ({ table: "citizen", column: "cpr_sealed", id });

/** Where the text of an entry in the journal is sealed. */
export const textOfEntry = (id: string): SealedPlace => ({ table: "journal_entry", column: "text_sealed", id });

/** Where it is sealed why somebody belongs to a target group. */
export const reasonOfTarget = (assessmentId: string, code: string): SealedPlace => ({
  table: "chosen_target_group",
  column: "reason_sealed",
  id: `${assessmentId}/${code}`,
});

/** Where the words of somebody's answers about the support are sealed. */
export const wordsOfQuality = (id: string): SealedPlace => ({ table: "quality_reply", column: "words_sealed", id });

/** Where the note to whoever gets a case is sealed. */
export const noteOfHandover = (id: string): SealedPlace => ({ table: "handover", column: "note_sealed", id });

/** Where it is sealed how a decision was computed. */
export const workingOf = (decisionId: string): SealedPlace => ({
  table: "decision_working",
  column: "working_sealed",
  id: decisionId,
});

/** Where it is sealed why a case departs from the standard. */
export const reasonOfDeparture = (id: string): SealedPlace => ({
  table: "standard_departure",
  column: "reason_sealed",
  id,
});

/** Where a hearing that somebody is writing is sealed. */
export const draftOfHearing = (caseId: string): SealedPlace => ({
  table: "hearing_draft",
  column: "draft_sealed",
  id: caseId,
});

/** Where it is sealed why a party wants more time, and why it was refused. */
export const placesOfPostponement = (id: string) => ({
  wish: { table: "hearing_postponement", column: "wish_sealed", id },
  reason: { table: "hearing_postponement", column: "reason_sealed", id },
});

/** Where it is sealed what a message says, and who said it. */
export const wordsOfMessage = (id: string): SealedPlace => ({ table: "message", column: "words_sealed", id });

/** Where the name of a saved choice of cases is sealed. */
export const nameOfFilter = (id: string): SealedPlace => ({ table: "saved_filter", column: "name_sealed", id });

/** Where a letter's document and the bytes of its PDF are sealed. */
export const placesOfLetter = (id: string) => ({
  document: { table: "letter", column: "document_sealed", id },
  pdf: { table: "letter", column: "pdf_sealed", id },
});

/** Where what was written in a form and not sent is sealed. */
export const fieldsOfKeptForm = (id: string): SealedPlace => ({ table: "kept_form", column: "fields_sealed", id });

/** Where the bytes are sealed of a letter that goes on paper instead of by Digital Post. */
export const paperOfDispatch = (letterId: string, recipientId: string): SealedPlace => ({
  table: "dispatch",
  column: "paper_pdf_sealed",
  id: `${letterId}/${recipientId}`,
});

/** Where a paper that waits with a draft is sealed: what it is called, and its bytes. */
export const placesOfDraftPaper = (id: string) => ({
  title: { table: "draft_paper", column: "title_sealed", id },
  content: { table: "draft_paper", column: "content_sealed", id },
});

/** By which a CPR number is found in any table: the same number has the same index throughout a municipality. */
export const cprIndex = (keys: TenantKeys, cprNumber: string): Buffer => keys.blindIndex("cpr", cprNumber);
