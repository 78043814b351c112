-- What every case hangs on: municipality, units, people, the case, its journal, what is owed in it, its letters.
-- The municipality is the tenant: it is first in every primary key and every foreign key carries it.

create table municipality (
  tenant_id         uuid primary key,
  slug              text not null constraint municipality_slug_is_unique unique
                    constraint municipality_slug_is_url_safe check (slug ~ '^[a-z][a-z0-9-]*$'),
  name              text not null,
  -- The last case number given out; taken under a row lock so that numbers have no gaps and no doubles.
  last_case_number  integer not null default 0,
  -- What the municipality has set itself, laid over the settings in its standard's file.
  own_settings      jsonb not null default '{}'
);

create table unit (
  tenant_id  uuid not null references municipality (tenant_id),
  slug       text not null,
  name       text not null,
  primary key (tenant_id, slug)
);

-- Who delivers support (udfører): the municipality's own or an external one.
create table provider (
  tenant_id  uuid not null references municipality (tenant_id),
  slug       text not null,
  name       text not null,
  external   boolean not null,
  primary key (tenant_id, slug)
);

create table staff_member (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  name           text not null,
  role           text not null
                 constraint staff_role_is_known check (role in ('intake', 'caseworker', 'manager', 'provider', 'editor')),
  unit_slug      text,
  provider_slug  text,
  phone          text,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_slug) references unit (tenant_id, slug),
  foreign key (tenant_id, provider_slug) references provider (tenant_id, slug),
  constraint provider_staff_belong_to_a_provider check ((role = 'provider') = (provider_slug is not null))
);

create table citizen (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  -- Ten digits; modulus 11 is not demanded of it (numbers without a check digit are real).
  cpr_number     text constraint cpr_number_has_ten_digits check (cpr_number ~ '^[0-9]{10}$'),
  name           text not null constraint citizen_has_a_name check (name <> ''),
  born_on        date not null,
  address_lines  text[] not null default '{}',
  phone          text,
  mail           text,
  -- False for those exempt from digital post: their letters are printed and posted.
  digital        boolean not null default true,
  primary key (tenant_id, id),
  constraint one_citizen_per_cpr_number unique (tenant_id, cpr_number)
);

create table case_file (
  tenant_id       uuid not null references municipality (tenant_id),
  id              uuid not null,
  number          text not null,
  citizen_id      uuid not null,
  unit_slug       text not null,
  caseworker_id   uuid,
  -- What guidance looks at, in the shape of `guide --facts`, without the two days that stand elsewhere.
  facts           jsonb not null default '{}',
  opened_on       date not null,
  closed_on       date,
  acute           boolean not null default false,
  -- One more for each act; an act that saw an older version is refused instead of overwriting.
  version         integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, citizen_id) references citizen (tenant_id, id),
  foreign key (tenant_id, unit_slug) references unit (tenant_id, slug),
  foreign key (tenant_id, caseworker_id) references staff_member (tenant_id, id),
  constraint case_number_is_unique unique (tenant_id, number)
);
create index case_of_citizen on case_file (tenant_id, citizen_id);
create index case_of_unit on case_file (tenant_id, unit_slug, caseworker_id);

-- Providers that deliver in a case, and from when until when they may see it.
create table case_provider (
  tenant_id      uuid not null references municipality (tenant_id),
  case_id        uuid not null,
  provider_slug  text not null,
  from_on        date not null,
  to_on          date,
  primary key (tenant_id, case_id, provider_slug),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, provider_slug) references provider (tenant_id, slug)
);
create index case_of_provider on case_provider (tenant_id, provider_slug);

-- The case's memory (offentlighedsloven §§ 13 and 15). Never changed: a correction is a new entry.
create table journal_entry (
  tenant_id      uuid not null references municipality (tenant_id),
  sequence       bigint not null,
  id             uuid not null,
  case_id        uuid not null,
  occurred_on    date not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  -- The capacity in which it was registered; `system` for what a job does.
  registered_as  text not null
                 constraint registered_as_is_known check (registered_as in ('citizen', 'intake', 'caseworker', 'manager', 'provider', 'editor', 'system')),
  theme          text not null,
  text           text not null,
  -- The dated event with its data, in the shape that `obligations --case` reads; null for a plain note.
  event          jsonb,
  obligation     text,
  -- The entry that this one puts right; its event no longer counts.
  corrects       uuid,
  -- Keyed digest of text and event, so that the chain outlives a change of encryption keys.
  digest         bytea not null constraint digest_is_sha_256 check (length(digest) = 32),
  previous_hash  bytea not null constraint previous_hash_is_sha_256 check (length(previous_hash) = 32),
  hash           bytea not null constraint hash_is_sha_256 check (length(hash) = 32),
  primary key (tenant_id, sequence),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint journal_entry_id_is_unique unique (tenant_id, id),
  foreign key (tenant_id, corrects) references journal_entry (tenant_id, id),
  constraint an_entry_is_put_right_once unique (tenant_id, corrects)
);
create index journal_of_case on journal_entry (tenant_id, case_id, sequence);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed: add a new one', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger journal_entry_is_append_only before update or delete on journal_entry
  for each row execute function refuse_change();
create trigger journal_entry_is_not_emptied before truncate on journal_entry
  for each statement execute function refuse_change();

-- The end of each municipality's chain, locked while an entry is added.
create table journal_head (
  tenant_id  uuid primary key references municipality (tenant_id),
  sequence   bigint not null,
  hash       bytea not null
);

-- What is owed, rewritten by each act from the pure function; work lists read this and nothing else.
create table obligation (
  tenant_id        uuid not null references municipality (tenant_id),
  case_id          uuid not null,
  what             text not null,
  ordinal          integer not null,
  owed_by          text not null constraint owed_by_is_known check (owed_by in ('authority', 'provider', 'citizen')),
  owed_to          text not null constraint owed_to_is_known check (owed_to in ('authority', 'provider', 'citizen', 'ankestyrelsen')),
  counted_from_on  date,
  due_on           date,
  act_by_on        date,
  status           text not null constraint obligation_status_is_known check (status in ('open', 'met', 'met-late', 'missed', 'lapsed')),
  met_on           date,
  length           jsonb,
  own_setting      boolean not null,
  unset            boolean not null,
  provisional      boolean not null,
  sources          text[] not null constraint obligation_names_its_sources check (cardinality(sources) > 0),
  primary key (tenant_id, case_id, what, ordinal),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index obligation_to_act_on on obligation (tenant_id, act_by_on, case_id) where status in ('open', 'missed');

-- A form's one-use id, minted when the form is shown: the same press twice finds the first receipt.
create table submission (
  tenant_id   uuid not null references municipality (tenant_id),
  id          uuid not null,
  act         text not null,
  case_id     uuid,
  -- Where the answer to the first press stands, so that a repeat is sent to the same place.
  path        text not null,
  created_at  timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);

-- A letter as it was made: the document, the exact bytes, their hash (exact copies are a duty).
create table letter (
  tenant_id     uuid not null references municipality (tenant_id),
  id            uuid not null,
  case_id       uuid not null,
  kind          text not null
                constraint letter_kind_is_known check (kind in ('receipt', 'delay-notice', 'hearing', 'decision', 'plan', 'order', 'change', 'end', 'complaint-receipt')),
  title         text not null,
  document      jsonb not null,
  pdf           bytea not null,
  sha_256       bytea not null constraint letter_hash_is_sha_256 check (length(sha_256) = 32),
  made_at       timestamptz not null,
  made_by       uuid not null,
  -- How it reaches its receiver: on the citizen's own pages, on paper, or in the provider's list of orders.
  channel       text not null constraint letter_channel_is_known check (channel in ('own-pages', 'paper', 'provider')),
  -- The day it became available to its receiver; null while a paper letter waits to be posted.
  available_on  date,
  posted_on     date,
  -- The dated event that the posting of a paper letter is, without its day; null where the act has told it already.
  event_on_posting  jsonb,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint only_paper_is_posted check (posted_on is null or channel = 'paper')
);
create index letter_of_case on letter (tenant_id, case_id, made_at);
