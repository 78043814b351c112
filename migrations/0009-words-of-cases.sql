-- What people wrote in applications, drafts, assessments and hearings, and the letters themselves, are sealed too: all texts
-- of a row together in `words_sealed`, by the names of their columns. The columns keep what says that nothing is there; what
-- an older program wrote in them is sealed at the next start.

alter table application
  add column words_sealed bytea,
  add constraint words_of_an_application_are_sealed check (
    words_sealed is not null and own_words = ''
    and num_nonnulls(applicant_name, applicant_contact, consent_note, everyday_life, tried, contact_wish, helper, wishes, acute_note) = 0)
    not valid;

alter table applied_task
  add column words_sealed bytea,
  add constraint words_of_an_applied_task_are_sealed check (words_sealed is not null and own_words = '') not valid;

alter table application_draft
  add column words_sealed bytea,
  add constraint words_of_a_draft_are_sealed check (words_sealed is not null and answers = '{}') not valid;

alter table assessment
  add column words_sealed bytea,
  add constraint words_of_an_assessment_are_sealed check (
    words_sealed is not null and citizens_view || hopes || resources || professional_view = '') not valid;

alter table assessed_theme
  add column words_sealed bytea,
  add constraint words_of_a_theme_are_sealed check (
    words_sealed is not null and citizens_words || observation || observation_source || professional_view = '') not valid;

-- That a sent hearing tells its facts and their meaning, and any other its reason, is the domain's to see to from here on.
alter table hearing
  add column words_sealed bytea,
  drop constraint a_hearing_that_is_sent_has_facts_day_and_letter,
  drop constraint no_hearing_without_a_reason,
  add constraint a_hearing_that_is_sent_has_day_and_letter check (
    (way = 'sent') = (answer_by_on is not null and letter_id is not null)),
  add constraint words_of_a_hearing_are_sealed check (
    words_sealed is not null and facts = '[]' and meaning || answer || reason = '') not valid;

alter table letter
  alter column document drop not null,
  alter column pdf drop not null,
  add column document_sealed bytea,
  add column pdf_sealed bytea,
  add constraint a_letter_is_sealed check (
    document is null and pdf is null and document_sealed is not null and pdf_sealed is not null) not valid;
