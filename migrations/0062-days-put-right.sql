-- The day on which a complaint came can have been written down wrongly.
do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into known from pg_constraint
  where conrelid = 'complaint_step'::regclass and conname = 'complaint_step_is_known';
  alter table complaint_step drop constraint complaint_step_is_known;
  execute format('alter table complaint_step add constraint complaint_step_is_known %s',
    replace(known, 'ARRAY[', 'ARRAY[''day-corrected''::text, '));
end $$;
