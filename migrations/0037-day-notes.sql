-- Day notes: what was done on a visit, in a group, on the phone, or why it was not given. Never changed: a correction is a new
-- note that names the one it puts right. The id comes from whoever wrote it, so that the same note sent twice is one note.

create table day_note (
  tenant_id         uuid not null references municipality (tenant_id),
  id                uuid not null,
  case_id           uuid not null,
  order_id          uuid not null,
  -- The appointment that it is about; null where it was not booked.
  appointment_id    uuid,
  -- The meeting of a group that it is about; null outside groups.
  group_session_id  uuid,
  -- Whether support was given; false where the visit fell away.
  given             boolean not null,
  happened_on       date not null,
  minutes           integer not null constraint a_note_is_about_at_most_a_day_and_a_night check (minutes between 0 and 1440),
  mode              text not null constraint way_of_support_is_known check (mode in ('at-home', 'elsewhere', 'group', 'drop-in',
                      'phone', 'screen', 'message')),
  citizen_took_part boolean not null,
  -- Who gave it: staff, a peer, a volunteer.
  deliverer         text not null constraint deliverer_is_known check (deliverer in ('staff', 'peer', 'volunteer')),
  -- On whose side it fell away; null where support was given.
  whose             text constraint support_falls_away_on_a_known_side check (whose in ('citizen', 'provider', 'other')),
  -- By the clock of whatever it was written on.
  written_at        timestamptz not null,
  -- By ours.
  received_at       timestamptz not null,
  -- The device that wrote it without coverage, and its place among that device's notes.
  device_id         uuid,
  sequence          integer,
  -- The note that this one puts right.
  corrects_id       uuid,
  written_by        uuid not null,
  -- The clock, the goals, who took part, the words, why it fell away, why it departs.
  words_sealed      bytea not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, order_id) references support_order (tenant_id, id),
  foreign key (tenant_id, appointment_id) references appointment (tenant_id, id),
  foreign key (tenant_id, corrects_id) references day_note (tenant_id, id),
  foreign key (tenant_id, written_by) references staff_member (tenant_id, id),
  constraint a_note_is_put_right_once unique (tenant_id, corrects_id),
  constraint support_that_fell_away_took_no_time check (given or minutes = 0),
  constraint support_that_fell_away_says_on_whose_side check (given = (whose is null)),
  constraint a_device_numbers_its_notes check ((device_id is null) = (sequence is null))
);
create index day_note_of_case on day_note (tenant_id, case_id, happened_on);
create index day_note_of_order on day_note (tenant_id, order_id, happened_on);
create index day_note_of_writer on day_note (tenant_id, written_by, happened_on);
create index day_note_in_time on day_note (tenant_id, happened_on);
create index day_note_of_device on day_note (tenant_id, device_id, sequence) where device_id is not null;
create index day_note_of_appointment on day_note (tenant_id, appointment_id) where appointment_id is not null;
create index day_note_of_group on day_note (tenant_id, group_session_id) where group_session_id is not null;

select raise_wall('day_note');

-- Its words may be sealed anew when keys change; none is deleted.
create trigger day_note_is_never_deleted before delete on day_note
  for each row execute function refuse_change();

-- The standard can be departed from where support is given, too.
alter table standard_departure
  drop constraint departing_act_is_known,
  add constraint departing_act_is_known check (act in ('answer', 'decision', 'plan', 'follow-up', 'delivery'));
