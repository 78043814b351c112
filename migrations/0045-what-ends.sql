-- Whether a change that a granted task is opened for is to end its support. Only then can the support that the citizen has be
-- ended by the decision: a no to more support takes nothing away, and less is not an end.
alter table reopened_task
  add column ends boolean not null default false,
  add constraint only_a_change_ends check (not ends or takes_effect_on is not null);
