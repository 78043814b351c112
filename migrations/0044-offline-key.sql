-- Telefonens nøgle: what a provider's notes are sealed with while they lie on a phone that has no coverage. One for each member of
-- staff, kept here so that its owner, and nobody else, gets it again at the next login: also when the phone has locked itself.
create table offline_key (
  tenant_id  uuid not null references municipality (tenant_id),
  staff_id   uuid not null,
  key_sealed bytea not null,
  made_at    timestamptz not null,
  primary key (tenant_id, staff_id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
select raise_wall('offline_key');
