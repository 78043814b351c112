-- The wall between municipalities, in the database: whoever is not the owner sees only the rows of the municipality that its
-- transaction names in `rettesnor.tenant`, and without a name none. Forced, so that it holds for the owner too.

-- Each table with a tenant_id calls this in the migration that makes it.
create function raise_wall(walled regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format(
    'create policy tenant_wall on %s using (tenant_id = nullif(current_setting(''rettesnor.tenant'', true), '''')::uuid)',
    walled);
end $$;

select raise_wall(format('public.%I', table_name)::regclass)
from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by table_name;

-- Which municipalities there are is the operator's to know: the owner's errands go from one to the next by it.
create policy operator_knows_all on municipality to current_user using (true);

-- Planning a job belongs to the act's own transaction; the queue itself is the owner's.
create function plan_job(task text, payload json, job_key text, run_at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload := payload, job_key := job_key, run_at := run_at);
end $$;
revoke execute on function plan_job(text, json, text, timestamptz) from public;
