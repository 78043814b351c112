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
  updated_at        timestamptz not null,
  updated_by        uuid not null,
  version           integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
create unique index one_open_assessment_per_case on assessment (tenant_id, case_id) where finished_on is null;
create index assessment_of_case on assessment (tenant_id, case_id, finished_on);

-- A sub-theme (tilstand) with who said what about it. Activity and participation carry a level 0-4, the others none.
create table assessed_theme (
  tenant_id           uuid not null references municipality (tenant_id),
  assessment_id       uuid not null,
  -- FFB code of the sub-theme.
  theme_code          uuid not null,
  citizens_words      text not null default '',
  observation         text not null default '',
  observation_source  text not null default '',
  professional_view   text not null default '',
  level               integer constraint function_level_is_on_the_scale check (level between 0 and 4),
  primary key (tenant_id, assessment_id, theme_code),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
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
  reasons      text not null default '',
  answered_at  timestamptz not null,
  answered_by  uuid not null,
  primary key (tenant_id, case_id, item_id, question),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint a_departure_from_the_standard_has_reasons check (answer <> 'departs' or reasons <> '')
);

-- Partshøring (forvaltningsloven § 19): exactly what was put to the party, or the number of the exception and why.
create table hearing (
  tenant_id         uuid not null references municipality (tenant_id),
  id                uuid not null,
  case_id           uuid not null,
  put_to_party      text not null default '',
  sent_on           date,
  answer_by_on      date,
  answered_on       date,
  answer            text not null default '',
  exception_number  integer,
  exception_reason  text not null default '',
  registered_at     timestamptz not null,
  registered_by     uuid not null,
  letter_id         uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint hearing_is_sent_or_excepted check ((sent_on is null) <> (exception_number is null)),
  constraint an_exception_has_a_reason check (exception_number is null or exception_reason <> ''),
  constraint a_hearing_says_what_is_put_to_the_party check (sent_on is null or (put_to_party <> '' and answer_by_on is not null))
);
create index hearing_of_case on hearing (tenant_id, case_id);

create table decision (
  tenant_id              uuid not null references municipality (tenant_id),
  id                     uuid not null,
  case_id                uuid not null,
  application_id         uuid not null,
  state                  text not null constraint decision_state_is_known check (state in ('draft', 'awaiting-approval', 'issued')),
  -- The three blocks of forvaltningsloven § 24.
  reasons_rules          text not null default '',
  reasons_considerations text not null default '',
  reasons_facts          text not null default '',
  -- The edition of the standard on the decision's own day.
  edition_on             date,
  first_follow_up_on     date,
  -- § 85 a, stk. 2: the citizen's wish for a provider, and why it was not followed.
  provider_wish          text not null default '',
  provider_wish_followed boolean,
  provider_wish_reason   text not null default '',
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
    state <> 'issued' or (issued_on is not null and issued_by is not null and letter_id is not null and edition_on is not null))
);
create unique index one_open_decision_per_application on decision (tenant_id, application_id) where state <> 'issued';
create index decision_of_case on decision (tenant_id, case_id);

create table decision_part (
  tenant_id        uuid not null references municipality (tenant_id),
  id               uuid not null,
  decision_id      uuid not null,
  applied_task_id  uuid not null,
  outcome          text constraint part_outcome_is_known check (outcome in ('granted', 'refused', 'met-otherwise')),
  legal_basis      text constraint legal_basis_is_known check (legal_basis in ('SEL-82a', 'SEL-82b', 'SEL-85', 'SEL-85a')),
  delivery_form    text,
  package          text,
  extent           text not null default '',
  from_on          date,
  to_on            date,
  temporary        boolean not null default false,
  met_by           text not null default '',
  reasons          text not null default '',
  -- The exclusion of the standard that is one of the reasons, beside facts about this person.
  exclusion        text,
  primary key (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id) on delete cascade,
  foreign key (tenant_id, applied_task_id) references applied_task (tenant_id, id),
  constraint a_task_is_decided_once unique (tenant_id, decision_id, applied_task_id),
  constraint a_grant_does_not_end_before_it_begins check (to_on is null or to_on >= from_on),
  -- serviceloven § 82 b: six months at most. From the 31st, the last day of the sixth month counts.
  constraint a_82b_grant_lasts_six_months_at_most check (
    legal_basis is distinct from 'SEL-82b' or outcome is distinct from 'granted' or from_on is null
    or (to_on is not null and to_on <= (from_on + interval '6 months')::date))
);
