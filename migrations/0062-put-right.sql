-- The day on which a complaint came can have been written down wrongly, a complaint can have been written down in the wrong case, and a
-- ruling can have been registered by mistake.
do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into known from pg_constraint
  where conrelid = 'complaint_step'::regclass and conname = 'complaint_step_is_known';
  alter table complaint_step drop constraint complaint_step_is_known;
  execute format('alter table complaint_step add constraint complaint_step_is_known %s',
    replace(known, 'ARRAY[', 'ARRAY[''day-corrected''::text, ''misfiled''::text, ''ruling-struck''::text, '));
end $$;

-- A ruling that was registered by mistake counts no more. It is kept as it was written, with who took it out and why.
create table struck_ruling (
  tenant_id      uuid not null references municipality (tenant_id),
  ruling_id      uuid not null,
  reason_sealed  bytea not null,
  struck_at      timestamptz not null,
  struck_by      uuid not null,
  primary key (tenant_id, ruling_id),
  foreign key (tenant_id, ruling_id) references ruling (tenant_id, id)
);
select raise_wall('struck_ruling');
create trigger struck_ruling_is_never_deleted before delete on struck_ruling
  for each row execute function refuse_change();
