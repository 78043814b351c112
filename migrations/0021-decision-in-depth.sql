-- What a decision rests on, sentence by sentence; decisions on one application in several steps; the library of reasons.

-- A grant of less than was applied for is a refusal of the rest (forvaltningsloven § 22).
alter table decision_part
  add column partial boolean not null default false,
  add constraint only_a_grant_is_partial check (not partial or outcome = 'granted');

-- What each sentence of an issued decision rested on, as it was on that day. A draft keeps its links with its words.
create table evidence_link (
  tenant_id        uuid not null references municipality (tenant_id),
  id               uuid not null,
  decision_id      uuid not null,
  -- The task whose reasons the sentence stands in; null for the texts of the whole decision.
  applied_task_id  uuid,
  position         integer not null,
  block            text not null constraint evidence_block_is_known
                     check (block in ('reasons', 'assessment', 'considerations', 'facts', 'rules')),
  kind             text not null constraint evidence_kind_is_known
                     check (kind in ('application', 'theme', 'observation', 'note', 'hearing', 'answer', 'document')),
  -- The sentence, the source with its title, and what it said then.
  words_sealed     bytea not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, applied_task_id) references applied_task (tenant_id, id),
  constraint reasons_are_those_of_a_task check ((block = 'reasons') = (applied_task_id is not null))
);
create index evidence_of_decision on evidence_link (tenant_id, decision_id, position);
select raise_wall('evidence_link');

-- A task that was decided is opened to be decided anew.
create table reopened_task (
  tenant_id        uuid not null references municipality (tenant_id),
  id               uuid not null,
  case_id          uuid not null,
  applied_task_id  uuid not null,
  ground           text not null constraint ground_of_reopening_is_known
                     check (ground in ('reconsideration', 'ruling', 'new-facts', 'mistake', 'other')),
  reason_sealed    bytea not null,
  -- The day on which the ruling that sent the case back was received.
  ruling_on        date,
  reopened_at      timestamptz not null,
  reopened_by      uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, applied_task_id) references applied_task (tenant_id, id),
  constraint only_a_ruling_has_a_day check (ruling_on is null or ground = 'ruling')
);
create index reopened_task_of_case on reopened_task (tenant_id, case_id);
select raise_wall('reopened_task');

-- Decisions that wait for a second person, for the queue.
create index decision_awaiting_approval on decision (tenant_id, case_id) where state = 'awaiting-approval';

-- Begrundelsesbiblioteket: phrases for reasons. A phrase is never changed: it gets a new version.
create table reason_phrase (
  tenant_id   uuid not null references municipality (tenant_id),
  id          uuid not null,
  retired_at  timestamptz,
  retired_by  uuid,
  primary key (tenant_id, id),
  constraint whoever_retires_a_phrase_is_known check ((retired_at is null) = (retired_by is null))
);
select raise_wall('reason_phrase');

create table reason_phrase_version (
  tenant_id    uuid not null references municipality (tenant_id),
  phrase_id    uuid not null,
  version      integer not null constraint versions_are_counted_from_one check (version >= 1),
  title        text not null,
  text         text not null,
  -- What it is for; null is for all.
  outcome      text constraint phrase_outcome_is_known check (outcome in ('granted', 'refused', 'met-otherwise')),
  legal_basis  text constraint phrase_legal_basis_is_known check (legal_basis in ('SEL-82a', 'SEL-82b', 'SEL-85', 'SEL-85a')),
  task         text,
  -- The clause of the standard that it speaks of.
  clause       text,
  written_at   timestamptz not null,
  written_by   uuid not null,
  primary key (tenant_id, phrase_id, version),
  foreign key (tenant_id, phrase_id) references reason_phrase (tenant_id, id),
  constraint a_phrase_has_title_and_text check (title <> '' and text <> '')
);
select raise_wall('reason_phrase_version');

-- Which versions an issued decision used.
create table decision_phrase (
  tenant_id    uuid not null references municipality (tenant_id),
  decision_id  uuid not null,
  phrase_id    uuid not null,
  version      integer not null,
  primary key (tenant_id, decision_id, phrase_id, version),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, phrase_id, version) references reason_phrase_version (tenant_id, phrase_id, version)
);
create index decision_phrase_of_phrase on decision_phrase (tenant_id, phrase_id, version);
select raise_wall('decision_phrase');
