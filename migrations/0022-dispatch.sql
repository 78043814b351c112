-- Sending by Digital Post: each letter on its way out of the house has a row of its own, written with the act that made it. What
-- has happened to it is never guessed, and the message keeps its id however often it is sent.

alter table letter
  drop constraint letter_channel_is_known,
  add constraint letter_channel_is_known check (channel in ('own-pages', 'paper', 'provider', 'digital-post')),
  -- A letter that Digital Post could not take may go on paper instead.
  drop constraint only_paper_is_posted,
  add constraint only_paper_is_posted check (posted_on is null or channel in ('paper', 'digital-post'));

create table dispatch (
  tenant_id         uuid not null references municipality (tenant_id),
  letter_id         uuid not null,
  -- The citizen whose mailbox it is for.
  recipient_id      uuid not null,
  -- UUID version 4: the same at every attempt, so that a receiver knows a message that it has seen.
  message_id        uuid not null,
  state             text not null constraint dispatch_state_is_known
                    check (state in ('planned', 'handed-over', 'available', 'uncertain', 'returned', 'cancelled')),
  -- Why somebody has to look at it.
  trouble           text constraint dispatch_trouble_is_known
                    check (trouble in ('refused', 'mailbox-closed', 'no-answer', 'restored', 'not-addressable')),
  attempts          integer not null default 0 constraint attempts_are_counted_from_none check (attempts >= 0),
  planned_at        timestamptz not null,
  -- When the next attempt is due, by the database's own clock, as the lease is.
  due_at            timestamptz,
  -- Whoever sends it holds a lease, and renews it while it lasts; one that has run out is anybody's to take.
  lease_id          uuid,
  lease_ends_at     timestamptz,
  handed_over_at    timestamptz,
  -- The receipt's own name at the post service.
  receipt           text,
  available_at      timestamptz,
  changed_at        timestamptz not null,
  -- Who said what became of it, where the post service did not.
  settled_by        uuid,
  -- On paper instead: the bytes with the address in the window, where that is protected and so not in the letter's own.
  paper_pdf_sealed  bytea,
  paper_sha_256     bytea constraint paper_digest_is_sha_256 check (length(paper_sha_256) = 32),
  primary key (tenant_id, letter_id, recipient_id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  foreign key (tenant_id, recipient_id) references citizen (tenant_id, id),
  constraint one_letter_per_message unique (tenant_id, message_id),
  constraint what_is_planned_is_due check ((state = 'planned') = (due_at is not null)),
  constraint a_lease_has_an_end check ((lease_id is null) = (lease_ends_at is null)),
  constraint paper_bytes_have_their_digest check ((paper_pdf_sealed is null) = (paper_sha_256 is null)),
  constraint trouble_is_told_where_there_is_some check (state not in ('uncertain', 'returned') or trouble is not null)
);
-- What waits to be sent, and what waits for a receipt or for somebody to look at it.
create index dispatch_on_its_way on dispatch (tenant_id, state, changed_at) where state in ('planned', 'handed-over', 'uncertain', 'returned');

select raise_wall('dispatch');

-- What has come stays come.
create function refuse_to_take_a_letter_back() returns trigger language plpgsql as $$
begin
  raise exception 'a letter that is available stays so' using errcode = 'restrict_violation';
end $$;
create trigger available_letter_stays_so before update on dispatch
  for each row when (old.state = 'available' and new.state <> 'available') execute function refuse_to_take_a_letter_back();
create trigger dispatch_is_never_deleted before delete on dispatch
  for each row execute function refuse_change();
