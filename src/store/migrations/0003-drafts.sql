-- Files under review, the corrections made to their reading, and what a corrected document changed in the ledger.

-- What the administrator of an installation decides.
create table setting (
  key text primary key,
  value jsonb not null,
  act_id uuid not null references journal deferrable initially deferred
);

create table draft (
  id uuid primary key,
  digest text not null,
  file_name text not null,
  size_bytes integer not null,
  format text not null,
  opened_by text not null,
  opened_at timestamptz not null,
  state text not null check (state in ('open', 'approved', 'registered', 'discarded')),
  -- Counts the corrections and their undoing.
  revision integer not null,
  -- The directive of the same number that it corrects; once registered, the directive that it became.
  amends_id uuid references directive,
  directive_id uuid references directive,
  -- What the reading says at this revision, for lists.
  title text,
  doc_number text,
  task_count integer not null,
  look_count integer not null,
  error_count integer not null,
  warning_count integer not null,
  approved_by text,
  approved_at timestamptz,
  -- The act that registered it; who discarded it, and when.
  act_id uuid references journal deferrable initially deferred,
  discarded_by text,
  discarded_at timestamptz
);
-- One review of the same bytes at a time.
create unique index draft_under_review on draft (digest) where state in ('open', 'approved');
create index draft_directive on draft (directive_id);

-- A discarded draft has none.
create table draft_source (
  draft_id uuid primary key references draft,
  bytes bytea not null,
  text text not null,
  -- As it was parsed; the corrections are applied to it in the order of their numbers.
  directive jsonb not null
);

create table draft_correction (
  draft_id uuid not null references draft,
  number integer not null,
  -- The draft's revision that it made.
  revision integer not null,
  -- The tasks and other things that it touches: whoever has not seen it must not correct the same.
  touched text[] not null,
  correction jsonb not null,
  made_by text not null,
  reason text not null,
  made_at timestamptz not null,
  undone_revision integer,
  undone_by text,
  undone_reason text,
  undone_at timestamptz,
  primary key (draft_id, number)
);

-- What a corrected document no longer says is withdrawn by its act, never deleted.
alter table task
  add column withdrawn_act_id uuid references journal deferrable initially deferred,
  drop constraint task_directive_id_ordinal_key;
create unique index task_ordinal on task (directive_id, ordinal) where withdrawn_act_id is null;
alter table assignment
  add column withdrawn_act_id uuid references journal deferrable initially deferred;

-- The files that a directive stood on before it was amended; the present one is in directive and directive_source.
create table former_source (
  directive_id uuid not null references directive,
  version integer not null,
  -- The act that brought this file, and the one that replaced it.
  act_id uuid not null references journal deferrable initially deferred,
  replaced_act_id uuid not null references journal deferrable initially deferred,
  digest text not null unique,
  file_name text not null,
  size_bytes integer not null,
  bytes bytea not null,
  text text not null,
  primary key (directive_id, version)
);

create table amendment (
  act_id uuid not null references journal deferrable initially deferred,
  position integer not null,
  directive_id uuid not null references directive,
  task_id uuid not null references task,
  change text not null check (change in ('changed', 'added', 'removed')),
  fields text[] not null,
  -- The task as each version has it; null where it has not.
  before jsonb,
  after jsonb,
  primary key (act_id, position)
);
create index amendment_directive on amendment (directive_id);
create index amendment_task on amendment (task_id);
