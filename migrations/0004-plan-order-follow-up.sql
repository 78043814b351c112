-- Action plan with goals, order to a provider, first contact and start, follow-up.

create table action_plan (
  tenant_id     uuid not null references municipality (tenant_id),
  id            uuid not null,
  case_id       uuid not null,
  decision_id   uuid not null,
  -- The four sections of serviceloven § 141, stk. 3.
  purpose       text not null default '',
  interventions text not null default '',
  duration      text not null default '',
  other         text not null default '',
  state         text not null constraint plan_state_is_known check (state in ('draft', 'offered', 'accepted', 'declined')),
  offered_on    date,
  answered_on   date,
  letter_id     uuid,
  updated_at    timestamptz not null,
  updated_by    uuid not null,
  version       integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint one_plan_per_decision unique (tenant_id, decision_id),
  constraint an_offered_plan_has_its_day check ((state = 'draft') = (offered_on is null))
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
  frame              text not null,
  -- Why an external provider was chosen, where the standard asks for it.
  external_reason    text not null default '',
  state              text not null constraint order_state_is_known check (state in ('sent', 'accepted', 'returned')),
  sent_on            date not null,
  answered_on        date,
  returned_reason    text not null default '',
  contact_person     text not null default '',
  first_contact_on   date,
  started_on         date,
  letter_id          uuid,
  version            integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, provider_slug) references provider (tenant_id, slug),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint an_order_sent_back_says_why check (state <> 'returned' or returned_reason <> '')
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
  notes       text not null,
  outcome     text not null constraint follow_up_outcome_is_known check (outcome in ('continue', 'adjust', 'end', 'other-help')),
  next_on     date,
  registered_at timestamptz not null,
  registered_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index follow_up_of_case on follow_up (tenant_id, case_id, held_on);
