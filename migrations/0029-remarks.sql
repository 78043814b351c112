-- What the citizen says is wrong in the case: it stands beside what it is about for ever, answered or not, and changes nothing.
create table remark (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  case_id        uuid not null,
  about          text not null
                 constraint what_a_remark_is_about_is_known check (about in ('case', 'entry', 'letter', 'document', 'theme')),
  -- The id of the entry, letter or paper, or the code of the theme.
  about_key      text,
  -- What it was called, what is wrong, how it should be, and who said it where it was not the citizen.
  words_sealed   bytea not null,
  said_on        date not null,
  how            text not null constraint way_of_a_remark_is_known
                 check (how in ('own-pages', 'phone', 'letter', 'in-person', 'mail')),
  -- In what capacity: the citizen, or somebody whose mandate reaches it.
  speaker        text not null constraint speaker_of_a_remark_is_known
                 check (speaker in ('citizen', 'relative', 'guardian', 'representative')),
  -- The letter that acknowledges it.
  letter_id      uuid not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint a_remark_about_the_whole_case_names_no_piece check ((about = 'case') = (about_key is null))
);
create index remark_of_case on remark (tenant_id, case_id, registered_at);

-- What the municipality did about it, told by letter. There is one answer, and it stays.
create table remark_answer (
  tenant_id      uuid not null references municipality (tenant_id),
  remark_id      uuid not null,
  outcome        text not null
                 constraint answer_to_a_remark_is_known check (outcome in ('put-right', 'partly', 'kept')),
  -- What was done, and why.
  words_sealed   bytea not null,
  answered_on    date not null,
  letter_id      uuid not null,
  registered_at  timestamptz not null,
  registered_by  uuid not null,
  primary key (tenant_id, remark_id),
  foreign key (tenant_id, remark_id) references remark (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id)
);

select raise_wall('remark');
select raise_wall('remark_answer');

-- The words may be sealed anew when keys change; nothing else is ever changed, and nothing is deleted.
create trigger remark_is_never_deleted before delete on remark
  for each row execute function refuse_change();
create trigger remark_answer_is_never_deleted before delete on remark_answer
  for each row execute function refuse_change();

-- One more kind of letter, and one more part of a case, beside those that are known by now.
do $$
declare
  more record;
  known text;
begin
  for more in select * from (values ('letter_kind_is_known', 'remark-answer'), ('part_of_letter_is_known', 'access'))
      as added (rule, word) loop
    select pg_get_constraintdef(oid) into known from pg_constraint
    where conname = more.rule and conrelid = 'letter'::regclass;
    execute format('alter table letter drop constraint %I', more.rule);
    execute format('alter table letter add constraint %I %s', more.rule,
      replace(known, 'ARRAY[', format('ARRAY[%L::text, ', more.word)));
  end loop;
end
$$;
