-- Today's work, at any size: each case knows what is owed first in it, staff are told what they were handed, and keep what
-- they choose to see.

-- What is owed first, kept with the case so that a list of open cases is ordered, filtered and counted by one read. Of what
-- has a day, and of what nobody has set a day for, one each: which of the two comes first is told by the day of reading.
alter table case_file
  add column first_what       text,
  add column first_ordinal    integer,
  add column first_due_on     date,
  add column first_act_by_on  date,
  add column first_party      text constraint first_party_is_known
                              check (first_party in ('authority', 'provider', 'citizen', 'other')),
  add column undated_what     text,
  add column undated_ordinal  integer,
  add column undated_party    text constraint undated_party_is_known
                              check (undated_party in ('authority', 'provider', 'citizen', 'other')),
  add constraint what_is_owed_first_has_its_days check (num_nonnulls(first_what, first_ordinal, first_due_on, first_act_by_on,
    first_party) in (0, 5)),
  add constraint what_has_no_day_is_known_whole check (num_nonnulls(undated_what, undated_ordinal, undated_party) in (0, 3));

create index open_case_of_unit on case_file (tenant_id, unit_slug) where closed_on is null;
create index open_case_of_caseworker on case_file (tenant_id, caseworker_id) where closed_on is null;

-- A case that somebody gave to a colleague, until the colleague has seen it.
create table handover (
  tenant_id    uuid not null references municipality (tenant_id),
  id           uuid not null,
  case_id      uuid not null,
  -- Who got it.
  staff_id     uuid not null,
  note_sealed  bytea,
  handed_at    timestamptz not null,
  handed_by    uuid not null,
  seen_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, handed_by) references staff_member (tenant_id, id)
);
create index handover_not_seen on handover (tenant_id, staff_id, case_id) where seen_at is null;

-- A choice of cases that a member of staff has given a name; one may be what the work list begins with.
create table saved_filter (
  tenant_id    uuid not null references municipality (tenant_id),
  id           uuid not null,
  staff_id     uuid not null,
  name_sealed  bytea not null,
  choice       jsonb not null,
  is_start     boolean not null default false,
  saved_at     timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
create index saved_filter_of_staff on saved_filter (tenant_id, staff_id);
create unique index one_start_view_for_each on saved_filter (tenant_id, staff_id) where is_start;

-- Whether single keys do something in the work list (WCAG 2.1.4: they can be switched off).
alter table staff_member
  add column single_keys boolean not null default true;

select raise_wall('handover');
select raise_wall('saved_filter');
