-- Who may see what: sessions, rights that end, look-ups with a reason, who acts for whom, protected people, and the log of
-- every look.

-- A member of staff is known by the issuer's name for them; never by e-mail or name.
alter table staff_member
  add column issuer      text,
  add column subject     text,
  -- Keyed digest of the CPR number, to find a member of staff in their own case; null where the issuer does not tell it.
  add column cpr_index   bytea constraint staff_cpr_index_is_a_digest check (length(cpr_index) = 32),
  -- How sensitive cases may be that the right reaches (følsomhed 1 to 4; 4 is VIP and cases kept closer).
  add column sensitivity smallint not null default 3
                         constraint staff_sensitivity_is_on_the_scale check (sensitivity between 1 and 4),
  -- From this day the right has ended.
  add column left_on     date,
  add constraint staff_are_known_once_at_an_issuer unique (tenant_id, issuer, subject),
  add constraint an_issuer_tells_a_subject check ((issuer is null) = (subject is null));

alter table case_file
  add column sensitivity smallint not null default 3
                         constraint case_sensitivity_is_on_the_scale check (sensitivity between 1 and 4);

alter table citizen
  -- cpr-loven § 28: protected for a year at a time; null where it has no end.
  add column name_protected     boolean not null default false,
  add column address_protected  boolean not null default false,
  add column protected_until_on date;

-- Somebody who acts for a citizen: relative, guardian, representative or companion (pårørende, værge, partsrepræsentant, bisidder).
create table representative (
  tenant_id   uuid not null references municipality (tenant_id),
  id          uuid not null,
  name        text not null constraint representative_has_a_name check (name <> ''),
  cpr_sealed  bytea,
  cpr_index   bytea constraint representative_cpr_index_is_a_digest check (length(cpr_index) = 32),
  phone       text,
  mail        text,
  primary key (tenant_id, id),
  constraint one_representative_per_cpr_number unique (tenant_id, cpr_index)
);

-- What a citizen has let somebody do: exactly these parts, from when until when. Withdrawn means closed at the next request.
create table mandate (
  tenant_id          uuid not null references municipality (tenant_id),
  id                 uuid not null,
  citizen_id         uuid not null,
  representative_id  uuid not null,
  kind               text not null
                     constraint mandate_kind_is_known check (kind in ('relative', 'guardian', 'representative', 'companion')),
  parts              text[] not null constraint a_mandate_names_its_parts check (cardinality(parts) > 0),
  basis              text not null
                     constraint mandate_basis_is_known check (basis in ('given-online', 'paper', 'spoken', 'court')),
  note               text not null default '',
  from_on            date not null,
  to_on              date,
  given_at           timestamptz not null,
  given_by           uuid not null,
  withdrawn_at       timestamptz,
  withdrawn_by       uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, citizen_id) references citizen (tenant_id, id),
  foreign key (tenant_id, representative_id) references representative (tenant_id, id),
  constraint a_mandate_does_not_end_before_it_begins check (to_on is null or to_on >= from_on),
  constraint a_withdrawn_mandate_says_who check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index mandate_of_citizen on mandate (tenant_id, citizen_id);
create index mandate_of_representative on mandate (tenant_id, representative_id);

-- A session at one of the doors. The cookie holds the secret, the database only its digest.
create table session (
  tenant_id       uuid not null references municipality (tenant_id),
  id_hash         bytea not null constraint session_id_is_a_digest check (length(id_hash) = 32),
  door            text not null constraint session_door_is_known check (door in ('citizen', 'staff')),
  -- Exactly one of these is who has signed in.
  staff_id          uuid,
  citizen_id        uuid,
  representative_id uuid,
  -- The mandate that a representative, or a citizen who also acts for somebody else, uses just now.
  mandate_id      uuid,
  issuer          text not null,
  subject         text not null,
  -- The issuer's own session, for log out over the back channel.
  issuer_session  text,
  assurance       text not null constraint assurance_is_known check (assurance in ('low', 'substantial', 'high')),
  began_at        timestamptz not null,
  seen_at         timestamptz not null,
  -- Ends by itself, whatever is done in it.
  ends_at         timestamptz not null,
  ended_at        timestamptz,
  primary key (tenant_id, id_hash),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, citizen_id) references citizen (tenant_id, id),
  foreign key (tenant_id, representative_id) references representative (tenant_id, id),
  foreign key (tenant_id, mandate_id) references mandate (tenant_id, id),
  constraint a_session_is_somebodys check (num_nonnulls(staff_id, citizen_id) <= 1
    and num_nonnulls(staff_id, citizen_id, representative_id) >= 1
    and (door = 'staff') = (staff_id is not null) and (staff_id is null or representative_id is null))
);
create index session_at_issuer on session (tenant_id, issuer, subject) where ended_at is null;

-- A case that was opened by its full CPR number and a reason, by somebody with no other way into it.
create table case_opening (
  tenant_id   uuid not null references municipality (tenant_id),
  id          uuid not null,
  staff_id    uuid not null,
  citizen_id  uuid not null,
  reason      text not null constraint a_look_up_has_its_reason check (reason <> ''),
  opened_at   timestamptz not null,
  until_at    timestamptz not null,
  -- When the team leader has looked at it, and what was said.
  reviewed_at timestamptz,
  reviewed_by uuid,
  review      text not null default '',
  primary key (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, citizen_id) references citizen (tenant_id, id),
  constraint an_opening_lasts_a_day_at_most check (until_at > opened_at and until_at <= opened_at + interval '24 hours'),
  constraint a_reviewed_opening_says_who check ((reviewed_at is null) = (reviewed_by is null))
);
create index opening_of_staff on case_opening (tenant_id, staff_id, citizen_id, until_at);

-- Inhabilitet (forvaltningsloven §§ 3-6): this member of staff has nothing to do with this citizen's cases.
create table conflict_of_interest (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  staff_id       uuid not null,
  citizen_id     uuid not null,
  reason         text not null constraint a_conflict_has_its_reason check (reason <> ''),
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  ended_at       timestamptz,
  ended_by       uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, citizen_id) references citizen (tenant_id, id),
  constraint an_ended_conflict_says_who check ((ended_at is null) = (ended_by is null))
);
create unique index one_running_conflict_per_pair on conflict_of_interest (tenant_id, staff_id, citizen_id) where ended_at is null;

-- Every look at a person: page, list, search, letter, export; shown, refused, or nothing there. Only ever added to.
create table read_log (
  tenant_id         uuid not null references municipality (tenant_id),
  id                uuid not null,
  seen_at           timestamptz not null,
  -- The request that it was part of.
  visit_id          uuid not null,
  actor_id          uuid not null,
  actor_kind        text not null constraint reader_is_known
                    check (actor_kind in ('citizen', 'representative', 'intake', 'caseworker', 'manager', 'provider', 'editor', 'system')),
  -- Where the reader worked then: the unit or the provider, as the citizen is told it.
  actor_place       text,
  citizen_id        uuid,
  case_id           uuid,
  act               text not null,
  -- What gave the right: own case, own unit, opened with a reason, an order, a mandate, one's own.
  basis             text not null,
  -- For what: the stated reason where one was stated, else what the act is for.
  purpose           text not null,
  outcome           text not null constraint look_outcome_is_known check (outcome in ('shown', 'refused', 'nothing')),
  -- What was searched for, sealed; null for what was no search.
  criterion_sealed  bytea,
  primary key (tenant_id, id)
);
create index looks_at_citizen on read_log (tenant_id, citizen_id, seen_at);
create unique index a_look_is_logged_once_a_visit
  on read_log (tenant_id, visit_id, act, citizen_id, case_id, basis) nulls not distinct;
create index looks_by_actor on read_log (tenant_id, actor_id, seen_at);

-- The log sealed hour by hour into a chain, so that nothing in it can be changed, or left out, unseen.
create table read_log_segment (
  tenant_id      uuid not null references municipality (tenant_id),
  number         integer not null,
  from_at        timestamptz not null,
  to_at          timestamptz not null,
  looks          integer not null,
  digest         bytea not null constraint segment_digest_is_sha_256 check (length(digest) = 32),
  previous_hash  bytea not null constraint segment_previous_hash_is_sha_256 check (length(previous_hash) = 32),
  hash           bytea not null constraint segment_hash_is_sha_256 check (length(hash) = 32),
  -- When the looks themselves were deleted because their time of keeping had passed; the hash stays.
  emptied_at     timestamptz,
  primary key (tenant_id, number)
);

-- What the daily review of the log found: to be looked at by a team leader.
create table snooping_finding (
  tenant_id    uuid not null references municipality (tenant_id),
  id           uuid not null,
  pattern      text not null,
  staff_id     uuid not null,
  citizen_id   uuid,
  day_on       date not null,
  looks        integer not null,
  explanation  text not null,
  found_at     timestamptz not null,
  reviewed_at  timestamptz,
  reviewed_by  uuid,
  review       text not null default '',
  primary key (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  constraint a_pattern_is_found_once_a_day unique nulls not distinct (tenant_id, pattern, staff_id, citizen_id, day_on),
  constraint a_reviewed_finding_says_who check ((reviewed_at is null) = (reviewed_by is null))
);

select raise_wall(walled)
from unnest(array['representative', 'mandate', 'session', 'case_opening', 'conflict_of_interest', 'read_log',
  'read_log_segment', 'snooping_finding']::regclass[]) walled;

-- A relative's, guardian's, representative's or companion's acts are registered as theirs.
alter table journal_entry drop constraint registered_as_is_known;
alter table journal_entry add constraint registered_as_is_known check (registered_as in ('citizen', 'relative', 'guardian',
  'representative', 'companion', 'intake', 'caseworker', 'manager', 'provider', 'editor', 'system'));
