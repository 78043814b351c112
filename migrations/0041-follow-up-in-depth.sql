-- What a follow-up tells beside what it told: the code that its outcome is reported by, whether the citizen took part, and,
-- sealed together, who else did, what the individual inspection found, how the support was used, and what is next per goal.
alter table follow_up
  add column status_code text,
  add column citizen_took_part boolean,
  add column details_sealed bytea;

-- A part that was sent is new to the authority until somebody there has seen it, and again when it is sent anew.
alter table follow_up_part
  add column seen_at timestamptz,
  add column seen_by uuid,
  add constraint somebody_saw_a_part_at_a_moment check ((seen_at is null) = (seen_by is null));
create index part_that_waits on follow_up_part (tenant_id, case_id)
  where sent_at is not null and follow_up_id is null and (seen_at is null or seen_at < sent_at);

-- A score that the citizen takes back stays, with a row after it that says so.
alter table goal_score
  add column takes_back_id uuid,
  add foreign key (tenant_id, takes_back_id) references goal_score (tenant_id, id),
  add constraint a_score_that_is_taken_back_leaves_none check (takes_back_id is null or score is null);
create unique index a_score_is_taken_back_once on goal_score (tenant_id, takes_back_id) where takes_back_id is not null;

-- One more kind of letter, beside those that there are.
do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into known from pg_constraint
  where conrelid = 'letter'::regclass and conname = 'letter_kind_is_known';
  alter table letter drop constraint letter_kind_is_known;
  execute format('alter table letter add constraint letter_kind_is_known %s',
    replace(known, 'ARRAY[', 'ARRAY[''follow-up''::text, '));
end $$;
