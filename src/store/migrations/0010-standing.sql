-- What reading a task's standing and a history asks for.

create index task_split_from on task (split_from_id) where split_from_id is not null;
create index organisation_parent on organisation (parent_id) where parent_id is not null;
create index assignment_predecessor on assignment (predecessor_organisation_id, predecessor_id)
  where predecessor_id is not null;
