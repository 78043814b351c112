-- Papers of a case: what citizens, doctors, hospitals and others sent, as files. Sealed with the municipality's own key, never
-- changed and never deleted; one that was filed wrongly gets a mark beside it.

create table document (
  tenant_id        uuid not null references municipality (tenant_id),
  id               uuid not null,
  case_id          uuid not null,
  title_sealed     bytea not null,
  received_on      date not null,
  received_from    text not null constraint document_sender_is_known
                   check (received_from in ('citizen', 'representative', 'doctor', 'hospital', 'authority', 'relative', 'own')),
  -- By what the file holds, out of the kinds that are taken in.
  media_type       text not null constraint document_media_type_is_taken_in
                   check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'text/plain',
                     'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
                     'application/vnd.oasis.opendocument.text')),
  -- Size and digest of the bytes as they came; what is kept has lost what a picture told of place, time and person.
  size_bytes       integer not null constraint document_size_is_within_10_mb check (size_bytes between 1 and 10485760),
  sha_256          bytea not null constraint document_digest_is_sha_256 check (length(sha_256) = 32),
  content_sealed   bytea not null,
  note_sealed      bytea,
  -- Whether the citizen finds it on their own pages; others' papers are shown there only where somebody has said so.
  shown_to_citizen boolean not null,
  added_at         timestamptz not null,
  added_by         uuid not null,
  added_as         text not null constraint document_added_as_is_known
                   check (added_as in ('citizen', 'relative', 'guardian', 'representative', 'intake', 'caseworker', 'manager')),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint who_sends_a_paper_finds_it_again
    check (shown_to_citizen or added_as not in ('citizen', 'relative', 'guardian', 'representative'))
);
create index document_of_case on document (tenant_id, case_id, received_on);

-- A paper that was filed wrongly: moved to the case that it belongs in, or withdrawn. It stays, and is opened no more.
create table document_mark (
  tenant_id         uuid not null references municipality (tenant_id),
  document_id       uuid not null,
  kind              text not null constraint document_mark_kind_is_known check (kind in ('moved', 'withdrawn')),
  reason_sealed     bytea not null,
  -- The same paper in the case that it belongs in.
  moved_document_id uuid,
  marked_at         timestamptz not null,
  marked_by         uuid not null,
  primary key (tenant_id, document_id),
  foreign key (tenant_id, document_id) references document (tenant_id, id),
  foreign key (tenant_id, moved_document_id) references document (tenant_id, id),
  constraint a_moved_document_is_somewhere check ((kind = 'moved') = (moved_document_id is not null))
);

select raise_wall('document');
select raise_wall('document_mark');

-- A change of keys seals the same anew; nothing else is ever changed.
create function refuse_all_but_new_sealings_of_document() returns trigger language plpgsql as $$
declare
  before document := new;
begin
  before.title_sealed := old.title_sealed;
  before.content_sealed := old.content_sealed;
  before.note_sealed := old.note_sealed;
  if before operator(pg_catalog.*=) old and (new.note_sealed is null) = (old.note_sealed is null) then
    return new;
  end if;
  raise exception 'rows of % are never changed: add a mark', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger document_is_sealed_anew_at_most before update on document
  for each row execute function refuse_all_but_new_sealings_of_document();
create trigger document_is_never_deleted before delete on document
  for each row execute function refuse_change();
create trigger document_is_not_emptied before truncate on document
  for each statement execute function refuse_change();
create trigger document_mark_is_never_deleted before delete on document_mark
  for each row execute function refuse_change();
