-- Whether a change that a granted task is opened for is to give more support. Then what is granted is never less than the
-- citizen has: less is taken up by itself, with a hearing.
alter table reopened_task
  add column raises boolean not null default false,
  add constraint only_a_change_raises check (not raises or takes_effect_on is not null);
