-- 催办 by telephone of what an organisation owes beside its assignments: a plan of a directive, a statement of a cycle, the reports
-- of a month.
alter table reminder add column kind text not null default 'assignment'
  check (kind in ('assignment', 'plan', 'statement', 'report'));
alter table reminder add column directive_id uuid references directive;
alter table reminder add column cycle_id uuid references reconciliation_cycle;
alter table reminder add column month text check (month ~ '^\d{4}-(0[1-9]|1[0-2])$');
alter table reminder alter column assignment_id drop not null;
alter table reminder alter column task_id drop not null;
alter table reminder add constraint reminder_of check (case kind
  when 'assignment' then assignment_id is not null and task_id is not null
  when 'plan' then directive_id is not null
  when 'statement' then cycle_id is not null
  else month is not null end);
create index reminder_owed on reminder (organisation_id, kind, reminded_on) where kind <> 'assignment';

-- When discrepancies were last looked for in a cycle.
create index journal_searched on journal ((input ->> 'cycleId'), acted_on) where act = 'find_discrepancies';

-- What was given on and received lately.
create index assignment_given_received on assignment (received_on) where parent_id is not null and ended_act_id is null;

