-- What a provider gathers people for: groups, courses, and open places. Who has a place and who waits, what was said of it, and
-- the days on which something happened. And the phases of a method such as CTI in a case.

create table support_group (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  provider_slug  text not null,
  kind           text not null constraint group_kind_is_known check (kind in ('group', 'course', 'open')),
  -- The provision that its members are granted support under; an open place asks for none.
  legal_basis    text constraint group_serves_a_known_provision check (legal_basis in ('SEL-82a', 'SEL-82b', 'SEL-85')),
  way            text not null constraint way_of_meeting_is_known check (way in ('in-person', 'digital')),
  leader_kind    text not null constraint group_is_led_by_somebody_known check (leader_kind in ('staff', 'peer', 'volunteer')),
  -- Monday is 0.
  weekday        integer constraint weekday_is_one_of_seven check (weekday between 0 and 6),
  starts         text,
  ends           text,
  from_on        date not null,
  until_on       date,
  capacity       integer constraint a_group_has_room_for_somebody check (capacity > 0),
  -- Its name, purpose, place, leader and hours: with a member's name they would tell of that citizen.
  words_sealed   bytea not null,
  version        integer not null,
  changed_at     timestamptz not null,
  changed_by     uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, provider_slug) references provider (tenant_id, slug),
  constraint an_open_place_keeps_no_list check ((kind = 'open') = (capacity is null)),
  constraint a_group_has_its_time_and_ground_and_an_open_place_has_none
    check ((kind = 'open') = (weekday is null) and (weekday is null) = (starts is null) and (starts is null) = (ends is null)
           and (kind = 'open') = (legal_basis is null)),
  constraint a_group_ends_after_it_begins check (until_on >= from_on)
);
create index group_of_provider on support_group (tenant_id, provider_slug);

create table group_member (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  group_id       uuid not null,
  case_id        uuid not null,
  order_id       uuid not null,
  state          text not null constraint place_in_a_group_is_known check (state in ('waiting', 'member', 'left')),
  asked_on       date not null,
  asked_at       timestamptz not null,
  joined_on      date,
  left_on        date,
  -- What the citizen gets while waiting.
  words_sealed   bytea not null,
  version        integer not null,
  changed_at     timestamptz not null,
  changed_by     uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, group_id) references support_group (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, order_id) references support_order (tenant_id, id),
  constraint who_is_in_a_group_came_on_a_day check (state <> 'member' or joined_on is not null),
  constraint who_has_left_left_on_a_day check ((state = 'left') = (left_on is not null))
);
create unique index one_place_in_a_group_for_each_order on group_member (tenant_id, group_id, order_id) where state <> 'left';
create index member_of_case on group_member (tenant_id, case_id);
create index member_of_order on group_member (tenant_id, order_id);

create table group_word (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  member_id      uuid not null,
  kind           text not null constraint word_about_a_group_is_known check (kind in ('cannot-come', 'can-come', 'wants-out', 'stays')),
  -- The group's day that it is about.
  about_on       date,
  capacity       text not null,
  how            text not null constraint way_of_a_word_about_a_group_is_known
                 check (how in ('own-pages', 'phone', 'letter', 'in-person', 'mail', 'staff')),
  -- What was said, and who said it where it was not the citizen.
  words_sealed   bytea not null,
  said_at        timestamptz not null,
  said_by        uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references group_member (tenant_id, id),
  constraint a_word_about_a_day_names_it check ((kind in ('cannot-come', 'can-come')) = (about_on is not null))
);
create index word_of_member on group_word (tenant_id, member_id, said_at);

create table group_session (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  group_id       uuid not null,
  held_on        date not null,
  state          text not null constraint day_of_a_group_is_known check (state in ('planned', 'held', 'cancelled')),
  -- Why it was cancelled, what there is instead, and who cancelled it.
  words_sealed   bytea not null,
  changed_at     timestamptz not null,
  changed_by     uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, group_id) references support_group (tenant_id, id),
  constraint each_day_of_a_group_stands_once unique (tenant_id, group_id, held_on)
);

create table method_phase (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  order_id       uuid not null,
  method         text not null constraint method_with_phases_is_known check (method in ('cti')),
  number         integer not null constraint phase_is_one_of_the_methods check (number between 0 and 3),
  from_on        date not null,
  planned_until_on date,
  next_follow_up_on date,
  -- What is handed over, to whom, and who wrote it.
  words_sealed   bytea not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, order_id) references support_order (tenant_id, id),
  constraint a_phase_is_planned_to_end_after_it_begins check (planned_until_on >= from_on)
);
create index phase_of_case on method_phase (tenant_id, case_id, registered_at);
create index phase_of_order on method_phase (tenant_id, order_id, registered_at);

select raise_wall('support_group');
select raise_wall('group_member');
select raise_wall('group_word');
select raise_wall('group_session');
select raise_wall('method_phase');

-- One more kind of letter, beside those that there are.
do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into known from pg_constraint
  where conrelid = 'letter'::regclass and conname = 'letter_kind_is_known';
  execute 'alter table letter drop constraint letter_kind_is_known, add constraint letter_kind_is_known '
    || replace(known, ']))', ', ''group''::text]))');
end $$;

-- Their words may be sealed anew when keys change; none of them is deleted.
create trigger support_group_is_never_deleted before delete on support_group
  for each row execute function refuse_change();
create trigger group_member_is_never_deleted before delete on group_member
  for each row execute function refuse_change();
create trigger group_word_is_never_deleted before delete on group_word
  for each row execute function refuse_change();
create trigger group_session_is_never_deleted before delete on group_session
  for each row execute function refuse_change();
create trigger method_phase_is_never_deleted before delete on method_phase
  for each row execute function refuse_change();
