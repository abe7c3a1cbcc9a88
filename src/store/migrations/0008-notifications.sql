-- What people are told, and the mail that carries it. Made from the ledger's facts and the day: no part of its state.

create table notification (
  person_id uuid not null references person,
  -- The same for everything that is the same to that person: it is said once, by whichever copy of the program.
  key text not null,
  id uuid not null unique,
  kind text not null check (kind in (
    'assignment_to_receive', 'receipt_late', 'date_near', 'date_passed', 'objection_raised', 'objection_decided',
    'assignment_passed_on', 'assignment_withdrawn', 'matter_to_approve', 'placeholders_to_settle',
    'deputyship_begins')),
  -- The date that it is about.
  about_on date not null,
  detail jsonb not null,
  directive_id uuid,
  task_id uuid,
  organisation_id text,
  assignment_id uuid,
  -- The civil day by which it was due, and the clock.
  noticed_on date not null,
  noticed_at timestamptz not null,
  read_at timestamptz,
  -- The mail that carries it.
  mail_id uuid,
  primary key (person_id, key)
);
create index notification_newest on notification (person_id, noticed_at desc);
create index notification_unread on notification (person_id) where read_at is null;
create index notification_unmailed on notification (person_id, noticed_at) where read_at is null and mail_id is null;
create index notification_mail_id on notification (mail_id) where mail_id is not null;

-- A digest: at most one for each person and day.
create table notification_mail (
  id uuid primary key,
  person_id uuid not null references person,
  -- The day on which it is to go.
  day date not null,
  attempts integer not null,
  -- Null once it is given up.
  next_attempt_at timestamptz,
  -- Set before the mail server is given the first byte: whatever happens then, it is not sent again.
  mailing_at timestamptz,
  mailed_at timestamptz,
  -- What the mail server said at the last attempt that failed.
  failure text,
  unique (person_id, day)
);
create index notification_mail_waiting on notification_mail (next_attempt_at) where mailing_at is null;

-- How somebody wants to be told. Without a row: by mail too, in Chinese.
create table notification_choice (
  person_id uuid primary key references person,
  mail boolean not null,
  language text not null check (language in ('zh', 'en'))
);

-- The organisations' role has no right on them.
grant select, insert, update on notification, notification_choice to taizhang_ledger;
grant select, insert, update, delete on notification_mail to taizhang_ledger;
