-- Citizens are found by the beginning of each word of their name, among a hundred thousand as fast as among a few. The words
-- follow the name by themselves.

create table citizen_word (
  tenant_id   uuid not null references municipality (tenant_id),
  word        text collate "C" not null,
  citizen_id  uuid not null,
  primary key (tenant_id, word, citizen_id),
  foreign key (tenant_id, citizen_id) references citizen (tenant_id, id)
);
create index word_of_citizen on citizen_word (tenant_id, citizen_id);

create function words_of_name(name text) returns setof text language sql immutable as $$
  select distinct word from regexp_split_to_table(lower(name), '[^[:alnum:]]+') word where word <> ''
$$;

create function keep_words_of_name() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from citizen_word where tenant_id = new.tenant_id and citizen_id = new.id;
  end if;
  insert into citizen_word (tenant_id, word, citizen_id)
  select new.tenant_id, word, new.id from words_of_name(new.name) word;
  return null;
end $$;
create trigger a_name_is_found_by_its_words after insert or update of name on citizen
  for each row execute function keep_words_of_name();

-- The owner sees every municipality's citizens for as long as this takes.
alter table citizen no force row level security;
insert into citizen_word (tenant_id, word, citizen_id)
select tenant_id, word, id from citizen, words_of_name(name) word;
alter table citizen force row level security;

select raise_wall('citizen_word');
