-- How the quality goals of a standard are met, as citizen, relative and caseworker answer at a follow-up; and the hours a week
-- that a grant means, where the caseworker states them.

alter table decision_part
  -- Minutes a week that the extent means; null where it is told in words alone, or by a package.
  add column weekly_minutes integer
    constraint stated_hours_are_more_than_none check (weekly_minutes > 0 and weekly_minutes <= 10080);

-- Svar om kvalitet: what one person answered at one time. Never changed: whoever answers again is heard by the last answer.
create table quality_reply (
  tenant_id     uuid not null references municipality (tenant_id),
  id            uuid not null,
  case_id       uuid not null,
  -- Who was asked: the citizen, a relative, or the caseworker's own judgement.
  asked         text not null constraint asked_about_quality_is_known check (asked in ('citizen', 'relative', 'caseworker')),
  -- Who gave the support that it is about; null where no order had been sent.
  provider_slug text,
  edition_on    date not null,
  said_on       date not null,
  how           text not null constraint way_of_a_quality_reply_is_known
                check (how in ('own-pages', 'phone', 'letter', 'in-person', 'mail', 'staff')),
  -- The mandate of the relative who answered; null where it was nobody's.
  mandate_id    uuid,
  -- What was said in own words, and by whom where staff wrote it down.
  words_sealed  bytea not null,
  registered_at timestamptz not null,
  registered_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, provider_slug) references provider (tenant_id, slug),
  foreign key (tenant_id, mandate_id) references mandate (tenant_id, id),
  constraint only_a_relative_answers_by_a_mandate check (mandate_id is null or asked = 'relative')
);
create index quality_reply_of_case on quality_reply (tenant_id, case_id, registered_at);
create index quality_reply_of_day on quality_reply (tenant_id, said_on);
create index quality_reply_of_provider on quality_reply (tenant_id, provider_slug) where provider_slug is not null;
create index quality_reply_of_mandate on quality_reply (tenant_id, mandate_id) where mandate_id is not null;
select raise_wall('quality_reply');

-- One answer of a reply: how well the goal is met, from 1 (not at all) to 5 (wholly); null where the person does not know.
create table quality_answer (
  tenant_id     uuid not null references municipality (tenant_id),
  reply_id      uuid not null,
  clause        text not null,
  -- The place of the goal in its clause, from 1.
  goal_number   integer not null constraint goals_of_a_clause_are_counted_from_one check (goal_number >= 1),
  score         integer constraint quality_is_from_1_to_5 check (score between 1 and 5),
  primary key (tenant_id, reply_id, clause, goal_number),
  foreign key (tenant_id, reply_id) references quality_reply (tenant_id, id)
);
select raise_wall('quality_answer');
