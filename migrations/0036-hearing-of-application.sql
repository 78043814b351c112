-- A hearing says which application it is about, so that one about an earlier application counts for no later one. Those from
-- before this step do not say; there their days tell.

alter table hearing
  add column application_id uuid,
  add foreign key (tenant_id, application_id) references application (tenant_id, id);
