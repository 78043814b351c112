-- Appointments with the citizen, made by the authority in a case or by a provider in its order. What happened to one is a
-- row of its own that is never changed; the appointment itself stands as its last step left it.

create table appointment (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  -- The provider's order; null where the authority made it.
  order_id       uuid,
  kind           text not null constraint appointment_kind_is_known check (kind in ('talk', 'home-visit', 'meeting',
                   'follow-up-meeting', 'phone', 'screen', 'group', 'support-visit')),
  state          text not null constraint appointment_state_is_known check (state in ('booked', 'asked-to-move', 'moved',
                   'cancelled', 'held', 'not-held')),
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  -- Who has it in their calendar.
  staff_id       uuid not null,
  -- Where, with whom, about what, what to bring.
  words_sealed   bytea not null,
  -- Counts its steps, so that two who change it at once never overwrite each other.
  version        integer not null,
  booked_at      timestamptz not null,
  booked_by      uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, order_id) references support_order (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  constraint an_appointment_ends_after_it_begins check (ends_at > starts_at)
);
create index appointment_of_case on appointment (tenant_id, case_id, starts_at);
create index appointment_of_staff on appointment (tenant_id, staff_id, starts_at);
create index appointment_of_order on appointment (tenant_id, order_id, starts_at) where order_id is not null;
create index appointment_to_answer on appointment (tenant_id, case_id) where state = 'asked-to-move';

create table appointment_step (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  appointment_id uuid not null,
  number         integer not null,
  kind           text not null constraint appointment_step_is_known check (kind in ('booked', 'asked-to-move', 'moved',
                   'changed', 'kept', 'cancelled', 'held', 'not-held')),
  -- When it was to be after the step.
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  -- In what capacity somebody took the step.
  capacity       text not null,
  -- Whose wish it was: what the citizen says on the phone is the citizen's, whoever writes it down.
  wish_of      text not null constraint wish_about_an_appointment_is_somebodys check (wish_of in ('citizen', 'staff')),
  how            text not null constraint way_of_an_appointment_step_is_known
                 check (how in ('own-pages', 'phone', 'letter', 'in-person', 'staff')),
  -- Why, what the citizen wishes, what there is instead, and who took the step by name.
  words_sealed   bytea not null,
  letter_id      uuid,
  -- When staff saw that the citizen has cancelled.
  seen_at        timestamptz,
  seen_by        uuid,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, appointment_id) references appointment (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint each_step_of_an_appointment_has_its_number unique (tenant_id, appointment_id, number),
  constraint somebody_saw_it_at_a_moment check ((seen_at is null) = (seen_by is null))
);
create index appointment_cancelled_unseen on appointment_step (tenant_id, appointment_id)
  where kind = 'cancelled' and wish_of = 'citizen' and seen_at is null;

select raise_wall('appointment');
select raise_wall('appointment_step');

-- One more kind of letter, beside those that there are.
do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into known from pg_constraint
  where conrelid = 'letter'::regclass and conname = 'letter_kind_is_known';
  execute 'alter table letter drop constraint letter_kind_is_known, add constraint letter_kind_is_known '
    || replace(known, ']))', ', ''appointment''::text]))');
end $$;

-- Their words may be sealed anew when keys change; none of them is deleted.
create trigger appointment_is_never_deleted before delete on appointment
  for each row execute function refuse_change();
create trigger appointment_step_is_never_deleted before delete on appointment_step
  for each row execute function refuse_change();
