-- The complaint in depth: voice notes, what is still missing, the reconsideration as a paper of its own, the new decision that it
-- leads to, complaints split in two, withdrawn in part, and one draft for each writer.

-- A voice note is a paper of the case as any other file is.
alter table document
  drop constraint document_media_type_is_taken_in,
  add constraint document_media_type_is_taken_in
    check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'text/plain',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.oasis.opendocument.text',
      'audio/mp4', 'audio/mpeg', 'audio/ogg', 'audio/wav', 'audio/webm'));
alter table draft_paper
  drop constraint draft_paper_media_type_is_taken_in,
  add constraint draft_paper_media_type_is_taken_in
    check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'text/plain',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.oasis.opendocument.text',
      'audio/mp4', 'audio/mpeg', 'audio/ogg', 'audio/wav', 'audio/webm'));

-- A complaint over what the municipality offers to all is answered, and is not for the appeal board (retssikkerhedsloven § 60,
-- stk. 3). One can be said to whoever visits, or come as a recording.
alter table complaint
  drop constraint complaint_subject_is_known,
  add constraint complaint_subject_is_known
    check (subject in ('decision', 'delivery', 'staff', 'service-level', 'not-known')),
  drop constraint complaint_way_is_known,
  add constraint complaint_way_is_known
    check (way in ('own-pages', 'phone', 'meeting', 'letter', 'mail', 'voice-note', 'visit'));

alter table complaint_step
  drop constraint complaint_step_is_known,
  add constraint complaint_step_is_known
    check (kind in ('confirmed', 'denied', 'crossed', 'split', 'comment-asked', 'commented', 'answered', 'written-down', 'corrected',
      'hurried', 'information-awaited', 'taken-up', 'reconsidered', 'maintained', 'sent-on', 'narrowed', 'withdrawn')),
  -- The day by which what is awaited is expected, or the provider's comment is asked for.
  add column expected_on date,
  -- The new decision that a reconsideration led to.
  add column decision_id uuid,
  -- The sending to the appeal board; null where the papers were sent by other means.
  add column package_id uuid,
  -- The other complaint that one was split into.
  add column other_complaint_id uuid,
  add foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  add foreign key (tenant_id, other_complaint_id) references complaint (tenant_id, id),
  add constraint what_is_awaited_has_a_day
    check ((kind in ('information-awaited', 'comment-asked')) = (expected_on is not null)),
  add constraint only_a_reconsideration_leads_to_a_decision check (decision_id is null or kind = 'reconsidered'),
  add constraint only_what_is_sent_on_is_a_sending check (package_id is null or kind = 'sent-on'),
  add constraint what_is_split_has_another_half check ((kind = 'split') = (other_complaint_id is not null));

-- The complaint that a decided task was opened anew for.
alter table reopened_task
  add column complaint_id uuid,
  add foreign key (tenant_id, complaint_id) references complaint (tenant_id, id),
  add constraint only_a_reconsideration_has_a_complaint
    check (complaint_id is null or ground in ('reconsideration', 'ruling'));
create index reopened_task_of_complaint on reopened_task (tenant_id, complaint_id) where complaint_id is not null;

-- A complaint that somebody at the citizens' door is writing, for that writer alone. What was begun before stays in
-- complaint_draft until somebody goes on with it.
create table complaint_writing (
  tenant_id     uuid not null references municipality (tenant_id),
  case_id       uuid not null,
  written_by    uuid not null,
  draft_sealed  bytea not null,
  updated_at    timestamptz not null,
  primary key (tenant_id, case_id, written_by),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
select raise_wall('complaint_writing');
