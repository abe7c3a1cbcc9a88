-- Ledgers that an office has kept in a workbook, and what was taken over from them: unverified, with the place of each
-- value. An open takeover changes with every revision; what was taken over stays until the takeover is withdrawn.

create table takeover (
  id uuid primary key,
  revision integer not null,
  state text not null check (state in ('open', 'taken_over', 'withdrawn')),
  digest text not null,
  file_name text not null,
  size_bytes integer not null,
  opened_at timestamptz not null,
  -- What the workbook calls itself; the title of the directive that it makes.
  title text not null,
  -- True where the workbook makes a directive of its own, else its rows stand for the tasks of directive_id.
  makes_directive boolean not null,
  directive_id uuid references directive,
  mapping jsonb not null,
  matches jsonb not null,
  act_id uuid references journal deferrable initially deferred,
  withdrawn_act_id uuid references journal deferrable initially deferred
);
-- One takeover of the same bytes at a time: a withdrawn one makes room for another.
create unique index takeover_digest on takeover (digest) where state <> 'withdrawn';
create index takeover_directive on takeover (directive_id);

create table takeover_source (
  takeover_id uuid primary key references takeover on delete cascade,
  bytes bytea not null,
  -- The cells with words, sheet by sheet: JSON that nothing looks into here.
  sheets text not null
);

create table takeover_value (
  takeover_id uuid not null references takeover,
  sheet text not null,
  -- As the office's program counts them, from 1; a merged cell stands where it begins.
  row_number integer not null,
  column_number integer not null,
  task_id uuid not null,
  directive_id uuid not null,
  heading text not null,
  meaning text not null check (meaning in (
    'number', 'category', 'clause', 'lead', 'responsible', 'support', 'supervisor', 'deadline', 'status',
    'percentage', 'progress', 'problem', 'next_step', 'person', 'telephone', 'completed_on', 'updated_on',
    'remark', 'other', 'left_out')),
  words text not null,
  status text check (status in ('done', 'under_way', 'behind', 'not_started', 'not_done', 'stopped')),
  read_on date,
  primary key (takeover_id, sheet, row_number, column_number, task_id),
  foreign key (task_id, directive_id) references task (id, directive_id)
);
create index takeover_value_task on takeover_value (task_id);

-- What the columns under certain headings were taken for the last time.
create table takeover_headings (
  -- SHA-256 of the headings, hexadecimal.
  signature text primary key,
  headings text[] not null,
  meanings text[] not null,
  act_id uuid not null references journal deferrable initially deferred
);
