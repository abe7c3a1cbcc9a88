-- How many show each light on any day, without counting rows. What lights, tasks and organisations change of the counts the
-- database itself appends, so that no writer can forget it and none waits for another; a job folds it into counts that hold from a
-- day on. Made from the state, and from the state of any day again.

-- What is counted is the standing tasks of a directive, or the branches that answer for one; of these by where they stand.
create table light_count (
  directive_id uuid not null,
  counted text not null check (counted in ('task', 'branch')),
  -- The counts hold from it to the next day that the directive has.
  day date not null,
  -- The first two digits of the division's code, and how high the organisation stands; empty where it has none, and for tasks.
  region text not null,
  level text not null,
  grey integer not null,
  green integer not null,
  blue integer not null,
  yellow integer not null,
  red integer not null,
  primary key (directive_id, counted, day, region, level)
);

-- So many more or fewer show the colour of that rank from that day on; not folded yet.
create table light_step (
  directive_id uuid not null,
  counted text not null,
  day date not null,
  region text not null,
  level text not null,
  rank integer not null,
  n integer not null
);
create index light_step_day on light_step (directive_id, counted, day);

-- A task shows the worst of several branches, so that changes to these do not add up: what each showed when it was folded, ...
create table task_light (
  task_id uuid not null,
  directive_id uuid not null,
  from_on date not null,
  until_on date,
  rank integer not null,
  primary key (task_id, from_on)
);
-- ... and those of which something has changed since.
create table light_mark (
  directive_id uuid not null,
  task_id uuid not null
);
create index light_mark_directive on light_mark (directive_id);

grant select, insert, update, delete on light_count, light_step, task_light, light_mark to taizhang_ledger;

-- Who governs a region is found by its code.
create index organisation_government on organisation (division_code) where kind = 'local_government';

-- Where an organisation is counted, of its own division's code or that of the one above it. What only a document or a person named
-- has no level of itself.
create function light_place(id text, act_id uuid, own_division text, above_division text)
returns table (region text, level text) immutable language sql as $$
  select coalesce(left(code, 2), ''),
    case
      when code is null and act_id is null and id not like 'provisional-%' then 'central'
      when code is null then ''
      when code like '__0000' then 'province'
      when code like '____00' then 'city'
      else 'county'
    end
  from (select coalesce(own_division, above_division) as code) as division
$$;

-- From which days on a light shows the colour of a rank once more, or once less.
create function light_turns(from_on date, until_on date, grey text, blue_on date, yellow_on date, red_on date)
returns table (day date, rank integer, n integer) immutable language sql as $$
  select turn.on_day, shown.place, turn.more
  from (values
    (0, case when grey is not null then from_on end, until_on),
    (1, case when grey is null then from_on end, least(until_on, blue_on, yellow_on, red_on)),
    (2, case when blue_on is not null then greatest(from_on, blue_on) end, least(until_on, yellow_on, red_on)),
    (3, case when yellow_on is not null then greatest(from_on, yellow_on) end, least(until_on, red_on)),
    (4, case when red_on is not null then greatest(from_on, red_on) end, until_on)
  ) as shown (place, since, until)
  cross join lateral (values (shown.since, 1), (shown.until, -1)) as turn (on_day, more)
  where shown.since < coalesce(shown.until, 'infinity') and turn.on_day is not null
$$;

-- `changed` is rows that came, or with -1 as the argument rows that went.
create function append_light_steps() returns trigger language plpgsql as $$
begin
  if not exists (select from changed where weight <> 'aside') then
    return null;
  end if;
  insert into light_step (directive_id, counted, day, region, level, rank, n)
  select changed.directive_id, 'branch', turn.day, place.region, place.level, turn.rank, sum(turn.n) * tg_argv[0]::integer
  from changed
  join organisation on organisation.id = changed.organisation_id
  left join organisation as above on above.id = organisation.parent_id
  cross join lateral light_place(organisation.id, organisation.act_id, organisation.division_code, above.division_code) as place
  cross join lateral light_turns(changed.from_on, changed.until_on, changed.grey, changed.blue_on, changed.yellow_on,
    changed.red_on) as turn
  where changed.weight <> 'aside'
  group by changed.directive_id, turn.day, place.region, place.level, turn.rank
  having sum(turn.n) <> 0;
  insert into light_mark (directive_id, task_id) select distinct directive_id, task_id from changed where weight = 'voice';
  return null;
end $$;
create trigger light_came after insert on assignment_light referencing new table as changed
  for each statement execute function append_light_steps('1');
create trigger light_was after update on assignment_light referencing old table as changed
  for each statement execute function append_light_steps('-1');
create trigger light_became after update on assignment_light referencing new table as changed
  for each statement execute function append_light_steps('1');
create trigger light_went after delete on assignment_light referencing old table as changed
  for each statement execute function append_light_steps('-1');

-- Whoever may change a task has it counted anew.
create function mark_task() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into light_mark (directive_id, task_id)
  select coalesce(new.directive_id, old.directive_id), coalesce(new.id, old.id);
  return null;
end $$;
create trigger task_marked after insert or delete or update of ended_act_id on task
  for each row execute function mark_task();

-- An organisation that is counted elsewhere takes its branches along, and those of the ones right below it.
create function move_light_steps() returns trigger language plpgsql as $$
begin
  if not exists (
    select from former join organisation using (id)
    where (former.parent_id, former.division_code, former.act_id)
      is distinct from (organisation.parent_id, organisation.division_code, organisation.act_id)
  ) then
    return null;
  end if;
  -- As a run that settles all lights anew does it: no act changes a light meanwhile.
  perform pg_advisory_xact_lock(7202111);
  insert into light_step (directive_id, counted, day, region, level, rank, n)
  with was as (
    select id, parent_id, division_code, act_id from former
    union all
    select id, parent_id, division_code, act_id from organisation where id not in (select id from former)
  ), moved as (
    select id from former union select organisation.id from organisation join former on organisation.parent_id = former.id
  ), place as (
    select was.id, -1 as more, place.region, place.level
    from moved join was using (id) left join was as above on above.id = was.parent_id
    cross join lateral light_place(was.id, was.act_id, was.division_code, above.division_code) as place
    union all
    select now.id, 1, place.region, place.level
    from moved join organisation as now using (id) left join organisation as above on above.id = now.parent_id
    cross join lateral light_place(now.id, now.act_id, now.division_code, above.division_code) as place
  )
  select light.directive_id, 'branch', turn.day, place.region, place.level, turn.rank, sum(turn.n * place.more)
  from place
  join assignment_light as light on light.organisation_id = place.id and light.weight <> 'aside'
  cross join lateral light_turns(light.from_on, light.until_on, light.grey, light.blue_on, light.yellow_on, light.red_on) as turn
  group by light.directive_id, turn.day, place.region, place.level, turn.rank
  having sum(turn.n * place.more) <> 0;
  return null;
end $$;
create trigger organisation_moved after update on organisation referencing old table as former
  for each statement execute function move_light_steps();

-- What stands by now is to be folded.
insert into light_step (directive_id, counted, day, region, level, rank, n)
select light.directive_id, 'branch', turn.day, place.region, place.level, turn.rank, sum(turn.n)
from assignment_light as light
join organisation on organisation.id = light.organisation_id
left join organisation as above on above.id = organisation.parent_id
cross join lateral light_place(organisation.id, organisation.act_id, organisation.division_code, above.division_code) as place
cross join lateral light_turns(light.from_on, light.until_on, light.grey, light.blue_on, light.yellow_on, light.red_on) as turn
where light.weight <> 'aside'
group by light.directive_id, turn.day, place.region, place.level, turn.rank
having sum(turn.n) <> 0;
insert into light_mark (directive_id, task_id) select directive_id, id from task where ended_act_id is null;
