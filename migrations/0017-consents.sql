-- Consents to fetch information from others, what others are asked by them, and that a case is decided on what is there
-- (retssikkerhedsloven §§ 11 a and 11 b). Nothing is changed or deleted: what happens later is a row of its own.

create table consent (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  -- From whom, which information, for what.
  words_sealed   bytea not null,
  -- The letter by which the citizen was asked; null where the consent was written down as it was given.
  letter_id      uuid,
  -- The last day; null where it holds until it is withdrawn.
  until_on       date,
  registered_on  date not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id)
);
create index consent_of_case on consent (tenant_id, case_id, registered_at);

-- What was answered to it: yes, no, or no longer.
create table consent_answer (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  consent_id     uuid not null,
  kind           text not null
                 constraint consent_answer_is_known check (kind in ('given', 'declined', 'withdrawn')),
  answered_on    date not null,
  how            text not null
                 constraint way_of_consent_is_known check (how in ('own-pages', 'written', 'spoken')),
  -- In what capacity: the citizen, or somebody whose mandate reaches it.
  capacity       text not null constraint capacity_of_consent_is_known
                 check (capacity in ('citizen', 'relative', 'guardian', 'representative')),
  -- Who said it, where it was not the citizen, and how it was said.
  words_sealed   bytea not null,
  -- The signed paper, where there is one.
  document_id    uuid,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, consent_id) references consent (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index answer_to_consent on consent_answer (tenant_id, consent_id, registered_at);

create table information_request (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  consent_id     uuid not null,
  -- Whom, where they are, and what they are asked.
  words_sealed   bytea not null,
  letter_id      uuid not null,
  answer_by_on   date not null,
  registered_on  date not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, consent_id) references consent (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id)
);
create index information_request_of_case on information_request (tenant_id, case_id, registered_at);

-- What became of a question: reminded, answered, or given up.
create table information_step (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  request_id     uuid not null,
  kind           text not null
                 constraint information_step_is_known check (kind in ('reminded', 'answered', 'given-up')),
  happened_on    date not null,
  -- The new day, and the consent that the reminder rests on.
  answer_by_on   date,
  consent_id     uuid,
  -- What came, or why it was given up.
  words_sealed   bytea not null,
  document_id    uuid,
  -- The reminder, or the letter that takes the question back.
  letter_id      uuid,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  foreign key (tenant_id, request_id) references information_request (tenant_id, id),
  foreign key (tenant_id, consent_id) references consent (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id),
  constraint a_reminder_has_a_day_and_a_consent
    check ((kind = 'reminded') = (answer_by_on is not null and consent_id is not null))
);
create index step_of_information_request on information_step (tenant_id, request_id, registered_at);

-- That a case is decided on what is there, since the citizen does not consent or take part; the newest row counts.
create table missing_cooperation (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  kind           text not null
                 constraint missing_cooperation_is_known check (kind in ('no-consent', 'no-cooperation', 'no-longer')),
  -- What is missing, what was tried, how the citizen was told.
  words_sealed   bytea not null,
  told_on        date,
  registered_on  date not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint the_citizen_is_told_what_it_means check ((kind = 'no-longer') = (told_on is null))
);
create index missing_cooperation_of_case on missing_cooperation (tenant_id, case_id, registered_at);

select raise_wall('consent');
select raise_wall('consent_answer');
select raise_wall('information_request');
select raise_wall('information_step');
select raise_wall('missing_cooperation');

alter table letter
  -- The day on which it was settled that it will not be sent: what it rested on is gone.
  add column withheld_on date,
  add constraint a_withheld_letter_is_not_posted check (withheld_on is null or posted_on is null),
  drop constraint letter_kind_is_known,
  add constraint letter_kind_is_known check (kind in ('receipt', 'delay-notice', 'hearing', 'consent',
    'information-request', 'decision', 'plan', 'order', 'change', 'end', 'complaint-receipt'));

alter table obligation
  drop constraint owed_by_is_known,
  add constraint owed_by_is_known check (owed_by in ('authority', 'provider', 'citizen', 'other')),
  drop constraint owed_to_is_known,
  add constraint owed_to_is_known check (owed_to in ('authority', 'provider', 'citizen', 'other', 'ankestyrelsen'));

-- Their words may be sealed anew when keys change; nothing else of them is ever changed (the program has no right to), and
-- none of them is deleted.
create trigger consent_is_never_deleted before delete on consent
  for each row execute function refuse_change();
create trigger consent_answer_is_never_deleted before delete on consent_answer
  for each row execute function refuse_change();
create trigger information_request_is_never_deleted before delete on information_request
  for each row execute function refuse_change();
create trigger information_step_is_never_deleted before delete on information_step
  for each row execute function refuse_change();
create trigger missing_cooperation_is_never_deleted before delete on missing_cooperation
  for each row execute function refuse_change();
