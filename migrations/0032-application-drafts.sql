-- Papers that wait with an unsent application, and applications that somebody writes for another who has not yet said yes.

-- A file that goes with the draft when it is sent. Sealed, and gone with the draft.
create table draft_paper (
  tenant_id       uuid not null references municipality (tenant_id),
  id              uuid not null,
  -- Whose draft.
  citizen_id      uuid not null,
  title_sealed    bytea not null,
  media_type      text not null constraint draft_paper_media_type_is_taken_in
                  check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'text/plain',
                    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
                    'application/vnd.oasis.opendocument.text')),
  size_bytes      integer not null constraint draft_paper_size_is_within_10_mb check (size_bytes between 1 and 10485760),
  sha_256         bytea not null constraint draft_paper_digest_is_sha_256 check (length(sha_256) = 32),
  content_sealed  bytea not null,
  added_at        timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, citizen_id) references citizen (tenant_id, id)
);
create index draft_paper_of_citizen on draft_paper (tenant_id, citizen_id, added_at);
select raise_wall('draft_paper');

-- Written by somebody for another (ansøgning for en anden): no application, and part of no case, before the other has said yes.
create table proposal (
  tenant_id     uuid not null references municipality (tenant_id),
  id            uuid not null,
  writer_id     uuid not null,
  -- By what the other's own login is known; null where the writer knows name and birthday alone.
  person_index  bytea constraint proposal_index_is_a_digest check (length(person_index) = 32),
  -- Who the other is, who writes, and the answers; of answers nothing is left when the other has said yes or no.
  words_sealed  bytea not null,
  written_at    timestamptz not null,
  -- When the writer let it go to the other.
  sent_at       timestamptz,
  -- When the other, or staff for the other, had answered.
  settled_at    timestamptz,
  -- The last day on which it waits.
  until_on      date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, writer_id) references citizen (tenant_id, id),
  constraint only_what_was_sent_is_answered check (settled_at is null or sent_at is not null)
);
create index proposal_of_writer on proposal (tenant_id, writer_id);
create index proposal_by_person on proposal (tenant_id, person_index)
  where sent_at is not null and settled_at is null;
create index proposal_by_last_day on proposal (tenant_id, until_on);
select raise_wall('proposal');
