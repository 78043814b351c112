-- How each decision was computed: the rules as they read that day, what was known, and what came of it. So that it can be
-- computed again years later, and whatever differs can be told.

-- The texts that rules are computed from, each once however many decisions rest on it.
create table rule_text (
  tenant_id  uuid not null references municipality (tenant_id),
  digest     text not null constraint digest_of_rules_is_sha_256 check (digest ~ '^[0-9a-f]{64}$'),
  kind       text not null constraint kind_of_rules_is_known check (kind in ('standard', 'law')),
  -- Canonical JSON, whose SHA-256 is the digest.
  content    text not null,
  kept_at    timestamptz not null,
  primary key (tenant_id, digest)
);
select raise_wall('rule_text');

create table decision_working (
  tenant_id        uuid not null references municipality (tenant_id),
  decision_id      uuid not null,
  case_id          uuid not null,
  -- Which of the case's decisions it is, from 1.
  ordinal          integer not null constraint decisions_of_a_case_are_counted_from_one check (ordinal >= 1),
  standard_digest  text not null,
  law_digest       text not null,
  -- The program that computed it.
  engine           text not null,
  -- What was known and what came of it, packed and sealed.
  working_sealed   bytea not null,
  -- SHA-256 over all of it; it stands in the journal as well.
  digest           text not null constraint digest_of_a_working_is_sha_256 check (digest ~ '^[0-9a-f]{64}$'),
  kept_at          timestamptz not null,
  primary key (tenant_id, decision_id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  foreign key (tenant_id, standard_digest) references rule_text (tenant_id, digest),
  foreign key (tenant_id, law_digest) references rule_text (tenant_id, digest),
  constraint a_case_has_each_number_of_decision_once unique (tenant_id, case_id, ordinal)
);
create index working_by_standard on decision_working (tenant_id, standard_digest);
create index working_by_law on decision_working (tenant_id, law_digest);
select raise_wall('decision_working');

create trigger rule_text_is_never_deleted before delete on rule_text
  for each row execute function refuse_change();
create trigger decision_working_is_never_deleted before delete on decision_working
  for each row execute function refuse_change();
