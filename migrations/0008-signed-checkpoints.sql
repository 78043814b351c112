-- Where each municipality's journal and log of looks end is signed and written to a file outside the database. The database
-- remembers the last line in turn, so that a file that was cut short shows.
create table checkpoint_mark (
  tenant_id  uuid not null references municipality (tenant_id),
  -- SHA-256 of the line.
  line_hash  bytea not null constraint checkpoint_line_hash_is_sha_256 check (length(line_hash) = 32),
  signed_at  timestamptz not null,
  primary key (tenant_id)
);
select raise_wall('checkpoint_mark');
