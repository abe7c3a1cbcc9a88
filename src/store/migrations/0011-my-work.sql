-- What waits for somebody: an organisation's receipts by day, tasks with somebody yet to be assigned, when it was last
-- reminded of an assignment.

create index assignment_own_waiting on assignment (organisation_id, receive_by) where state = 'assigned';
create index assignment_named on assignment (task_id) where state = 'named';
create index assignment_own_objected on assignment (organisation_id) where objected_on is not null;
create index reminder_assignment on reminder (organisation_id, assignment_id);
