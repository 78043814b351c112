-- What somebody outside is given is made as one file by a job, as the party's own is. What was chosen is kept until it is made: it is
-- given then, and not before.
create table outside_making (
  tenant_id       uuid not null references municipality (tenant_id),
  request_id      uuid not null,
  -- What is given, thing by thing, as it was when it was chosen; and what is written of what is kept back.
  content_sealed  bytea not null,
  chosen_at       timestamptz not null,
  chosen_by       uuid not null,
  attempts        integer not null default 0 constraint attempts_at_a_file_for_others_are_counted check (attempts >= 0),
  -- Whoever is at it; it may die, and then the lease runs out.
  lease_id        uuid,
  lease_ends_at   timestamptz,
  primary key (tenant_id, request_id),
  foreign key (tenant_id, request_id) references outside_request (tenant_id, id),
  constraint a_lease_at_a_file_for_others_has_an_end check ((lease_id is null) = (lease_ends_at is null))
);
select raise_wall('outside_making');

-- The file that goes with the letter, in several parts where one would be too large.
create table outside_file (
  tenant_id   uuid not null references municipality (tenant_id),
  request_id  uuid not null,
  number      integer not null constraint parts_for_others_count_from_one check (number >= 1),
  pdf_sealed  bytea not null,
  sha_256     bytea not null constraint digest_of_a_file_for_others_is_whole check (octet_length(sha_256) = 32),
  size_bytes  integer not null,
  first_page  integer not null,
  last_page   integer not null constraint pages_for_others_run_on check (last_page >= first_page),
  primary key (tenant_id, request_id, number),
  foreign key (tenant_id, request_id) references outside_request (tenant_id, id)
);
select raise_wall('outside_file');
create trigger outside_file_is_never_deleted before delete on outside_file
  for each row execute function refuse_change();
