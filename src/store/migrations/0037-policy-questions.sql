-- Questions about a policy (政策问题), each put to the organisation that has to answer it by a day.

create table policy_question (
  -- Who asks.
  organisation_id text not null references organisation,
  id uuid not null unique,
  task_id uuid not null references task,
  directive_id uuid not null references directive,
  -- Who has to answer.
  addressee_id text not null references organisation,
  -- Which policy it is about, by title or number.
  policy text,
  question text not null,
  due_on date not null,
  state text not null check (state in ('asked', 'answered', 'settled', 'withdrawn')),
  revision integer not null,
  asked_on date not null,
  answer text,
  answered_on date,
  answered_by text,
  -- The document in which the answer stands, where it does in one.
  document_number text,
  document_issued_on date,
  document_url text,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id),
  constraint policy_question_other check (addressee_id <> organisation_id),
  constraint policy_question_answered check (
    (state in ('answered', 'settled')) = (answer is not null)
    and (answer is null) = (answered_on is null) and (answer is null) = (answered_by is null)),
  constraint policy_question_document check (document_number is null or answer is not null)
);
create index policy_question_task on policy_question (task_id);
create index policy_question_addressee on policy_question (addressee_id);
create index policy_question_state on policy_question (state, due_on);

grant select, insert, update on policy_question to taizhang_ledger;
grant select, insert on policy_question to taizhang_organisation;
alter table policy_question enable row level security;
create policy ledger on policy_question to taizhang_ledger using (true);
create policy organisation on policy_question to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
