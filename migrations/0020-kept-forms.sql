-- What somebody has written in a form and not sent (påbegyndt tekst): kept for whoever wrote it alone, until it is sent, thrown
-- away or too old. It is no part of any case.

create table kept_form (
  tenant_id         uuid not null references municipality (tenant_id),
  -- The page that it was written in: each page shown has an id of its own, so that two never write over each other.
  id                uuid not null,
  staff_id          uuid,
  -- Who wrote it; where a representative did, for whom.
  citizen_id        uuid,
  representative_id uuid,
  -- Where the form stands: the page's path, what the form is called, and which of several such forms.
  path              text not null constraint a_kept_form_stands_on_a_page check (path ~ '^/[^/]'),
  name              text not null constraint a_kept_form_has_a_name check (name <> ''),
  part              text not null,
  case_id           uuid,
  -- The form's one-use id: once a press with it was done, there is nothing left to send.
  submission_id     uuid,
  -- The page's address and the fields; nothing of it is left when the form has been sent.
  fields_sealed     bytea,
  kept_at           timestamptz not null,
  sent_at           timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, citizen_id) references citizen (tenant_id, id),
  foreign key (tenant_id, representative_id) references representative (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint a_kept_form_is_of_one_person check ((staff_id is null) = (citizen_id is not null)),
  constraint a_representative_writes_for_a_citizen check (representative_id is null or citizen_id is not null),
  constraint what_was_sent_is_kept_no_more check ((sent_at is null) = (fields_sealed is not null))
);
create index kept_form_of_staff on kept_form (tenant_id, staff_id);
create index kept_form_of_citizen on kept_form (tenant_id, citizen_id);
create index kept_form_by_age on kept_form (tenant_id, kept_at);

select raise_wall('kept_form');
