-- Access to a file asked for by somebody who is no party: asked, put off, and answered by a letter.
create table outside_request (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  -- Who asks, where a letter reaches them, and what they want to see.
  words_sealed   bytea not null,
  requested_on   date not null,
  how            text not null constraint way_of_an_outside_request_is_known
                 check (how in ('phone', 'letter', 'in-person', 'mail')),
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index outside_request_of_case on outside_request (tenant_id, case_id, registered_at);

-- What became of it: put off by letter, answered by letter, taken back, or found to be the party's own.
create table outside_step (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  request_id     uuid not null,
  kind           text not null constraint kind_of_outside_step_is_known
                 check (kind in ('delayed', 'answered', 'withdrawn', 'party')),
  happened_on    date not null,
  outcome        text constraint outcome_of_outside_access_is_known check (outcome in ('nothing', 'some', 'all')),
  expected_on    date,
  -- The reason, the rule, where one can complain, and what was given.
  words_sealed   bytea not null,
  letter_id      uuid,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references outside_request (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint an_outside_answer_has_an_outcome check ((kind = 'answered') = (outcome is not null)),
  constraint an_outside_delay_has_a_day check ((kind = 'delayed') = (expected_on is not null)),
  constraint what_an_outsider_is_told_is_a_letter check ((kind in ('delayed', 'answered')) = (letter_id is not null))
);
create index step_of_outside_request on outside_step (tenant_id, request_id, registered_at);
create unique index one_end_of_an_outside_request on outside_step (tenant_id, request_id) where kind <> 'delayed';

select raise_wall('outside_request');
select raise_wall('outside_step');
create trigger outside_request_is_never_deleted before delete on outside_request
  for each row execute function refuse_change();
create trigger outside_step_is_never_deleted before delete on outside_step
  for each row execute function refuse_change();

-- One more kind of letter beside those that are known by now.
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint
                 where conname = 'letter_kind_is_known' and conrelid = 'letter'::regclass);
begin
  alter table letter drop constraint letter_kind_is_known;
  execute 'alter table letter add constraint letter_kind_is_known ' ||
    replace(known, 'ARRAY[', 'ARRAY[''outside-access''::text, ');
end
$$;
