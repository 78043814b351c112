-- Each citizen's own name for the helper: who gives a mandate by a CPR number is not told what others call its owner.
-- Nobody has been given a mandate yet.

alter table mandate
  add column name text not null constraint a_mandate_names_the_helper check (name <> '');
