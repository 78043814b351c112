-- A closed case comes back on the lists when something is owed in it: a late complaint, a ruling, access to the file.
alter table case_file
  add column has_work boolean not null
    generated always as (closed_on is null or first_what is not null or undated_what is not null) stored;
create index worked_case_of_unit on case_file (tenant_id, unit_slug) where has_work;
create index worked_case_of_caseworker on case_file (tenant_id, caseworker_id) where has_work;
drop index open_case_of_unit;
drop index open_case_of_caseworker;

-- What was still owed when a case was closed is nobody's work any more.
update case_file set first_what = null, first_ordinal = null, first_due_on = null, first_act_by_on = null, first_party = null,
    undated_what = null, undated_ordinal = null, undated_party = null
  where closed_on is not null;
