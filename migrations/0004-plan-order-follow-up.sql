-- Action plan with goals, order to a provider, first contact and start, follow-up.

create table action_plan (
  tenant_id     uuid not null references municipality (tenant_id),
  id            uuid not null,
  case_id       uuid not null,
  decision_id   uuid not null,
  -- The four sections of serviceloven § 141, stk. 3. The purposes are numbers of § 81.
  purposes      integer[] not null default '{}' constraint purposes_are_those_of_section_81 check (purposes <@ array[1, 2, 3, 4, 5]),
  purpose       text not null default '',
  interventions text not null default '',
  duration      text not null default '',
  other         text not null default '',
  -- How the citizen took part in making it.
  citizens_part text not null default '',
  -- Why a granted task has no goal, where the standard asks for one.
  goal_departure text not null default '',
  first_follow_up_on date,
  state         text not null constraint plan_state_is_known check (state in ('draft', 'offered', 'accepted', 'declined')),
  offered_on    date,
  answered_on   date,
  -- What the citizen said to it.
  citizens_answer text not null default '',
  letter_id     uuid,
  updated_at    timestamptz not null,
  updated_by    uuid not null,
  version       integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint one_plan_per_decision unique (tenant_id, decision_id),
  constraint an_offered_plan_has_its_day check (state = 'draft' or offered_on is not null),
  constraint an_answered_plan_has_its_day check ((state in ('accepted', 'declined')) = (answered_on is not null))
);

create table goal (
  tenant_id         uuid not null references municipality (tenant_id),
  id                uuid not null,
  plan_id           uuid not null,
  decision_part_id  uuid,
  text              text not null constraint goal_is_written check (text <> ''),
  own_words         text not null default '',
  kind              text not null constraint goal_kind_is_known check (kind in ('develop', 'keep', 'limit-loss')),
  theme_code        uuid,
  target_level      integer constraint target_level_is_on_the_scale check (target_level between 0 and 4),
  measure           text not null default '',
  -- What citizen and provider have agreed, or will agree, on the way to the goal.
  sub_goals         text not null default '',
  by_on             date,
  position          integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references action_plan (tenant_id, id) on delete cascade,
  foreign key (tenant_id, decision_part_id) references decision_part (tenant_id, id)
);
create index goal_of_plan on goal (tenant_id, plan_id, position);

create table support_order (
  tenant_id          uuid not null references municipality (tenant_id),
  id                 uuid not null,
  case_id            uuid not null,
  decision_id        uuid not null,
  provider_slug      text not null,
  -- One goal a line: what the provider is asked to work towards.
  goals              text not null,
  frame              text not null,
  -- Why an external provider was chosen, where the standard asks for it.
  external_reason    text not null default '',
  -- Whether support starts from one day to the next, and why not; null where it was not asked.
  acute_start        boolean,
  acute_reason       text not null default '',
  state              text not null constraint order_state_is_known check (state in ('sent', 'accepted', 'returned')),
  sent_on            date not null,
  answered_on        date,
  returned_reason    text not null default '',
  contact_person     text not null default '',
  contact_phone      text not null default '',
  first_contact_on   date,
  started_on         date,
  letter_id          uuid,
  version            integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, provider_slug) references provider (tenant_id, slug),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint an_order_sent_back_says_why check (state <> 'returned' or returned_reason <> ''),
  constraint an_accepted_order_names_a_contact_person check (state <> 'accepted' or contact_person <> ''),
  constraint an_answered_order_has_its_day check ((state = 'sent') = (answered_on is null))
);
create unique index one_running_order_per_decision on support_order (tenant_id, decision_id) where state <> 'returned';
create index order_of_case on support_order (tenant_id, case_id);
create index order_of_provider on support_order (tenant_id, provider_slug, state);

create table follow_up (
  tenant_id   uuid not null references municipality (tenant_id),
  id          uuid not null,
  case_id     uuid not null,
  held_on     date not null,
  meeting     text not null constraint follow_up_meeting_is_known check (meeting in ('in-person', 'digital', 'phone')),
  citizens_words text not null default '',
  -- How much of the support was used.
  use_of_support text not null default '',
  -- What the individual inspection found, where the standard joins it to the meeting.
  inspection  text not null default '',
  notes       text not null default '',
  outcome     text not null constraint follow_up_outcome_is_known check (outcome in ('continue', 'adjust', 'end', 'other-help')),
  next_on     date,
  -- Why the next one is later than the standard says.
  departure   text not null default '',
  registered_at timestamptz not null,
  registered_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index follow_up_of_case on follow_up (tenant_id, case_id, held_on);

-- How one goal stood when it was followed up: the goal as it read that day, since the plan may change afterwards.
create table followed_goal (
  tenant_id     uuid not null references municipality (tenant_id),
  follow_up_id  uuid not null,
  position      integer not null,
  goal          text not null constraint followed_goal_is_named check (goal <> ''),
  standing      text not null constraint goal_standing_is_known check (standing in ('reached', 'on-the-way', 'not-begun', 'given-up')),
  level         integer constraint followed_level_is_on_the_scale check (level between 0 and 4),
  note          text not null default '',
  primary key (tenant_id, follow_up_id, position),
  foreign key (tenant_id, follow_up_id) references follow_up (tenant_id, id)
);
