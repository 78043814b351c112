-- Requests for access to the file: asked, delayed, chosen thing by thing, and given as a file of its own that stays as it was given.
create table access_request (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  -- All of the file, or what the citizen's own words say.
  reach          text not null constraint reach_of_access_is_known check (reach in ('all', 'some')),
  -- How the citizen wants to get it.
  wanted_as      text not null constraint form_of_access_is_known check (wanted_as in ('screen', 'paper')),
  -- What the citizen wants to see, and who said it where it was not the citizen.
  words_sealed   bytea not null,
  requested_on   date not null,
  how            text not null constraint way_of_an_access_request_is_known
                 check (how in ('own-pages', 'phone', 'letter', 'in-person', 'mail')),
  -- In what capacity: the citizen, or somebody whose mandate reaches it.
  speaker        text not null constraint speaker_of_an_access_request_is_known
                 check (speaker in ('citizen', 'relative', 'guardian', 'representative')),
  -- The letter that acknowledges it.
  letter_id      uuid not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id)
);
create index access_request_of_case on access_request (tenant_id, case_id, registered_at);

-- That the answer comes later, told by letter with the reason and the day it is expected.
create table access_delay (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  request_id     uuid not null,
  expected_on    date not null,
  words_sealed   bytea not null,
  letter_id      uuid not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references access_request (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id)
);
create index delay_of_access_request on access_delay (tenant_id, request_id, registered_at);

-- What somebody has chosen of one thing in the file; what has no row is given whole. Changed until the file is given.
create table access_choice (
  tenant_id      uuid not null references municipality (tenant_id),
  request_id     uuid not null,
  -- Which thing: its kind and id, as its address names it.
  piece          text not null,
  choice         text not null constraint choice_of_access_is_known
                 check (choice in ('given', 'partly', 'left-out', 'not-asked')),
  -- The ground in the act, by its id in the law's data.
  ground         text,
  -- Why it holds here, and the words that are left out.
  words_sealed   bytea not null,
  chosen_at      timestamptz not null,
  chosen_by      uuid not null,
  primary key (tenant_id, request_id, piece),
  foreign key (tenant_id, request_id) references access_request (tenant_id, id),
  constraint what_is_kept_back_has_a_ground check ((choice in ('partly', 'left-out')) = (ground is not null))
);

-- The file as it was given: what it holds thing by thing, and the exact bytes of it as one PDF. There is one, and it stays.
create table access_given (
  tenant_id       uuid not null references municipality (tenant_id),
  request_id      uuid not null,
  content_sealed  bytea not null,
  pdf_sealed      bytea not null,
  sha_256         bytea not null constraint digest_of_a_given_file_is_whole check (octet_length(sha_256) = 32),
  given_on        date not null,
  letter_id       uuid not null,
  registered_at   timestamptz not null,
  registered_by   uuid not null,
  primary key (tenant_id, request_id),
  foreign key (tenant_id, request_id) references access_request (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id)
);

select raise_wall('access_request');
select raise_wall('access_delay');
select raise_wall('access_choice');
select raise_wall('access_given');

-- What is sealed may be sealed anew when keys change; nothing else is ever changed, and nothing is deleted.
create trigger access_request_is_never_deleted before delete on access_request
  for each row execute function refuse_change();
create trigger access_delay_is_never_deleted before delete on access_delay
  for each row execute function refuse_change();
create trigger access_given_is_never_deleted before delete on access_given
  for each row execute function refuse_change();

-- Two more kinds of letter beside those that are known by now.
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint
                 where conname = 'letter_kind_is_known' and conrelid = 'letter'::regclass);
begin
  alter table letter drop constraint letter_kind_is_known;
  execute 'alter table letter add constraint letter_kind_is_known ' ||
    replace(known, 'ARRAY[', 'ARRAY[''access-given''::text, ''access-delay''::text, ');
end
$$;
