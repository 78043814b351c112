-- Messages between the citizen and whoever works on the case, what became of each, and which moved deadlines a reader has seen.
-- Nothing is changed or deleted, but for the list of what waits: what happens later is a row of its own.

create table message (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  -- Who it is from: the citizen's side, or the authority.
  sender         text not null constraint sender_of_message_is_known check (sender in ('citizen', 'authority')),
  -- In what capacity, on the citizen's side; null for the authority.
  capacity       text constraint capacity_of_message_is_known
                 check (capacity in ('citizen', 'relative', 'guardian', 'representative')),
  how            text not null constraint way_of_message_is_known
                 check (how in ('own-pages', 'phone', 'letter', 'in-person', 'mail')),
  -- The day it was sent, said or came.
  sent_on        date not null,
  -- What it is about, what it says, and who said it where that was not the citizen.
  words_sealed   bytea not null,
  -- The letter that an answer is; or the one that tells the citizen that staff have written down what was said.
  letter_id      uuid,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint the_citizens_side_writes_in_a_capacity check ((sender = 'citizen') = (capacity is not null)),
  constraint an_answer_is_a_letter check (sender = 'citizen' or letter_id is not null)
);
create index message_of_case on message (tenant_id, case_id, registered_at);

-- Papers that came with a message.
create table message_paper (
  tenant_id    uuid not null references municipality (tenant_id),
  message_id   uuid not null,
  document_id  uuid not null,
  primary key (tenant_id, message_id, document_id),
  foreign key (tenant_id, message_id) references message (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index message_of_paper on message_paper (tenant_id, document_id);

-- What became of what the citizen wrote: read, answered, needs no answer, or handled as something else. All but the first settle it.
create table message_mark (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  message_id     uuid not null,
  kind           text not null constraint message_mark_is_known
                 check (kind in ('read', 'answered', 'no-answer', 'turned')),
  -- The answer.
  answer_id      uuid,
  -- What it is handled as instead.
  turned_into    text constraint message_turns_into_something_known
                 check (turned_into in ('complaint', 'access-request', 'application', 'appointment', 'remark')),
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, message_id) references message (tenant_id, id),
  foreign key (tenant_id, answer_id) references message (tenant_id, id),
  constraint an_answered_message_has_its_answer check ((kind = 'answered') = (answer_id is not null)),
  constraint a_turned_message_tells_into_what check ((kind = 'turned') = (turned_into is not null))
);
create index mark_of_message on message_mark (tenant_id, message_id, registered_at);

-- What the citizen wrote that nobody has settled yet, so that today's work counts it without looking through all messages.
create table waiting_message (
  tenant_id   uuid not null references municipality (tenant_id),
  message_id  uuid not null,
  case_id     uuid not null,
  -- Null until somebody has said that they have read it.
  read_at     timestamptz,
  primary key (tenant_id, message_id),
  foreign key (tenant_id, message_id) references message (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create index waiting_message_of_case on waiting_message (tenant_id, case_id);

-- That somebody at the citizens' door has seen that a deadline moved: then it stands in the history alone.
create table seen_move (
  tenant_id  uuid not null references municipality (tenant_id),
  case_id    uuid not null,
  -- The entry in the journal that tells of it.
  entry_id   uuid not null,
  seen_by    uuid not null,
  seen_at    timestamptz not null,
  primary key (tenant_id, case_id, entry_id, seen_by),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, entry_id) references journal_entry (tenant_id, id)
);

select raise_wall('message');
select raise_wall('message_paper');
select raise_wall('message_mark');
select raise_wall('waiting_message');
select raise_wall('seen_move');

alter table letter
  -- The part of the case that it belongs to, where its kind alone does not tell: who may act for the citizen reads it by that part.
  add column part text constraint part_of_letter_is_known check (part in ('status', 'application', 'letters', 'decision',
    'hearing', 'plan', 'follow-up', 'complaint', 'consents')),
  drop constraint letter_kind_is_known,
  add constraint letter_kind_is_known check (kind in ('receipt', 'acknowledgement', 'message', 'delay-notice', 'hearing',
    'consent', 'information-request', 'decision', 'plan', 'order', 'change', 'end', 'complaint-receipt'));

-- The words may be sealed anew when keys change; nothing else is ever changed, and nothing is deleted.
create trigger message_is_never_deleted before delete on message
  for each row execute function refuse_change();
create trigger message_paper_is_never_deleted before delete on message_paper
  for each row execute function refuse_change();
create trigger message_mark_is_never_deleted before delete on message_mark
  for each row execute function refuse_change();
create trigger seen_move_is_never_deleted before delete on seen_move
  for each row execute function refuse_change();
