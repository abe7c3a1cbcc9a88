-- Supervision orders (督办单) and interviews (约谈).

create table supervision_order (
  -- Whom it is addressed to.
  organisation_id text not null references organisation,
  id uuid not null unique,
  assignment_id uuid not null,
  task_id uuid not null references task,
  directive_id uuid not null references directive,
  -- Its number: the orders of a year are counted without a gap.
  year integer not null,
  serial integer not null check (serial > 0),
  colour text not null check (colour in ('blue', 'yellow', 'red')),
  -- What it is about, and what is asked.
  matter text not null,
  request text not null,
  -- The person answerable in the organisation, as the keepers named them.
  person text not null,
  reply_by date not null,
  -- Who issued it for the keepers, and whom to telephone there.
  issuer text not null,
  contact text not null,
  issued_on date not null,
  -- The decision by which it starts higher than it would.
  decision text,
  -- The unanswered lower order that it follows.
  follows_id uuid references supervision_order (id),
  state text not null check (state in ('issued', 'received', 'replied', 'closed', 'followed', 'withdrawn')),
  revision integer not null,
  received_on date,
  received_by text,
  reply text,
  replied_on date,
  replied_by text,
  -- Why the last reply was given back.
  return_reason text,
  ended_on date,
  end_words text,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id),
  foreign key (organisation_id, assignment_id) references assignment,
  unique (year, serial),
  constraint supervision_order_received check ((received_on is null) = (received_by is null)),
  constraint supervision_order_replied check (
    (reply is null) = (replied_on is null) and (reply is null) = (replied_by is null)
    and (state not in ('replied', 'closed') or reply is not null)),
  constraint supervision_order_ended check ((state in ('closed', 'followed', 'withdrawn')) = (ended_on is not null))
);
-- One matter, one slip.
create unique index supervision_order_open on supervision_order (organisation_id, assignment_id)
  where state in ('issued', 'received', 'replied');
create index supervision_order_task on supervision_order (task_id);
create index supervision_order_due on supervision_order (state, reply_by);

create table interview (
  -- Whose people were summoned.
  organisation_id text not null references organisation,
  id uuid not null unique,
  order_id uuid not null references supervision_order (id),
  held_on date not null,
  -- Who held it, who was there.
  held_by text not null,
  attended text not null,
  -- What was put to them, and what came of it.
  points text not null,
  outcome text not null,
  -- The day by which it is to be mended.
  agreed_on date,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id)
);
create index interview_order on interview (order_id);

grant select, insert, update on supervision_order to taizhang_ledger;
grant select, insert on interview to taizhang_ledger;
grant select on supervision_order, interview to taizhang_organisation;
grant update (state, revision, received_on, received_by, reply, replied_on, replied_by) on supervision_order
  to taizhang_organisation;
alter table supervision_order enable row level security;
alter table interview enable row level security;
create policy ledger on supervision_order to taizhang_ledger using (true);
create policy ledger on interview to taizhang_ledger using (true);
create policy organisation on supervision_order to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on interview to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
