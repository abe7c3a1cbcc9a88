-- What was verified stands apart from what was said, with who verified it, how and when: milestones of plans and figures of
-- reports. Where several lead a task, the others co-sign what the first-listed says for all.

-- That a milestone was reached: claimed by its organisation, verified or not confirmed by others.
create table milestone_mark (
  organisation_id text not null references organisation,
  id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null references task,
  directive_id uuid not null references directive,
  -- The same in every version of the plan; the version, the day and the words are those that were claimed.
  milestone_id uuid not null,
  plan_id uuid not null,
  due_on date,
  words text not null,
  state text not null check (state in ('claimed', 'verified', 'not_confirmed', 'withdrawn')),
  revision integer not null,
  reached_on date not null,
  -- What the organisation says of it.
  said text,
  claimed_on date not null,
  claimed_by text not null,
  -- Who went there or looked at the data, how and when; what they say, which is the reason where it is not confirmed.
  verified_how text check (verified_how in ('on_site', 'by_data')),
  verified_by text,
  verified_on date,
  verification text,
  -- The act that last changed it.
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id),
  foreign key (organisation_id, assignment_id) references assignment,
  foreign key (organisation_id, plan_id) references plan,
  constraint mark_looked_at check (
    (state in ('verified', 'not_confirmed')) = (verified_how is not null)
    and (verified_how is null) = (verified_by is null) and (verified_how is null) = (verified_on is null)),
  constraint mark_not_confirmed check (state <> 'not_confirmed' or verification is not null)
);
-- A milestone is claimed once, unless that was withdrawn or not confirmed.
create unique index milestone_mark_standing on milestone_mark (organisation_id, milestone_id)
  where state in ('claimed', 'verified');
create index milestone_mark_assignment on milestone_mark (organisation_id, assignment_id);
create index milestone_mark_claimed on milestone_mark (claimed_on, organisation_id, id) where state = 'claimed';

-- A figure as it was found, beside the one that was reported.
create table verified_value (
  organisation_id text not null,
  id uuid not null,
  report_id uuid not null,
  -- The place of the reported figure in its report.
  position integer not null,
  value double precision not null,
  source text not null,
  verified_how text not null check (verified_how in ('on_site', 'by_data')),
  verified_by text not null,
  verified_on date not null,
  words text,
  act_id uuid not null references journal deferrable initially deferred,
  -- The act that verified the figure anew; null while this one stands.
  replaced_act_id uuid references journal deferrable initially deferred,
  primary key (organisation_id, id),
  foreign key (organisation_id, report_id, position) references report_value
);
create unique index verified_value_standing on verified_value (organisation_id, report_id, position)
  where replaced_act_id is null;

alter table progress_report
  drop constraint progress_report_state_check,
  add constraint progress_report_state_check check (state in (
    'draft', 'to_co_sign', 'signed', 'unchanged', 'returned')),
  drop constraint report_signed,
  add constraint report_signed check (
    state not in ('signed', 'to_co_sign') or (signer is not null and signed_on is not null));

-- The signature of another lead under what the first-listed says for the task.
create table co_signature (
  -- Whose signature is asked.
  organisation_id text not null references organisation,
  report_organisation_id text not null,
  report_id uuid not null,
  task_id uuid not null references task,
  state text not null check (state in ('asked', 'signed', 'waived')),
  signer text,
  signed_on date,
  -- Why the keepers let the report count without it.
  reason text,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, report_organisation_id, report_id),
  constraint co_signature_signed check (
    (state = 'signed') = (signer is not null) and (state = 'signed') = (signed_on is not null)),
  constraint co_signature_waived check ((state = 'waived') = (reason is not null))
);
create index co_signature_report on co_signature (report_organisation_id, report_id);

grant select, insert, update on milestone_mark, verified_value, co_signature to taizhang_ledger;
-- An organisation claims, and takes back what it claimed; what others found of it is not its to write.
grant select, insert on milestone_mark to taizhang_organisation;
grant update (state, revision, act_id) on milestone_mark to taizhang_organisation;
grant select on verified_value, co_signature to taizhang_organisation;

alter table milestone_mark enable row level security;
alter table verified_value enable row level security;
alter table co_signature enable row level security;
create policy ledger on milestone_mark to taizhang_ledger using (true);
create policy ledger on verified_value to taizhang_ledger using (true);
create policy ledger on co_signature to taizhang_ledger using (true);
create policy organisation on milestone_mark to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true))
  with check (
    organisation_id = current_setting('taizhang.organisation', true) and state in ('claimed', 'withdrawn'));
create policy organisation on verified_value to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on co_signature to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
