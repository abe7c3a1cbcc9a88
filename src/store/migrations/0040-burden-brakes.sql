-- The brakes on what is asked of organisations (减负): caps, leave to go beyond them, and requests for data (数据征集).

create table request_cap (
  -- A kind of organisation, or `default` for all that have none of their own.
  kind text primary key check (kind in (
    'default', 'department', 'commission', 'bureau', 'office', 'coordination_body', 'institution',
    'mass_organisation', 'enterprise', 'local_government', 'party_body', 'judicial_body', 'military_body', 'unknown')),
  requests integer check (requests > 0),
  fields integer check (fields > 0),
  reason text not null,
  decided_by text not null,
  set_on date not null,
  act_id uuid not null references journal deferrable initially deferred
);
grant select, insert, update on request_cap to taizhang_ledger;
grant select on request_cap to taizhang_organisation;

-- The head's word that some organisations may be asked more, once.
create table cap_approval (
  id uuid primary key,
  request_act text not null check (request_act in (
    'open_cycle', 'ask_about_report', 'ask_policy_question', 'pass_on_policy_question',
    'ask_policy_question_again', 'consult_organisations', 'issue_order', 'ask_data')),
  asker_id text not null references organisation,
  organisation_ids text[] not null check (cardinality(organisation_ids) > 0),
  valid_until date not null,
  reason text not null,
  approver text not null,
  approver_id uuid references person,
  approved_on date not null,
  -- The request that used it up.
  used_act_id uuid unique references journal deferrable initially deferred,
  act_id uuid not null references journal deferrable initially deferred
);
create index cap_approval_unused on cap_approval (asker_id, request_act) where used_act_id is null;
grant select, insert, update on cap_approval to taizhang_ledger;

create table data_request (
  id uuid primary key,
  directive_id uuid not null references directive,
  asker_id text references organisation,
  title text not null,
  purpose text not null,
  due_on date not null,
  asked_on date not null,
  state text not null check (state in ('open', 'answered', 'withdrawn')),
  end_words text,
  revision integer not null,
  act_id uuid not null references journal deferrable initially deferred
);
create index data_request_directive on data_request (directive_id);
grant select, insert, update on data_request to taizhang_ledger;
grant select on data_request to taizhang_organisation;

create table data_field (
  request_id uuid not null references data_request,
  position integer not null,
  name text not null,
  unit text,
  period text,
  task_id uuid references task,
  primary key (request_id, position)
);
create index data_field_task on data_field (task_id) where task_id is not null;
grant select, insert on data_field to taizhang_ledger;
grant select on data_field to taizhang_organisation;

create table data_answer (
  organisation_id text not null references organisation,
  request_id uuid not null,
  position integer not null,
  state text not null check (state in ('asked', 'known', 'answered')),
  value text,
  -- Where a known value stood, of which organisation's things, and since when.
  source_kind text check (source_kind in ('report', 'evidence', 'data_request')),
  source_id uuid,
  source_on date,
  answered_on date,
  answered_by text,
  revision integer not null,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, request_id, position),
  foreign key (request_id, position) references data_field (request_id, position),
  constraint data_answer_valued check ((state = 'asked') = (value is null)),
  constraint data_answer_known check (
    (state = 'known') = (source_kind is not null) and (source_kind is null) = (source_id is null)
    and (source_kind is null) = (source_on is null)),
  constraint data_answer_answered check (
    (state = 'answered') = (answered_on is not null) and (answered_on is null) = (answered_by is null))
);
create index data_answer_request on data_answer (request_id, position, organisation_id);
create index data_answer_asked on data_answer (organisation_id) where state = 'asked';
alter table data_answer enable row level security;
create policy organisation on data_answer to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy ledger on data_answer to taizhang_ledger using (true);
grant select, insert, update on data_answer to taizhang_ledger;
grant select, update on data_answer to taizhang_organisation;
