-- Whether a case is to be kept for ever or may be disposed of once its time is over, where that is decided for the case itself.
-- The system deletes no case: the mark goes with it when it is handed over to an archive. The newest mark stands.
create table retention_mark (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  code           text not null constraint retention_code_is_known check (code in ('keep', 'dispose', 'as-set')),
  -- Why.
  reason_sealed  bytea not null,
  marked_on      date not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index retention_mark_of_case on retention_mark (tenant_id, case_id, registered_at);
select raise_wall('retention_mark');

create trigger retention_mark_is_never_deleted before delete on retention_mark
  for each row execute function refuse_change();
