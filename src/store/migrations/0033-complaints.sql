-- Complaints and suggestions (投诉建议) about what is asked of people: topic and answer are open, who sent one is sealed.

create table complaint (
  id uuid primary key,
  topic text not null,
  state text not null check (state in ('open', 'answered')),
  sent_on date not null,
  answer text,
  answered_on date,
  revision integer not null,
  act_id uuid not null references journal deferrable initially deferred,
  constraint complaint_answered check (
    (state = 'answered') = (answer is not null) and (answer is null) = (answered_on is null))
);
create index complaint_state on complaint (state, sent_on);

-- What only the head opens: the words, which may tell who wrote them, and who did. No row of the journal names them.
create table complaint_seal (
  complaint_id uuid primary key references complaint,
  words text not null,
  person_id uuid references person,
  name text not null,
  organisation_id text references organisation
);

grant select, insert, update on complaint to taizhang_ledger;
grant select, insert on complaint_seal to taizhang_ledger;
alter table complaint_seal enable row level security;
create policy seal on complaint_seal for insert to taizhang_ledger with check (true);
-- Only within the act that opens that very complaint.
create policy opened on complaint_seal for select to taizhang_ledger
  using (complaint_id::text = current_setting('taizhang.complaint', true));
