-- The ledger of one directive and what it rests on. Official texts and organisations are reference tables;
-- what an organisation will write carries organisation_id in its key, so that the tables can be distributed by it.

create table organisation (
  id text primary key,
  short_name text not null,
  full_name text not null,
  english_name text,
  kind text not null check (kind in (
    'department', 'commission', 'bureau', 'office', 'coordination_body', 'institution',
    'mass_organisation', 'enterprise', 'local_government', 'party_body', 'unknown')),
  sort_key text collate "C" not null,
  source text not null,
  provisional boolean not null
);

create table journal (
  act_id uuid primary key,
  act text not null,
  act_version integer not null,
  input jsonb not null,
  actor text not null,
  acted_on date not null,
  recorded_at timestamptz not null
);

create table directive (
  id uuid primary key,
  act_id uuid not null references journal deferrable initially deferred,
  digest text not null unique,
  file_name text not null,
  size_bytes integer not null,
  registered_at timestamptz not null,
  title text,
  doc_number text,
  issuer text,
  issued_on date,
  addressees text[] not null,
  year integer,
  part_count integer not null,
  section_count integer not null,
  item_count integer not null,
  task_count integer not null,
  organisation_count integer not null
);

create table directive_source (
  directive_id uuid primary key references directive,
  bytes bytea not null,
  text text not null
);

create table outline_node (
  directive_id uuid not null references directive,
  position integer not null,
  parent_position integer,
  kind text not null check (kind in ('part', 'section', 'item', 'sub')),
  number text not null,
  title text,
  -- What a filter names the heading by: its number, with the part's number before it where the number alone is not unique.
  key text not null,
  span_start integer not null,
  span_end integer not null,
  primary key (directive_id, position),
  foreign key (directive_id, parent_position) references outline_node
);

create table block (
  directive_id uuid not null references directive,
  position integer not null,
  kind text not null check (kind in (
    'title', 'docNumber', 'addressees', 'preamble', 'heading', 'narrative',
    'tableHead', 'closing', 'signature', 'date', 'note', 'attachment')),
  span_start integer not null,
  span_end integer not null,
  primary key (directive_id, position)
);

create table duty (
  directive_id uuid not null references directive,
  position integer not null,
  kind text not null check (kind in (
    'plan_due', 'plan_content', 'ledger', 'reconciliation', 'urgent_report', 'coordination',
    'guidance', 'inspection', 'accountability', 'burden')),
  due_on date,
  addressed_to text,
  quote text not null,
  span_start integer not null,
  span_end integer not null,
  primary key (directive_id, position)
);

create table diagnostic (
  directive_id uuid not null references directive,
  position integer not null,
  severity text not null check (severity in ('error', 'warning', 'info')),
  code text not null,
  message text not null,
  span_start integer not null,
  span_end integer not null,
  primary key (directive_id, position)
);

create table task (
  id uuid primary key,
  directive_id uuid not null references directive,
  ordinal integer not null,
  part_position integer,
  section_position integer,
  path text[] not null,
  item text,
  clause text not null,
  span_start integer not null,
  span_end integer not null,
  responsibility_start integer,
  responsibility_end integer,
  responsibility_text text,
  target_count integer not null,
  no_lead boolean not null,
  open_ended boolean not null,
  -- Clause and responsibility folded for searching, and every one and two neighbouring characters of it.
  search_text text not null,
  grams text[] not null,
  unique (directive_id, ordinal),
  -- For rows that name both: they cannot name the directive of another task.
  unique (id, directive_id),
  foreign key (directive_id, part_position) references outline_node,
  foreign key (directive_id, section_position) references outline_node
);
create index task_part on task (directive_id, part_position);
create index task_section on task (directive_id, section_position);
create index task_grams on task using gin (grams);

create table responsibility (
  task_id uuid not null references task,
  position integer not null,
  role text not null check (role in ('lead', 'responsible', 'support', 'supervisor')),
  open_ended boolean not null,
  scope text not null check (scope in ('named', 'relevant', 'all')),
  span_start integer not null,
  span_end integer not null,
  primary key (task_id, position)
);

-- One printed name of a responsibility; without an organisation it is a placeholder's words or a person's title.
create table responsibility_entry (
  task_id uuid not null,
  responsibility_position integer not null,
  position integer not null,
  name text not null,
  organisation_id text references organisation,
  primary key (task_id, responsibility_position, position),
  foreign key (task_id, responsibility_position) references responsibility
);

create table deadline (
  task_id uuid not null references task,
  position integer not null,
  kind text not null check (kind in ('complete', 'issue_policy', 'ongoing', 'when_appropriate')),
  due_on date,
  every text check (every in ('month', 'quarter')),
  quote text not null,
  span_start integer not null,
  span_end integer not null,
  primary key (task_id, position)
);
create index deadline_due on deadline (due_on, kind);

create table target (
  task_id uuid not null references task,
  position integer not null,
  indicator text not null,
  op text not null check (op in ('>=', '>', '<=', '<', '~', '=', '+', '-', '->')),
  value double precision not null,
  from_value double precision,
  unit text not null,
  kind text not null check (kind in ('target', 'appropriation', 'policy_parameter', 'context')),
  quote text not null,
  span_start integer not null,
  span_end integer not null,
  primary key (task_id, position)
);

create table direction (
  task_id uuid not null references task,
  position integer not null,
  indicator text not null,
  direction text not null,
  quote text not null,
  span_start integer not null,
  span_end integer not null,
  primary key (task_id, position)
);

create table note (
  task_id uuid not null references task,
  position integer not null,
  text text not null,
  span_start integer not null,
  span_end integer not null,
  primary key (task_id, position)
);

create table assignment (
  organisation_id text not null references organisation,
  id uuid not null,
  directive_id uuid not null,
  task_id uuid not null,
  role text not null check (role in ('lead', 'responsible', 'support', 'supervisor')),
  primary key (organisation_id, id),
  unique (organisation_id, task_id, role),
  foreign key (task_id, directive_id) references task (id, directive_id)
);
create index assignment_directive on assignment (directive_id, organisation_id);
create index assignment_task on assignment (task_id);

-- 等, 有关部门, 国务院各部门: organisations that nobody named. A later act resolves each into assignments.
create table placeholder (
  id uuid primary key,
  directive_id uuid not null,
  task_id uuid not null,
  position integer not null,
  responsibility_position integer not null,
  kind text not null check (kind in ('open_list', 'relevant', 'all')),
  role text not null check (role in ('lead', 'responsible', 'support', 'supervisor')),
  name text not null,
  unique (task_id, position),
  foreign key (task_id, directive_id) references task (id, directive_id),
  foreign key (task_id, responsibility_position) references responsibility
);
create index placeholder_directive on placeholder (directive_id);
