-- What was tried on a rung of the ladder, where the line to other help goes, departures from the standard as they are
-- counted, and hearings with drafts, answers one by one and more time. Texts are sealed in `words_sealed` as before.

alter table guidance_answer
  drop constraint answered_kind_is_known,
  add constraint answered_kind_is_known check (kind in ('target', 'alternative', 'consideration', 'boundary')),
  drop constraint answer_is_known,
  add constraint answer_is_known check (answer in (
    'enough', 'partly', 'not-enough', 'not-relevant', 'tried-first', 'yes', 'no', 'unknown', 'answered', 'departs',
    'here', 'elsewhere', 'both')),
  -- When and where an alternative was tried, and what came of it.
  add column tried_when text not null default '',
  add column tried_where text not null default '',
  add column tried_outcome text not null default '',
  -- To whom a need that belongs elsewhere was handed over, with what, and the day the citizen was told.
  add column handed_to text not null default '',
  add column handed_what text not null default '',
  add column told_citizen_on date,
  -- Why the standard does not fit, out of a closed list that says nothing of the person: what its editor learns.
  add column departure_ground text constraint departure_ground_is_known check (departure_ground in (
    'tried-before', 'too-little', 'not-near', 'waiting-time', 'health', 'urgent', 'cheaper-whole', 'unclear', 'other')),
  add constraint only_a_departure_has_a_ground check (departure_ground is null or answer = 'departs'),
  drop constraint words_of_an_answer_are_sealed,
  add constraint words_of_an_answer_are_sealed check (
    words_sealed is not null
    and reasons || citizens_words || tried_when || tried_where || tried_outcome || handed_to || handed_what = '') not valid;

-- Fravigelse: every time a case departs from a clause, by which act; one that was taken back stays, and counts no more.
create table standard_departure (
  tenant_id        uuid not null references municipality (tenant_id),
  id               uuid not null,
  case_id          uuid not null,
  act              text not null constraint departing_act_is_known
                   check (act in ('answer', 'decision', 'plan', 'follow-up')),
  -- The clause's id; null where no single clause is departed from: a legal basis or form that the edition does not have.
  clause           text,
  edition_on       date not null,
  ground           text constraint ground_of_a_departure_is_known check (ground in (
                     'tried-before', 'too-little', 'not-near', 'waiting-time', 'health', 'urgent', 'cheaper-whole', 'unclear', 'other')),
  -- Why, in the words of whoever departed.
  reason_sealed    bytea not null,
  departed_on      date not null,
  departed_by      uuid not null,
  taken_back_on    date,
  taken_back_by    uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint a_departure_taken_back_says_by_whom check ((taken_back_on is null) = (taken_back_by is null))
);
create index departure_of_case on standard_departure (tenant_id, case_id);
create index departure_in_time on standard_departure (tenant_id, departed_on) where taken_back_on is null;

alter table hearing
  -- Each answer as it came: `{ on, by, name, way, readBack, text }`; `answer` holds them together.
  add column answers jsonb not null default '[]',
  -- What the party says and what the municipality says to it, point by point: `{ says, means }`.
  add column points jsonb not null default '[]',
  -- The paragraph that an exception is in: forvaltningsloven § 19, stk. 2, or § 20.
  add column exception_section integer not null default 19
    constraint exception_is_in_19_or_20 check (exception_section in (19, 20)),
  drop constraint words_of_a_hearing_are_sealed,
  add constraint words_of_a_hearing_are_sealed check (
    words_sealed is not null and facts = '[]' and answers = '[]' and points = '[]' and meaning || answer || reason = '')
    not valid;

-- A hearing that somebody is writing: as it was typed, gone when it is sent.
create table hearing_draft (
  tenant_id     uuid not null references municipality (tenant_id),
  case_id       uuid not null,
  draft_sealed  bytea not null,
  updated_at    timestamptz not null,
  updated_by    uuid not null,
  version       integer not null default 1,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);

-- More time to answer a hearing (forvaltningsloven § 21): asked for, then granted with a new day or refused with a reason.
create table hearing_postponement (
  tenant_id      uuid not null references municipality (tenant_id),
  id             uuid not null,
  hearing_id     uuid not null,
  asked_on       date not null,
  asked_as       text not null constraint postponement_is_asked_for_by_a_known_party
                 check (asked_as in ('citizen', 'representative', 'staff')),
  asked_by       uuid not null,
  wished_on      date,
  -- Null until somebody has answered.
  granted        boolean,
  answered_on    date,
  answered_by    uuid,
  -- The new day to answer the hearing by, where more time was granted.
  answer_by_on   date,
  -- The number in forvaltningsloven § 21, stk. 2, where more time was refused on one of its grounds.
  refusal_number integer constraint refusal_is_one_of_three check (refusal_number between 1 and 3),
  letter_id      uuid,
  -- Why the party wants more time; and why it was refused, or what is said with a grant.
  wish_sealed    bytea not null,
  reason_sealed  bytea,
  registered_at  timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, hearing_id) references hearing (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint an_answered_postponement_says_by_whom check (
    (granted is null) = (answered_on is null) and (granted is null) = (answered_by is null)
    and (granted is null) = (letter_id is null) and (granted is null) = (reason_sealed is null)),
  constraint more_time_has_a_day check ((granted is true) = (answer_by_on is not null)),
  constraint only_a_refusal_has_a_number check (refusal_number is null or granted is false)
);
create index postponement_of_hearing on hearing_postponement (tenant_id, hearing_id);
create unique index one_open_postponement_per_hearing on hearing_postponement (tenant_id, hearing_id) where granted is null;

select raise_wall('standard_departure');
select raise_wall('hearing_draft');
select raise_wall('hearing_postponement');
