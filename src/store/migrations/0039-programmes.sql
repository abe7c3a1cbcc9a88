-- Programmes (规划): long aims, such as a five-year plan or 2035, that tie the tasks of several years together.

create table programme (
  id uuid primary key,
  name text not null,
  -- The document in which it stands.
  doc_number text,
  first_year integer not null check (first_year between 1949 and 9999),
  last_year integer not null check (last_year between 1949 and 9999),
  -- The words by which the text of a task shows that it belongs to it.
  keywords text[] not null,
  words text,
  revision integer not null,
  act_id uuid not null references journal deferrable initially deferred,
  constraint programme_years check (first_year <= last_year),
  unique (name)
);

create table programme_task (
  programme_id uuid not null references programme,
  task_id uuid not null references task,
  act_id uuid not null references journal deferrable initially deferred,
  -- The act that took it out again; null while it belongs to it.
  ended_act_id uuid references journal deferrable initially deferred,
  primary key (programme_id, task_id, act_id)
);
create unique index programme_task_standing on programme_task (task_id, programme_id) where ended_act_id is null;

grant select, insert, update on programme, programme_task to taizhang_ledger;
