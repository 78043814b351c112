-- Klager (retssikkerhedsloven §§ 60-72; BEK 861/2025 §§ 11-14): what somebody complains about, in which track it runs, who said
-- it and how, and what became of it, each step a row of its own. A complaint about several decisions is one row for each.

create table complaint (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  -- Its number within the case.
  ordinal        integer not null,
  -- What the complainant said that it is about.
  subject        text not null constraint complaint_subject_is_known
                 check (subject in ('decision', 'delivery', 'staff', 'not-known')),
  -- The track that it came in, and the one that it runs in now.
  filed_as       text not null constraint complaint_came_in_a_known_track check (filed_as in ('decision', 'delivery')),
  track          text not null constraint complaint_runs_in_a_known_track check (track in ('decision', 'delivery')),
  decision_id    uuid,
  -- Whether some task that it is about can be brought before an appeal body.
  has_appeal     boolean not null,
  -- As the complainant was told when it came.
  was_late       boolean not null,
  -- The provider that is to see it.
  provider_slug  text,
  way            text not null constraint complaint_way_is_known
                 check (way in ('own-pages', 'phone', 'meeting', 'letter', 'mail')),
  received_on    date not null,
  complainant    text not null constraint complainant_is_known
                 check (complainant in ('citizen', 'relative', 'guardian', 'representative', 'other')),
  -- By what right: the citizen's own, a mandate that holds, or one that the citizen is asked for.
  standing       text not null constraint standing_is_known check (standing in ('own', 'mandate', 'asked')),
  read_back      boolean not null,
  -- The complainant's name and words, and why it is late.
  words_sealed   bytea not null,
  letter_id      uuid,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, provider_slug) references provider (tenant_id, slug),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint a_complaint_has_one_number_in_its_case unique (tenant_id, case_id, ordinal),
  constraint a_complaint_about_a_decision_names_it check ((track = 'decision') = (decision_id is not null)),
  constraint only_a_decision_can_be_appealed check (track = 'decision' or not (has_appeal or was_late))
);
create index complaint_for_provider on complaint (tenant_id, provider_slug) where provider_slug is not null;

-- The tasks of the decision that it is about.
create table complained_part (
  tenant_id     uuid not null references municipality (tenant_id),
  complaint_id  uuid not null,
  part_id       uuid not null,
  primary key (tenant_id, complaint_id, part_id),
  foreign key (tenant_id, complaint_id) references complaint (tenant_id, id),
  foreign key (tenant_id, part_id) references decision_part (tenant_id, id)
);

-- The papers that came with it.
create table complaint_paper (
  tenant_id     uuid not null references municipality (tenant_id),
  complaint_id  uuid not null,
  document_id   uuid not null,
  primary key (tenant_id, complaint_id, document_id),
  foreign key (tenant_id, complaint_id) references complaint (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);

-- What became of it, oldest first.
create table complaint_step (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  complaint_id   uuid not null,
  kind           text not null constraint complaint_step_is_known check (kind in ('confirmed', 'denied', 'crossed',
                 'commented', 'answered', 'reconsidered', 'maintained', 'sent-on', 'withdrawn')),
  happened_on    date not null,
  -- What the authority came to when it looked again.
  outcome        text constraint outcome_of_reconsideration_is_known check (outcome in ('upheld', 'partly', 'kept')),
  -- The track that it crossed over into.
  into_track     text constraint complaint_crosses_into_a_known_track check (into_track in ('decision', 'delivery')),
  -- Who did it, where it was not the authority, and what was said.
  words_sealed   bytea not null,
  letter_id      uuid,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, complaint_id) references complaint (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint a_reconsideration_has_an_outcome check ((kind = 'reconsidered') = (outcome is not null)),
  constraint what_crosses_over_has_a_track check ((kind = 'crossed') = (into_track is not null))
);
create index step_of_complaint on complaint_step (tenant_id, complaint_id, registered_at);

-- A complaint that the citizen's side is writing.
create table complaint_draft (
  tenant_id     uuid not null references municipality (tenant_id),
  case_id       uuid not null,
  draft_sealed  bytea not null,
  updated_at    timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);

select raise_wall('complaint');
select raise_wall('complained_part');
select raise_wall('complaint_paper');
select raise_wall('complaint_step');
select raise_wall('complaint_draft');

create trigger complaint_is_never_deleted before delete on complaint
  for each row execute function refuse_change();
create trigger complained_part_is_never_deleted before delete on complained_part
  for each row execute function refuse_change();
create trigger complaint_paper_is_never_deleted before delete on complaint_paper
  for each row execute function refuse_change();
create trigger complaint_step_is_never_deleted before delete on complaint_step
  for each row execute function refuse_change();

-- One kind of letter more, whatever kinds there are by now.
do $$
declare
  rule text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'letter_kind_is_known');
begin
  alter table letter drop constraint letter_kind_is_known;
  execute 'alter table letter add constraint letter_kind_is_known '
    || replace(rule, ']', ', ''complaint-answer''::text]');
end $$;
