-- Who opened a file under review, and who a takeover. Without it, as in what was opened before there were persons and at
-- the command line, a draft is the keepers' alone.
alter table draft add column opened_by_id uuid;
alter table takeover add column opened_by_id uuid;
