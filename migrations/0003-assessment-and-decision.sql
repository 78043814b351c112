-- Assessment (VUM 2.0), the answers to what the standard and the law ask, hearing, and the decision per task.

create table assessment (
  tenant_id         uuid not null references municipality (tenant_id),
  id                uuid not null,
  case_id           uuid not null,
  -- The citizen's own view, hopes and dreams, in the citizen's words.
  citizens_view     text not null default '',
  hopes             text not null default '',
  resources         text not null default '',
  -- The professional assessment of the whole situation.
  professional_view text not null default '',
  support_need      integer constraint support_need_is_on_the_scale check (support_need between 0 and 4),
  finished_on       date,
  finished_by       uuid,
  updated_at        timestamptz not null,
  updated_by        uuid not null,
  version           integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint a_finished_assessment_says_who check ((finished_on is null) = (finished_by is null))
);
create unique index one_open_assessment_per_case on assessment (tenant_id, case_id) where finished_on is null;
create index assessment_of_case on assessment (tenant_id, case_id, finished_on);

-- A sub-theme (tilstand) with who said what about it. Activity and participation carry a level 0-4, the others none.
create table assessed_theme (
  tenant_id           uuid not null references municipality (tenant_id),
  assessment_id       uuid not null,
  -- FFB code of the sub-theme.
  theme_code          uuid not null,
  position            integer not null,
  citizens_words      text not null default '',
  observation         text not null default '',
  -- Who saw or said it: one of KL's five, and in words.
  informant           text constraint informant_is_known check (informant in ('citizen', 'supported-citizen', 'caseworker', 'provider', 'other')),
  observation_source  text not null default '',
  professional_view   text not null default '',
  level               integer constraint function_level_is_on_the_scale check (level between 0 and 4),
  -- "Ikke vurderet", said outright; a level that nobody has got to yet is null without it.
  not_assessed        boolean not null default false,
  primary key (tenant_id, assessment_id, theme_code),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id),
  constraint a_level_is_set_or_not_assessed check (not not_assessed or level is null)
);

-- The answer to one alternative, consideration or target question of the guidance, kept with the edition that asked.
create table guidance_answer (
  tenant_id    uuid not null references municipality (tenant_id),
  case_id      uuid not null,
  item_id      text not null,
  question     integer not null default 0,
  kind         text not null constraint answered_kind_is_known check (kind in ('target', 'alternative', 'consideration')),
  edition_on   date not null,
  answer       text not null
               constraint answer_is_known check (answer in ('enough', 'partly', 'not-enough', 'not-relevant', 'tried-first', 'yes', 'no', 'unknown', 'answered', 'departs')),
  reasons      text not null default '' constraint every_answer_has_reasons check (reasons <> ''),
  -- What the citizen said to it.
  citizens_words text not null default '',
  answered_at  timestamptz not null,
  answered_by  uuid not null,
  primary key (tenant_id, case_id, item_id, question),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);

-- Partshøring (forvaltningsloven § 19): exactly what was put to the party; or the number of the exception and why; or why
-- there is nothing to put to the party, who knows it all already.
create table hearing (
  tenant_id         uuid not null references municipality (tenant_id),
  id                uuid not null,
  case_id           uuid not null,
  way               text not null constraint hearing_way_is_known check (way in ('sent', 'exception', 'not-needed')),
  -- What is put to the party: a list of { text, source }, and what it may mean for the decision.
  facts             jsonb not null default '[]',
  meaning           text not null default '',
  -- The day it was sent is the letter's: a paper letter may still wait to be posted.
  answer_by_on      date,
  answered_on       date,
  answer            text not null default '',
  exception_number  integer,
  reason            text not null default '',
  registered_on     date not null,
  registered_at     timestamptz not null,
  registered_by     uuid not null,
  letter_id         uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint a_hearing_that_is_sent_has_facts_day_and_letter check (
    (way = 'sent') = (answer_by_on is not null and letter_id is not null
                      and meaning <> '' and jsonb_array_length(facts) > 0)),
  constraint an_exception_has_its_number check ((way = 'exception') = (exception_number is not null)),
  constraint no_hearing_without_a_reason check (way = 'sent' or reason <> ''),
  constraint only_a_sent_hearing_is_answered check (way = 'sent' or (answered_on is null and answer = ''))
);
create index hearing_of_case on hearing (tenant_id, case_id);

create table decision (
  tenant_id              uuid not null references municipality (tenant_id),
  id                     uuid not null,
  case_id                uuid not null,
  application_id         uuid not null,
  state                  text not null constraint decision_state_is_known check (state in ('draft', 'awaiting-approval', 'issued')),
  -- What has been written so far, exactly as it was typed; the parts and the columns below are filled when it is issued.
  draft                  jsonb not null default '{}',
  -- The three blocks of forvaltningsloven § 24.
  reasons_rules          text not null default '',
  reasons_considerations text not null default '',
  reasons_facts          text not null default '',
  -- The concrete, individual assessment as the letter tells it (serviceloven § 1, stk. 3).
  individual_assessment  text not null default '',
  -- The edition of the standard on the decision's own day.
  edition_on             date,
  first_follow_up_on     date,
  -- § 85 a, stk. 2: the citizen's wish for a provider, and why it was not followed.
  provider_wish          text not null default '',
  provider_wish_followed boolean,
  provider_wish_reason   text not null default '',
  -- Who last changed the draft: somebody else approves.
  drafted_by             uuid not null,
  updated_at             timestamptz not null,
  approved_by            uuid,
  approved_at            timestamptz,
  issued_by              uuid,
  issued_on              date,
  letter_id              uuid,
  version                integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, application_id) references application (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint an_issued_decision_has_day_letter_and_edition check (
    state <> 'issued' or (issued_on is not null and issued_by is not null and letter_id is not null and edition_on is not null)),
  constraint a_second_person_approves check (approved_by is null or approved_by <> drafted_by)
);
create unique index one_open_decision_per_application on decision (tenant_id, application_id) where state <> 'issued';
create index decision_of_case on decision (tenant_id, case_id);

-- What was decided about one applied task. Only issued decisions have parts: a draft may be as unfinished as it likes.
create table decision_part (
  tenant_id        uuid not null references municipality (tenant_id),
  id               uuid not null,
  decision_id      uuid not null,
  applied_task_id  uuid not null,
  position         integer not null,
  outcome          text not null constraint part_outcome_is_known check (outcome in ('granted', 'refused', 'met-otherwise')),
  legal_basis      text not null constraint legal_basis_is_known check (legal_basis in ('SEL-82a', 'SEL-82b', 'SEL-85', 'SEL-85a')),
  delivery_form    text,
  package          text,
  extent           text not null default '',
  from_on          date,
  to_on            date,
  temporary        boolean not null default false,
  -- One goal a line.
  goals            text not null default '',
  met_by           text not null default '',
  -- Why, about this person and this task; beside the decision's three blocks.
  reasons          text not null default '',
  -- Why the grant departs from the standard: a legal basis or a form of delivery that the edition does not have.
  departure        text not null default '',
  -- The exclusion of the standard that is one of the reasons, beside facts about this person.
  exclusion        text,
  primary key (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id) on delete cascade,
  foreign key (tenant_id, applied_task_id) references applied_task (tenant_id, id),
  constraint a_task_is_decided_once unique (tenant_id, decision_id, applied_task_id),
  constraint a_grant_says_how_and_from_when check (outcome <> 'granted' or (from_on is not null and delivery_form is not null)),
  constraint a_part_that_is_not_granted_has_reasons check (outcome = 'granted' or reasons <> ''),
  constraint a_need_met_otherwise_says_by_what check (outcome <> 'met-otherwise' or met_by <> ''),
  constraint a_grant_does_not_end_before_it_begins check (to_on is null or to_on >= from_on),
  -- serviceloven § 82 b: six months at most. From the 31st, the last day of the sixth month counts.
  constraint a_82b_grant_lasts_six_months_at_most check (
    legal_basis <> 'SEL-82b' or outcome <> 'granted'
    or (to_on is not null and to_on <= (from_on + interval '6 months')::date))
);
