-- The same for decisions with their parts, the answers to what the standard asks, plans with their goals, orders and follow-ups.
-- What the need is met by instead, and the extent of a grant, stay readable: overviews are made of them. That reasons, goals
-- and texts are written where they must be is the domain's to see to from here on: the rules could read only plain words.

alter table decision
  add column words_sealed bytea,
  add constraint words_of_a_decision_are_sealed check (
    words_sealed is not null and draft = '{}'
    and reasons_rules || reasons_considerations || reasons_facts || individual_assessment || provider_wish || provider_wish_reason = '')
    not valid;

alter table decision_part
  add column words_sealed bytea,
  drop constraint a_part_that_is_not_granted_has_reasons,
  add constraint words_of_a_part_are_sealed check (words_sealed is not null and goals || reasons || departure = '') not valid;

alter table guidance_answer
  add column words_sealed bytea,
  drop constraint every_answer_has_reasons,
  add constraint words_of_an_answer_are_sealed check (words_sealed is not null and reasons || citizens_words = '') not valid;

alter table action_plan
  add column words_sealed bytea,
  add constraint words_of_a_plan_are_sealed check (
    words_sealed is not null
    and purpose || interventions || duration || other || citizens_part || goal_departure || citizens_answer = '') not valid;

alter table goal
  alter column text set default '',
  add column words_sealed bytea,
  drop constraint goal_is_written,
  add constraint words_of_a_goal_are_sealed check (words_sealed is not null and text || own_words || measure || sub_goals = '')
    not valid;

alter table support_order
  alter column goals set default '',
  alter column frame set default '',
  add column words_sealed bytea,
  drop constraint an_order_sent_back_says_why,
  add constraint words_of_an_order_are_sealed check (
    words_sealed is not null and goals || frame || external_reason || acute_reason || returned_reason = '') not valid;

alter table follow_up
  add column words_sealed bytea,
  add constraint words_of_a_follow_up_are_sealed check (
    words_sealed is not null and citizens_words || use_of_support || inspection || notes || departure = '') not valid;

alter table followed_goal
  alter column goal set default '',
  add column words_sealed bytea,
  drop constraint followed_goal_is_named,
  add constraint words_of_a_followed_goal_are_sealed check (words_sealed is not null and goal || note = '') not valid;
