-- A ruling may change one task and send another back: each is answered when its own tasks are decided.
alter table reopened_task
  add column ruling_outcome text constraint outcome_that_opened_is_known
    check (ruling_outcome in ('changed', 'sent-back', 'annulled')),
  add constraint only_a_ruling_has_an_outcome check (ruling_outcome is null or ruling_on is not null);
