-- People, what they may do and what they have done: persons with their roles, the two state machines, the journal's
-- subjects, and row-level security as the second lock behind the policy.

create table person (
  id uuid primary key,
  -- What they sign in with.
  username text not null unique check (username = lower(username)),
  name text not null,
  organisation_id text not null references organisation,
  unit_id uuid,
  roles text[] not null check (roles <@ array[
    'keeper', 'head', 'liaison', 'officer', 'principal', 'inspector', 'observer', 'administrator']),
  email text,
  telephone text,
  state text not null check (state in ('active', 'left')),
  revision integer not null,
  act_id uuid not null references journal deferrable initially deferred
);
create index person_organisation on person (organisation_id);

-- A part of an organisation: 处, 科.
create table unit (
  organisation_id text not null references organisation,
  id uuid not null,
  name text not null,
  act_id uuid not null references journal deferrable initially deferred,
  ended_act_id uuid references journal deferrable initially deferred,
  primary key (organisation_id, id)
);
create unique index unit_name on unit (organisation_id, name) where ended_act_id is null;
alter table person add foreign key (organisation_id, unit_id) references unit;

-- One person stands in for another for a period, both days included.
create table deputy (
  id uuid primary key,
  person_id uuid not null references person,
  deputy_id uuid not null references person check (deputy_id <> person_id),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  reason text,
  act_id uuid not null references journal deferrable initially deferred,
  ended_act_id uuid references journal deferrable initially deferred
);
create index deputy_deputy on deputy (deputy_id, to_on);
create index deputy_person on deputy (person_id);

-- Whom to telephone in an organisation, in the order in which to try.
create table contact (
  organisation_id text not null references organisation,
  position integer not null,
  name text not null,
  telephone text not null,
  -- What they are there for: 联络员, 值班室.
  duty text not null,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, position)
);

-- A matter that a person registered by hand is a directive of its own, whose text is what they wrote and its basis.
alter table directive
  add column kind text not null default 'document' check (kind in ('document', 'matter')),
  add column basis_kind text check (basis_kind in ('meeting', 'instruction', 'approved_proposal', 'other')),
  add column basis text,
  add constraint directive_basis check ((kind = 'matter') = (basis_kind is not null and basis is not null));
alter table directive alter column kind drop default;

-- What ends a thing is an act of any kind: a corrected document, a merger, a withdrawal, a succession.
alter table task rename column withdrawn_act_id to ended_act_id;
alter table task
  add column state text not null default 'registered' check (state in (
    'proposed', 'registered', 'assigned', 'suspended', 'merged', 'split', 'withdrawn')),
  add column revision integer not null default 1,
  -- Where the text names no lead, the organisation that the keeper asks to bring the others together.
  add column convener_id text references organisation,
  -- The task that it was merged into, or that it was split from.
  add column merged_into_id uuid references task,
  add column split_from_id uuid references task;
update task set state = 'withdrawn' where ended_act_id is not null;
alter table task
  alter column state drop default,
  alter column revision drop default,
  add constraint task_ended check ((ended_act_id is not null) = (state in ('merged', 'split', 'withdrawn')));
create index task_state on task (state, directive_id);

alter table assignment rename column withdrawn_act_id to ended_act_id;
alter table assignment
  add column state text not null default 'named' check (state in (
    'named', 'assigned', 'received', 'objected', 'released', 'passed_on', 'withdrawn')),
  add column revision integer not null default 1,
  -- How the organisation came to it: named by the text, or by which kind of act.
  add column origin text not null default 'named' check (origin in (
    'named', 'placeholder', 'reassignment', 'succession', 'merger', 'split')),
  -- The assignment that it took over from.
  add column predecessor_organisation_id text,
  add column predecessor_id uuid,
  -- The day on which it was assigned, and the last day for its receipt.
  add column assigned_on date,
  add column receive_by date,
  add column received_on date,
  -- An earlier date than the official one, for those who keep or carry the task.
  add column internal_on date,
  add column objected_on date,
  add column objection text;
update assignment set state = 'withdrawn' where ended_act_id is not null;
alter table assignment
  alter column state drop default,
  alter column revision drop default,
  alter column origin drop default,
  add constraint assignment_ended check (
    (ended_act_id is not null) = (state in ('released', 'passed_on', 'withdrawn'))),
  drop constraint assignment_organisation_id_task_id_role_key;
-- An organisation has a role in a task once at a time.
create unique index assignment_standing on assignment (organisation_id, task_id, role) where ended_act_id is null;
create index assignment_waiting on assignment (receive_by, organisation_id) where state = 'assigned';
create index assignment_objected on assignment (task_id) where state = 'objected';

-- A telephone reminder, as the keeper notes it.
create table reminder (
  organisation_id text not null references organisation,
  id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null,
  reminded_on date not null,
  note text,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id)
);
create index reminder_task on reminder (task_id);

-- A placeholder outlives the reading of a corrected document once a person has settled it.
alter table placeholder
  drop constraint placeholder_task_id_responsibility_position_fkey,
  drop constraint placeholder_task_id_position_key,
  add column revision integer not null default 1,
  add column resolved_act_id uuid references journal deferrable initially deferred,
  -- Why nobody, or these, are meant.
  add column resolution text,
  add column ended_act_id uuid references journal deferrable initially deferred;
alter table placeholder alter column revision drop default;
create unique index placeholder_standing on placeholder (task_id, position) where ended_act_id is null;
create index placeholder_open on placeholder (directive_id) where resolved_act_id is null and ended_act_id is null;

-- How a decision changes what a task asks; its official text stays as it is.
create table task_adjustment (
  task_id uuid not null references task,
  act_id uuid not null references journal deferrable initially deferred,
  basis text not null,
  words text not null,
  -- The date that now counts; null where the dates stay.
  due_on date,
  primary key (task_id, act_id)
);

alter table journal
  -- Null for the program's command line.
  add column person_id uuid,
  add column organisation_id text,
  -- For whom a deputy acted.
  add column on_behalf_of_id uuid,
  -- The decision that it rests on, as the person named it.
  add column basis text;
create index journal_person on journal (person_id, act_id);

-- What an act touched, one row a thing, with what may be read of it there. Without an organisation it may be read by
-- whoever may read the thing.
create table journal_subject (
  act_id uuid not null references journal deferrable initially deferred,
  position integer not null,
  organisation_id text,
  task_id uuid,
  assignment_id uuid,
  directive_id uuid,
  person_id uuid,
  -- The thing's revision after the act.
  revision integer,
  detail jsonb not null,
  primary key (act_id, position)
);
create index journal_subject_task on journal_subject (task_id, act_id);
create index journal_subject_organisation on journal_subject (organisation_id, act_id);
create index journal_subject_directive on journal_subject (directive_id, act_id);
create index journal_subject_person on journal_subject (person_id, act_id);

-- Answers to acts by the key that their request carried: a retried request acts once.
create table answered_request (
  person_id uuid not null,
  key uuid not null,
  -- SHA-256 of what was asked, hexadecimal: the same key for something else is refused.
  digest text not null,
  act_id uuid not null,
  result jsonb not null,
  answered_at timestamptz not null,
  primary key (person_id, key)
);

-- The roles under which the application works; whoever opens the store may take them. The organisation's sees its own
-- rows only; the ledger's sees all rows, and its queries name their scope. The journal can only be added to.
do $$
begin
  if not exists (select from pg_roles where rolname = 'taizhang_ledger') then
    create role taizhang_ledger nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'taizhang_organisation') then
    create role taizhang_organisation nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant taizhang_ledger, taizhang_organisation to current_user;
grant usage on schema public to taizhang_ledger, taizhang_organisation;
grant select, insert, update, delete on all tables in schema public to taizhang_ledger;
grant select on all tables in schema public to taizhang_organisation;
-- What is written before it enters the ledger is its writers', and so are the inputs of acts.
revoke select on draft, draft_source, draft_correction, takeover, takeover_source, takeover_value, journal
  from taizhang_organisation;
grant select (act_id, act, act_version, actor, acted_on, recorded_at, person_id, organisation_id, on_behalf_of_id, basis)
  on journal to taizhang_organisation;
grant insert, update on assignment, reminder to taizhang_organisation;
grant insert, update, delete on contact to taizhang_organisation;
grant insert on journal, journal_subject, answered_request to taizhang_organisation;
revoke update, delete on journal, journal_subject from taizhang_ledger;
revoke all on migration from taizhang_ledger, taizhang_organisation;

alter table assignment enable row level security;
alter table reminder enable row level security;
alter table journal_subject enable row level security;
alter table contact enable row level security;
create policy ledger on assignment to taizhang_ledger using (true);
create policy ledger on reminder to taizhang_ledger using (true);
create policy ledger on journal_subject to taizhang_ledger using (true);
create policy ledger on contact to taizhang_ledger using (true);
create policy organisation on assignment to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on reminder to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on journal_subject to taizhang_organisation
  using (organisation_id is null or organisation_id = current_setting('taizhang.organisation', true));
-- Everybody may telephone everybody.
create policy readers on contact for select to taizhang_organisation using (true);
create policy organisation on contact to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
