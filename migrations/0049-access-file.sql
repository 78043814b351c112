-- A file that is given is made by a job, since a large one takes a while. What was chosen is kept until it is made: it is given then,
-- and not before.
create table access_making (
  tenant_id       uuid not null references municipality (tenant_id),
  request_id      uuid not null,
  -- What is given, thing by thing, as it was when it was chosen; and where the citizen can complain of what is kept back.
  content_sealed  bytea not null,
  chosen_at       timestamptz not null,
  chosen_by       uuid not null,
  attempts        integer not null default 0 constraint attempts_at_a_file_are_counted check (attempts >= 0),
  -- Whoever is at it; it may die, and then the lease runs out.
  lease_id        uuid,
  lease_ends_at   timestamptz,
  primary key (tenant_id, request_id),
  foreign key (tenant_id, request_id) references access_request (tenant_id, id),
  constraint a_lease_at_a_file_has_an_end check ((lease_id is null) = (lease_ends_at is null))
);
select raise_wall('access_making');

-- The parts of a given file after the first, where one file would be too large.
create table access_part (
  tenant_id   uuid not null references municipality (tenant_id),
  request_id  uuid not null,
  number      integer not null constraint first_part_stands_with_the_given_file check (number >= 2),
  pdf_sealed  bytea not null,
  sha_256     bytea not null constraint digest_of_a_part_is_whole check (octet_length(sha_256) = 32),
  primary key (tenant_id, request_id, number),
  foreign key (tenant_id, request_id) references access_given (tenant_id, request_id)
);
select raise_wall('access_part');
create trigger access_part_is_never_deleted before delete on access_part
  for each row execute function refuse_change();
