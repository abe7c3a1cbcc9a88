-- Who leads a task is found without the many branches that were given on below.
create index assignment_leading on assignment (task_id) where role = 'lead' and ended_act_id is null;
