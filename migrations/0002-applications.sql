-- Applications: what a citizen wants help with, in the citizen's words, and how it came in.

-- An application that is not sent yet. Nothing typed is ever lost; unsent drafts are no case documents.
create table application_draft (
  tenant_id   uuid not null references municipality (tenant_id),
  citizen_id  uuid not null,
  answers     jsonb not null,
  updated_at  timestamptz not null,
  primary key (tenant_id, citizen_id),
  foreign key (tenant_id, citizen_id) references citizen (tenant_id, id)
);

create table application (
  tenant_id           uuid not null references municipality (tenant_id),
  id                  uuid not null,
  case_id             uuid not null,
  received_on         date not null,
  channel             text not null
                      constraint application_channel_is_known check (channel in ('online', 'phone', 'letter', 'in-person', 'doctor')),
  applied_by          text not null
                      constraint applicant_is_known check (applied_by in ('citizen', 'relative', 'guardian', 'representative', 'doctor', 'other')),
  -- Who sent it in, where that was not the citizen.
  applicant_name      text,
  applicant_contact   text,
  -- Whether the citizen agreed that somebody else applied, and how that is known; null where it was not asked.
  consent             text constraint application_consent_is_known check (consent in ('given', 'not-given', 'not-known')),
  consent_note        text,
  own_words           text not null,
  -- How everyday life is now, what has been tried, and how the citizen would like to be contacted; null where not told.
  everyday_life       text,
  tried               text,
  contact_wish        text,
  helper              text,
  wishes              text,
  acute_note          text,
  registered_at       timestamptz not null,
  registered_by       uuid not null,
  withdrawn_on        date,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index application_of_case on application (tenant_id, case_id, received_on);

-- Each thing that help is asked for: decided one by one.
create table applied_task (
  tenant_id       uuid not null references municipality (tenant_id),
  id              uuid not null,
  application_id  uuid not null,
  case_id         uuid not null,
  task            text not null,
  own_words       text not null,
  position        integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id) references application (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint a_task_is_applied_for_once unique (tenant_id, application_id, task)
);
