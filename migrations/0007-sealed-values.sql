-- CPR numbers and the journal's texts are sealed by the program before they get here: whoever reads the files, the log of
-- changes or a dump finds none of them. SQL has no key, so what an older program wrote plainly is sealed at the next start;
-- the plain columns stay for that alone, and the rules on them, checked for every row once that is done, keep them empty.

alter table citizen
  add column cpr_sealed bytea,
  -- Keyed digest, by which the number is found again.
  add column cpr_index  bytea constraint citizen_cpr_index_is_a_digest check (length(cpr_index) = 32),
  add constraint a_sealed_cpr_number_can_be_found check ((cpr_sealed is null) = (cpr_index is null)),
  add constraint cpr_number_is_sealed check (cpr_number is null) not valid,
  -- Its index held the numbers too.
  drop constraint one_citizen_per_cpr_number,
  add constraint one_citizen_per_cpr_index unique (tenant_id, cpr_index);

-- The theme is one of few fixed words, and an event names kinds and days: neither tells what somebody wrote.
alter table journal_entry
  add column text_sealed bytea,
  alter column text drop not null,
  add constraint journal_text_is_sealed check (text is null and text_sealed is not null) not valid;

-- A change of keys seals the same text anew; nothing else of an entry is ever changed. Whether it is the same text is for
-- the chain to tell: it holds a digest of what was written.
create function refuse_all_but_a_new_sealing() returns trigger language plpgsql as $$
declare
  before journal_entry := new;
begin
  before.text := old.text;
  before.text_sealed := old.text_sealed;
  if before operator(pg_catalog.*=) old and new.text_sealed is not null then
    new.text := null;
    return new;
  end if;
  raise exception 'rows of % are never changed: add a new one', tg_table_name using errcode = 'restrict_violation';
end $$;

drop trigger journal_entry_is_append_only on journal_entry;
create trigger journal_entry_is_sealed_anew_at_most before update on journal_entry
  for each row execute function refuse_all_but_a_new_sealing();
create trigger journal_entry_is_never_deleted before delete on journal_entry
  for each row execute function refuse_change();

-- The words of each entry, as keyed digests of their stems cut to six bytes: an index that tells no word. One row a stem,
-- since the operators that look into an array may leak, so that row level security would keep them from their index. The
-- rows are written with their entry and, like it, never changed; checking each one against it again would cost more than
-- all else that an entry takes.
create table journal_stem (
  tenant_id  uuid not null,
  stem       bigint not null,
  sequence   bigint not null,
  primary key (tenant_id, stem, sequence)
);
select raise_wall('journal_stem');
