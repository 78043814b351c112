-- What has been sent, decided and counted stays as it was, also for a program that has gone wrong.

-- An issued decision is never changed: its words may be sealed anew, or sealed for the first time.
create function refuse_change_of_issued_decision() returns trigger language plpgsql as $$
declare
  before decision := new;
begin
  before.words_sealed := old.words_sealed;
  before.draft := old.draft;
  before.reasons_rules := old.reasons_rules;
  before.reasons_considerations := old.reasons_considerations;
  before.reasons_facts := old.reasons_facts;
  before.individual_assessment := old.individual_assessment;
  before.provider_wish := old.provider_wish;
  before.provider_wish_reason := old.provider_wish_reason;
  if before operator(pg_catalog.*=) old and new.words_sealed is not null then
    return new;
  end if;
  raise exception 'an issued decision is never changed' using errcode = 'restrict_violation';
end $$;
create trigger issued_decision_stays before update on decision
  for each row when (old.state = 'issued') execute function refuse_change_of_issued_decision();

-- What was searched for may be sealed anew, never taken away.
create function refuse_forgetting_what_was_sought() returns trigger language plpgsql as $$
begin
  raise exception 'what was searched for stays in the log' using errcode = 'restrict_violation';
end $$;
create trigger what_was_sought_stays before update on read_log
  for each row when ((old.criterion_sealed is null) <> (new.criterion_sealed is null))
  execute function refuse_forgetting_what_was_sought();

-- A chain's end moves on by one entry at a time, and never back.
create function refuse_another_end() returns trigger language plpgsql as $$
begin
  raise exception 'the end of a journal moves on by one entry' using errcode = 'restrict_violation';
end $$;
create trigger journal_ends_further_on before update on journal_head
  for each row when (new.sequence <> old.sequence + 1) execute function refuse_another_end();
