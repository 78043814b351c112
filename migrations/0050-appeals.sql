-- Pakken til Ankestyrelsen (BEK 861/2025 §§ 11-14): what goes to the appeal board with a complaint, why something is missing, the
-- package as it was made, and each sending of one. What has been sent keeps its page numbers in every later sending.

-- What somebody has chosen of one thing in the file; what has no row goes by the rule. Changed until it is sent.
create table appeal_choice (
  tenant_id     uuid not null references municipality (tenant_id),
  complaint_id  uuid not null,
  -- Which thing: its kind and id, as its address names it.
  piece         text not null,
  is_in         boolean not null,
  -- Why it is taken out.
  words_sealed  bytea not null,
  chosen_at     timestamptz not null,
  chosen_by     uuid not null,
  primary key (tenant_id, complaint_id, piece),
  foreign key (tenant_id, complaint_id) references complaint (tenant_id, id)
);

-- Why something that the appeal board asks for is missing.
create table appeal_reason (
  tenant_id     uuid not null references municipality (tenant_id),
  complaint_id  uuid not null,
  -- What is asked for, by its id in the law's data.
  demand        text not null,
  words_sealed  bytea not null,
  written_at    timestamptz not null,
  written_by    uuid not null,
  primary key (tenant_id, complaint_id, demand),
  foreign key (tenant_id, complaint_id) references complaint (tenant_id, id)
);

-- What the appeal board asks for while the complaint lies there.
create table appeal_question (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  complaint_id   uuid not null,
  asked_on       date not null,
  -- By when they want it; null where they name no day.
  due_on         date,
  words_sealed   bytea not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, complaint_id) references complaint (tenant_id, id),
  constraint an_answer_is_asked_for_after_the_question check (due_on >= asked_on)
);
create index question_of_appeal on appeal_question (tenant_id, complaint_id, registered_at);

-- A package as somebody has asked for it: what is in it, fixed from then on, and, once it is printed, on which pages each thing is.
create table appeal_package (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  complaint_id   uuid not null,
  -- Its number among those made for the complaint.
  ordinal        integer not null,
  -- What it answers, where the appeal board has asked for something.
  question_id    uuid,
  state          text not null constraint package_state_is_known check (state in ('waiting', 'made', 'failed')),
  plan_sealed    bytea not null,
  -- What each thing in it says.
  texts_sealed   bytea not null,
  result_sealed  bytea,
  asked_at       timestamptz not null,
  asked_by       uuid not null,
  settled_at     timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, complaint_id) references complaint (tenant_id, id),
  foreign key (tenant_id, question_id) references appeal_question (tenant_id, id),
  constraint a_package_has_one_number_in_its_appeal unique (tenant_id, complaint_id, ordinal),
  constraint a_package_that_is_settled_tells_what_it_became
    check ((state = 'waiting') = (result_sealed is null) and (state = 'waiting') = (settled_at is null))
);

-- The files of a package, byte for byte: what was printed, and papers that could not be and go along as they came.
create table appeal_file (
  tenant_id   uuid not null references municipality (tenant_id),
  package_id  uuid not null,
  -- From 1.
  ordinal     integer not null,
  name        text not null,
  media_type  text not null,
  bytes_sealed bytea not null,
  size_bytes  integer not null,
  sha_256     bytea not null constraint digest_of_an_appeal_file_is_whole check (octet_length(sha_256) = 32),
  -- Null for a paper that goes along as a file of its own.
  first_page  integer,
  last_page   integer,
  primary key (tenant_id, package_id, ordinal),
  foreign key (tenant_id, package_id) references appeal_package (tenant_id, id),
  constraint pages_of_an_appeal_file_follow_each_other check (last_page >= first_page)
);

-- That a package was sent, by the municipality's own secure mail or on the appeal board's own site.
create table appeal_sending (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  complaint_id   uuid not null,
  package_id     uuid not null,
  sent_on        date not null,
  way            text not null constraint way_to_the_appeal_board_is_known check (way in ('secure-mail', 'portal')),
  -- Why it was sent as it is, where something was open.
  words_sealed   bytea not null,
  letter_id      uuid,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, complaint_id) references complaint (tenant_id, id),
  foreign key (tenant_id, package_id) references appeal_package (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint a_package_is_sent_once unique (tenant_id, package_id)
);
create index sending_of_appeal on appeal_sending (tenant_id, complaint_id, registered_at);

select raise_wall('appeal_choice');
select raise_wall('appeal_reason');
select raise_wall('appeal_question');
select raise_wall('appeal_package');
select raise_wall('appeal_file');
select raise_wall('appeal_sending');

create trigger appeal_question_is_never_deleted before delete on appeal_question
  for each row execute function refuse_change();
create trigger appeal_package_is_never_deleted before delete on appeal_package
  for each row execute function refuse_change();
create trigger appeal_file_is_never_deleted before delete on appeal_file
  for each row execute function refuse_change();
create trigger appeal_sending_is_never_deleted before delete on appeal_sending
  for each row execute function refuse_change();
