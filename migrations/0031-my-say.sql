-- What the citizen says of the plan and its goals, and what citizen and provider prepare for a follow-up. All of it is kept as
-- it was said: beside the professional text, never in its place. Texts are sealed in `words_sealed`.

-- Egne ord om et mål: a version for each time something was said. No foreign key to the goal: a goal can be taken out of a
-- plan that is rewritten, and what the citizen said of it stays, with the goal as it read.
create table goal_word (
  tenant_id     uuid not null references municipality (tenant_id),
  id            uuid not null,
  case_id       uuid not null,
  goal_id       uuid not null,
  said_on       date not null,
  said_as       text not null constraint words_of_a_goal_come_from_somebody_known
                check (said_as in ('citizen', 'representative', 'staff', 'provider')),
  words_sealed  bytea not null,
  registered_at timestamptz not null,
  registered_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index goal_word_of_case on goal_word (tenant_id, case_id, registered_at);
select raise_wall('goal_word');

-- Egen vurdering af et mål, from 0 to 10; null where the citizen does not know.
create table goal_score (
  tenant_id     uuid not null references municipality (tenant_id),
  id            uuid not null,
  case_id       uuid not null,
  goal_id       uuid not null,
  score         integer constraint own_score_is_from_0_to_10 check (score between 0 and 10),
  said_on       date not null,
  said_as       text not null constraint a_score_comes_from_somebody_known
                check (said_as in ('citizen', 'representative', 'staff', 'provider')),
  words_sealed  bytea not null,
  registered_at timestamptz not null,
  registered_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index goal_score_of_case on goal_score (tenant_id, case_id, said_on);
select raise_wall('goal_score');

-- Ønske: another goal, a talk about the plan, or a change of it; seen by staff, with what came of it.
create table citizen_wish (
  tenant_id     uuid not null references municipality (tenant_id),
  id            uuid not null,
  case_id       uuid not null,
  kind          text not null constraint wish_kind_is_known check (kind in ('goal', 'plan-talk', 'plan-change')),
  said_on       date not null,
  said_as       text not null constraint a_wish_comes_from_somebody_known
                check (said_as in ('citizen', 'representative', 'staff', 'provider')),
  words_sealed  bytea not null,
  registered_at timestamptz not null,
  registered_by uuid not null,
  -- What was done about it, and who told so when.
  answer_sealed bytea,
  answered_at   timestamptz,
  answered_by   uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint an_answer_to_a_wish_says_who_and_when
    check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer_sealed is null))
);
create index wish_of_case on citizen_wish (tenant_id, case_id, registered_at);
create index wish_that_waits on citizen_wish (tenant_id, case_id) where answered_at is null;
select raise_wall('citizen_wish');

-- What is prepared for a follow-up: the citizen's own part, the same part written together with the citizen, and the
-- provider's. One of each until the follow-up is held; then it keeps them. What is being written and what was sent are apart.
create table follow_up_part (
  tenant_id     uuid not null references municipality (tenant_id),
  id            uuid not null,
  case_id       uuid not null,
  side          text not null constraint side_of_a_follow_up_is_known check (side in ('citizen', 'together', 'provider')),
  words_sealed  bytea not null,
  sent_sealed   bytea,
  sent_at       timestamptz,
  sent_by       uuid,
  updated_at    timestamptz not null,
  updated_by    uuid not null,
  version       integer not null default 1,
  -- The follow-up that was held with it; null until then.
  follow_up_id  uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, follow_up_id) references follow_up (tenant_id, id),
  constraint a_part_that_was_sent_says_who_and_when
    check ((sent_at is null) = (sent_by is null) and (sent_at is null) = (sent_sealed is null))
);
create unique index one_part_of_each_side_at_a_time on follow_up_part (tenant_id, case_id, side) where follow_up_id is null;
create index part_of_follow_up on follow_up_part (tenant_id, follow_up_id) where follow_up_id is not null;
create index part_of_case on follow_up_part (tenant_id, case_id);
select raise_wall('follow_up_part');

-- Yes to some of a plan: it stands, and can be rewritten at once.
alter table action_plan
  drop constraint plan_state_is_known,
  add constraint plan_state_is_known check (state in ('draft', 'offered', 'accepted', 'partly', 'declined')),
  drop constraint an_answered_plan_has_its_day,
  add constraint an_answered_plan_has_its_day
    check ((state in ('accepted', 'partly', 'declined')) = (answered_on is not null));
