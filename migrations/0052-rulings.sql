-- What Ankestyrelsen decides on a complaint, as it was registered from its paper: never changed, and never deleted.

create table ruling (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  complaint_id   uuid not null,
  -- The decision that was complained about.
  decision_id    uuid not null,
  -- The paper, in the case's documents.
  document_id    uuid not null,
  -- What the citizen was told by the municipality; null where the citizen had died.
  letter_id      uuid,
  decided_on     date not null,
  received_on    date not null,
  -- The day by which the ruling says that it is to be carried out.
  carry_out_on   date,
  -- Ankestyrelsen's number, what it says, task by task too, and what must be clarified.
  words_sealed   bytea not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, complaint_id) references complaint (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint a_ruling_is_made_before_it_comes check (decided_on <= received_on)
);
create index ruling_of_case on ruling (tenant_id, case_id, received_on);
create index ruling_of_complaint on ruling (tenant_id, complaint_id);

-- What was ruled about each task. Where a decision was annulled: what is to happen with the task, as the ruling says it.
create table ruled_part (
  tenant_id       uuid not null references municipality (tenant_id),
  ruling_id       uuid not null,
  part_id         uuid not null,
  outcome         text not null constraint outcome_of_ruling_is_known
                    check (outcome in ('upheld', 'changed', 'sent-back', 'annulled', 'dismissed')),
  after_annulment text constraint what_follows_annulment_is_known check (after_annulment in ('before', 'decide', 'nothing')),
  primary key (tenant_id, ruling_id, part_id),
  foreign key (tenant_id, ruling_id) references ruling (tenant_id, id),
  foreign key (tenant_id, part_id) references decision_part (tenant_id, id),
  constraint only_what_is_annulled_is_followed check ((outcome = 'annulled') = (after_annulment is not null))
);

-- What the municipality found out about a point that Ankestyrelsen asked it to clarify; the newest answer counts.
create table point_answer (
  tenant_id     uuid not null references municipality (tenant_id),
  id            uuid not null,
  ruling_id     uuid not null,
  point         integer not null constraint a_point_has_its_place check (point >= 0),
  words_sealed  bytea not null,
  answered_at   timestamptz not null,
  answered_by   uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, ruling_id) references ruling (tenant_id, id)
);
create index point_answer_of_ruling on point_answer (tenant_id, ruling_id, answered_at);

-- A ruling that fits no case here: kept with its paper until somebody finds where it belongs.
create table parked_ruling (
  tenant_id       uuid not null references municipality (tenant_id),
  id              uuid not null,
  received_on     date not null,
  why             text not null constraint reason_for_parking_is_known
                    check (why in ('unknown-number', 'unknown-person', 'never-sent', 'other')),
  -- Whom it is about as it says itself, its number, and what was tried.
  words_sealed    bytea not null,
  title_sealed    bytea not null,
  content_sealed  bytea not null,
  media_type      text not null,
  size_bytes      integer not null constraint parked_paper_is_within_10_mb check (size_bytes between 1 and 10485760),
  sha_256         bytea not null constraint parked_digest_is_sha_256 check (length(sha_256) = 32),
  parked_at       timestamptz not null,
  parked_by       uuid not null,
  ruling_id       uuid,
  matched_at      timestamptz,
  matched_by      uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, ruling_id) references ruling (tenant_id, id),
  constraint a_matched_ruling_says_who_and_when
    check ((ruling_id is null) = (matched_at is null) and (ruling_id is null) = (matched_by is null))
);
create index parked_ruling_that_waits on parked_ruling (tenant_id, parked_at) where ruling_id is null;
create unique index a_parked_ruling_is_matched_once on parked_ruling (tenant_id, ruling_id) where ruling_id is not null;

-- What a decision that was tried again rested on, and which of it failed as somebody has chosen: clauses, phrases, themes.
create table lesson (
  tenant_id     uuid not null references municipality (tenant_id),
  id            uuid not null,
  case_id       uuid not null,
  complaint_id  uuid not null,
  -- Null where the municipality itself changed its decision.
  ruling_id     uuid,
  reversed      boolean not null,
  learned_on    date not null,
  chosen_at     timestamptz,
  chosen_by     uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, complaint_id) references complaint (tenant_id, id),
  foreign key (tenant_id, ruling_id) references ruling (tenant_id, id),
  constraint a_chosen_lesson_says_who_and_when check ((chosen_at is null) = (chosen_by is null)),
  constraint what_is_kept_by_oneself_is_no_lesson check (ruling_id is not null or reversed)
);
create unique index a_ruling_teaches_once on lesson (tenant_id, ruling_id) where ruling_id is not null;
create unique index a_reconsideration_teaches_once on lesson (tenant_id, complaint_id) where ruling_id is null;
create index lesson_of_case on lesson (tenant_id, case_id);

create table lesson_tag (
  tenant_id  uuid not null references municipality (tenant_id),
  lesson_id  uuid not null,
  kind       text not null constraint kind_of_tag_is_known check (kind in ('clause', 'phrase', 'theme')),
  -- A clause's number, a phrase's id, a theme's code.
  name       text not null,
  -- Whether it is what failed.
  failed     boolean not null,
  primary key (tenant_id, lesson_id, kind, name),
  foreign key (tenant_id, lesson_id) references lesson (tenant_id, id)
);
create index lesson_tag_named on lesson_tag (tenant_id, kind, name);

select raise_wall('ruling');
select raise_wall('ruled_part');
select raise_wall('point_answer');
select raise_wall('parked_ruling');
select raise_wall('lesson');
select raise_wall('lesson_tag');
create trigger ruling_is_never_deleted before delete on ruling for each row execute function refuse_change();
create trigger ruled_part_is_never_changed before update or delete on ruled_part
  for each row execute function refuse_change();
create trigger point_answer_is_never_deleted before delete on point_answer for each row execute function refuse_change();
create trigger parked_ruling_is_never_deleted before delete on parked_ruling
  for each row execute function refuse_change();

-- A complaint that Ankestyrelsen has decided on is over.
do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into known from pg_constraint
  where conrelid = 'complaint_step'::regclass and conname = 'complaint_step_is_known';
  alter table complaint_step drop constraint complaint_step_is_known;
  execute format('alter table complaint_step add constraint complaint_step_is_known %s',
    replace(known, 'ARRAY[', 'ARRAY[''ruled''::text, '));
end $$;
