-- People are listed by name, thousands of them; organisations and what passed between them may be entered by hand.

-- Pinyin; compared byte by byte.
alter table person add column sort_key text collate "C";
update person set sort_key = name;
alter table person alter column sort_key set not null;
create index person_sort on person (sort_key, id);

-- The act that entered it by hand; null for what the register or a document brought.
alter table organisation add column act_id uuid references journal deferrable initially deferred;
alter table organisation_succession add column act_id uuid references journal deferrable initially deferred;
