-- What a follow-up agrees to do differently within the grant, and from when: the citizen gets a letter about it.
alter table follow_up
  add column change text not null default '',
  add column change_from_on date,
  drop constraint words_of_a_follow_up_are_sealed,
  add constraint words_of_a_follow_up_are_sealed check (
    words_sealed is not null and citizens_words || use_of_support || inspection || notes || departure || change = '') not valid,
  add constraint only_an_adjustment_changes_something check (change_from_on is null or outcome = 'adjust');
