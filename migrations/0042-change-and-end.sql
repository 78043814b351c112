-- Change and end of support. A change that takes a new decision opens the granted tasks anew, with the day it is to take effect;
-- until then the support goes on as it was granted.

alter table reopened_task
  -- The change is to the citizen's disadvantage: then the citizen is heard and told why, whatever is decided.
  add column worsens boolean not null default false,
  -- The last day as granted where the support ends, else the first day of the new terms; null where no support is changed.
  add column takes_effect_on date,
  add column dropped_at timestamptz,
  add column dropped_by uuid,
  add constraint a_dropped_reopening_says_who_and_when check ((dropped_at is null) = (dropped_by is null)),
  add constraint only_a_change_is_worse check (not worsens or takes_effect_on is not null),
  drop constraint ground_of_reopening_is_known,
  add constraint ground_of_reopening_is_known
    check (ground in ('reconsideration', 'ruling', 'new-facts', 'mistake', 'wish', 'other'));

-- The last day of support that a decision ends; until it has gone the support is as it was.
alter table decision_part
  add column ends_on date,
  add constraint only_what_is_not_granted_ends check (ends_on is null or outcome <> 'granted');

-- What a citizen can wish of the support itself.
alter table citizen_wish
  drop constraint wish_kind_is_known,
  add constraint wish_kind_is_known check (kind in ('goal', 'plan-talk', 'plan-change', 'more', 'less', 'stop'));

-- Ændring af støtten: what is to change and from when. Agreed with the citizen it is told in a letter; else it waits for a decision.
create table support_change (
  tenant_id        uuid not null references municipality (tenant_id),
  id               uuid not null,
  case_id          uuid not null,
  kind             text not null constraint kind_of_change_is_known
                     check (kind in ('within', 'more', 'less', 'tasks-end', 'end')),
  path             text not null constraint way_of_change_is_known check (path in ('agreement', 'decision')),
  worsens          boolean not null,
  -- Why support ends; null where it does not.
  end_reason       text constraint reason_of_end_is_known
                     check (end_reason in ('goals-reached', 'no-need', 'opted-out', 'no-contact', 'event')),
  -- The last day of support where it ends, else the first day of the change.
  takes_effect_on  date not null,
  opened_on        date not null,
  -- What changes, why, why that day, what the citizen said, what was tried, and the tasks.
  words_sealed     bytea not null,
  letter_id        uuid,
  -- The day the end was written down, once its last day had gone.
  ended_on         date,
  taken_back_on    date,
  taken_back_by    uuid,
  registered_at    timestamptz not null,
  registered_by    uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint only_an_end_has_a_reason check ((kind = 'end') = (end_reason is not null)),
  constraint an_agreed_change_is_told check ((path = 'agreement') = (letter_id is not null)),
  constraint a_change_taken_back_says_who_and_when check ((taken_back_on is null) = (taken_back_by is null)),
  constraint a_change_is_not_both_ended_and_taken_back check (ended_on is null or taken_back_on is null)
);
create index support_change_of_case on support_change (tenant_id, case_id, registered_at);
create index support_change_that_ends on support_change (tenant_id, takes_effect_on)
  where kind = 'end' and ended_on is null and taken_back_on is null;
select raise_wall('support_change');
create trigger support_change_is_never_deleted before delete on support_change
  for each row execute function refuse_change();
