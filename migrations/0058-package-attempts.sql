-- A package to the appeal board is printed by a job that may die or fail: who is at it, and how often somebody was. One that has
-- failed too often is settled as failed, so that staff are told.
alter table appeal_package
  add column attempts integer not null default 0 constraint attempts_at_a_package_are_counted check (attempts >= 0),
  -- Whoever is at it; it may die, and then the lease runs out.
  add column lease_id uuid,
  add column lease_ends_at timestamptz,
  add constraint a_lease_at_a_package_has_an_end check ((lease_id is null) = (lease_ends_at is null));
