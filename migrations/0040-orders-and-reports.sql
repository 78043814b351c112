-- Orders go on: parts of a grant may go to different providers, goals and frame may be changed, an order may be withdrawn, and
-- what is done in one stands step by step. A provider reports back in an order, and each report has its answer.

alter table support_order
  drop constraint order_state_is_known,
  drop constraint an_answered_order_has_its_day,
  -- The granted tasks that it is about; none where it is all of them.
  add column tasks text[] not null default '{}',
  -- Counts how often goals and frame have been written, and which of them the provider has read.
  add column edition integer not null default 1,
  add column read_edition integer not null default 1,
  add column withdrawn_on date,
  add constraint order_state_is_known check (state in ('sent', 'accepted', 'returned', 'withdrawn')),
  add constraint an_answered_order_has_its_day
    check (state = 'withdrawn' or (state = 'sent') = (answered_on is null)),
  add constraint a_withdrawn_order_has_its_day check ((state = 'withdrawn') = (withdrawn_on is not null)),
  add constraint a_provider_has_read_no_edition_to_come check (read_edition between 1 and edition);

drop index one_running_order_per_decision;
create unique index one_running_order_per_provider on support_order (tenant_id, decision_id, provider_slug)
  where state in ('sent', 'accepted');

create table order_step (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  order_id       uuid not null,
  kind           text not null constraint order_step_is_known check (kind in ('not-reached', 'contact-person', 'changed',
                   'change-read', 'withdrawn', 'promise')),
  happened_on    date not null,
  -- How the citizen was tried to be reached.
  way            text constraint way_to_the_citizen_is_known check (way in ('phone', 'visit', 'message', 'letter', 'other')),
  -- The clause of the standard that is kept.
  clause         text,
  -- What was said, goals and frame as they were, who the contact person was.
  words_sealed   bytea not null,
  letter_id      uuid,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, order_id) references support_order (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint who_was_not_reached_was_tried_in_a_way check ((kind = 'not-reached') = (way is not null)),
  constraint a_promise_is_one_of_the_standard check ((kind = 'promise') = (clause is not null))
);
create index order_step_of_order on order_step (tenant_id, order_id, registered_at);

create table report (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  order_id       uuid not null,
  kind           text not null constraint report_is_known check (kind in ('problem', 'need', 'worry', 'hand-back', 'safety')),
  happened_on    date not null,
  -- Which way the citizen's need has changed; only of reports about that.
  need           text constraint change_of_need_is_known check (need in ('more', 'less', 'other')),
  -- Whether the support can be given as before.
  support        text not null constraint what_becomes_of_the_support_is_known check (support in ('as-before', 'partly', 'not')),
  -- Whether the citizen has been told of it.
  citizen_knows  boolean not null,
  -- What is reported, and who did.
  words_sealed   bytea not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, order_id) references support_order (tenant_id, id),
  constraint a_change_of_need_goes_one_way check ((kind = 'need') = (need is not null))
);
create index report_of_case on report (tenant_id, case_id, registered_at);
create index report_of_order on report (tenant_id, order_id);

create table report_step (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  report_id      uuid not null,
  kind           text not null constraint step_of_a_report_is_known check (kind in ('seen', 'settled')),
  -- What it led to; only of the step that settles it.
  outcome        text constraint outcome_of_a_report_is_known check (outcome in ('no-change', 'agreed', 'order-changed',
                   'follow-up', 'new-decision', 'new-provider', 'handed-on', 'made-safe')),
  happened_on    date not null,
  words_sealed   bytea not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint a_report_is_seen_once_and_settled_once unique (tenant_id, report_id, kind),
  constraint a_settled_report_has_its_outcome check ((kind = 'settled') = (outcome is not null))
);

select raise_wall('order_step');
select raise_wall('report');
select raise_wall('report_step');

-- One more kind of letter, beside those that there are.
do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into known from pg_constraint
  where conrelid = 'letter'::regclass and conname = 'letter_kind_is_known';
  execute 'alter table letter drop constraint letter_kind_is_known, add constraint letter_kind_is_known '
    || replace(known, ']))', ', ''support-news''::text]))');
end $$;

-- Their words may be sealed anew when keys change; none of them is deleted.
create trigger order_step_is_never_deleted before delete on order_step
  for each row execute function refuse_change();
create trigger report_is_never_deleted before delete on report
  for each row execute function refuse_change();
create trigger report_step_is_never_deleted before delete on report_step
  for each row execute function refuse_change();
