-- Several observations about one sub-theme, each with who, when and where from; who last wrote where; and FFB's target groups.

-- The observations stand sealed among the other words of the theme. The columns of the one observation that a theme had
-- before are left as they were: it is read as the first.
alter table assessed_theme
  add column observations jsonb not null default '[]',
  add column updated_at timestamptz,
  add column updated_by uuid,
  drop constraint words_of_a_theme_are_sealed,
  add constraint words_of_a_theme_are_sealed check (
    words_sealed is not null and citizens_words || observation || observation_source || professional_view = ''
    and observations = '[]') not valid,
  add constraint a_theme_says_who_wrote_when check ((updated_at is null) = (updated_by is null));

alter table assessment
  add column whole_updated_at timestamptz,
  add column whole_updated_by uuid,
  add column targets_updated_at timestamptz,
  add column targets_updated_by uuid,
  add constraint the_whole_says_who_wrote_when check ((whole_updated_at is null) = (whole_updated_by is null)),
  add constraint target_groups_say_who_wrote_when check ((targets_updated_at is null) = (targets_updated_by is null));

-- A target group of FFB that the citizen belongs to, with why. One at most is the primary.
create table chosen_target_group (
  tenant_id     uuid not null references municipality (tenant_id),
  assessment_id uuid not null,
  -- FFB code of the target group, or of a condition that is taken as one.
  group_code    uuid not null,
  rank          integer not null constraint target_group_rank_is_primary_or_further check (rank in (1, 2)),
  recorded_on   date not null,
  reason_sealed bytea not null,
  primary key (tenant_id, assessment_id, group_code),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
create unique index one_primary_target_group on chosen_target_group (tenant_id, assessment_id) where rank = 1;

select raise_wall('chosen_target_group');
