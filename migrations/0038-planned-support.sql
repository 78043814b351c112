-- Support that is planned ahead: appointments in a series, who comes, how late one is, whose wish a cancellation was and what
-- there is instead; teams of a provider; addresses from which a calendar fetches one's appointments.

create table repeated_appointment (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  -- The provider's order; null where the authority made it.
  order_id       uuid,
  every          text not null constraint rhythm_of_a_series_is_known check (every in ('week', 'other-week')),
  -- 0 is Monday.
  weekdays       integer[] not null
                 constraint a_series_has_days_of_the_week check (cardinality(weekdays) > 0 and weekdays <@ '{0,1,2,3,4,5,6}'),
  until_on       date not null,
  booked_at      timestamptz not null,
  booked_by      uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, order_id) references support_order (tenant_id, id)
);
create index repeated_appointment_of_case on repeated_appointment (tenant_id, case_id);
create index repeated_appointment_of_order on repeated_appointment (tenant_id, order_id) where order_id is not null;

alter table appointment
  -- The series that it was booked in; null where it stands alone.
  add column series_id uuid,
  add column deliverer text not null default 'staff'
    constraint deliverer_of_support_is_known check (deliverer in ('staff', 'peer', 'volunteer')),
  -- When whoever is late is expected now; null where nobody has told of being late.
  add column expected_at timestamptz,
  add foreign key (tenant_id, series_id) references repeated_appointment (tenant_id, id),
  drop constraint appointment_kind_is_known,
  add constraint appointment_kind_is_known check (kind in ('talk', 'home-visit', 'meeting', 'follow-up-meeting', 'phone',
    'screen', 'group', 'support-visit', 'message'));
create index appointment_of_series on appointment (tenant_id, series_id, starts_at) where series_id is not null;
-- A week of a provider is read by time.
create index appointment_in_time on appointment (tenant_id, starts_at) where order_id is not null;

alter table appointment_step
  drop constraint appointment_step_is_known,
  add constraint appointment_step_is_known check (kind in ('booked', 'asked-to-move', 'moved', 'changed', 'kept', 'cancelled',
    'held', 'not-held', 'late')),
  -- Why support was not given: whose wish or hindrance it was, and what kind of thing there is instead. Null for all else.
  add column whose text
    constraint somebodys_hindrance_is_known check (whose in ('citizen', 'provider', 'other')),
  add column instead_kind text
    constraint what_there_is_instead_is_known check (instead_kind in ('other-time', 'other-person', 'other', 'nothing')),
  add constraint only_what_is_off_has_something_instead
    check (kind in ('cancelled', 'not-held') or (whose is null and instead_kind is null));

create trigger repeated_appointment_is_never_deleted before delete on repeated_appointment
  for each row execute function refuse_change();

-- Hold: people of a provider who plan together. One that is not used any more has ended.
create table provider_team (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  provider_slug  text not null,
  name           text not null constraint a_team_has_a_name check (name <> ''),
  made_at        timestamptz not null,
  made_by        uuid not null,
  ended_at       timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, provider_slug) references provider (tenant_id, slug)
);
create index provider_team_of_provider on provider_team (tenant_id, provider_slug);

create table provider_team_member (
  tenant_id      uuid not null references municipality (tenant_id),
  team_id        uuid not null,
  staff_id       uuid not null,
  primary key (tenant_id, team_id, staff_id),
  foreign key (tenant_id, team_id) references provider_team (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
create index provider_team_of_member on provider_team_member (tenant_id, staff_id);

-- An address that a calendar fetches somebody's appointments from without a login. Of the secret in it the hash alone is kept.
create table calendar_address (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  staff_id       uuid,
  citizen_id     uuid,
  secret_hash    bytea not null,
  made_at        timestamptz not null,
  -- The last day that something fetched from it; null where nothing has.
  fetched_on     date,
  revoked_at     timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, citizen_id) references citizen (tenant_id, id),
  constraint a_calendar_is_somebodys check ((staff_id is null) <> (citizen_id is null)),
  constraint no_two_calendars_share_a_secret unique (tenant_id, secret_hash)
);
create unique index one_calendar_of_a_citizen on calendar_address (tenant_id, citizen_id) where revoked_at is null;
create unique index one_calendar_of_a_member_of_staff on calendar_address (tenant_id, staff_id) where revoked_at is null;
create index calendar_address_of_citizen on calendar_address (tenant_id, citizen_id) where citizen_id is not null;
create index calendar_address_of_staff on calendar_address (tenant_id, staff_id) where staff_id is not null;

select raise_wall('repeated_appointment');
select raise_wall('provider_team');
select raise_wall('provider_team_member');
select raise_wall('calendar_address');
