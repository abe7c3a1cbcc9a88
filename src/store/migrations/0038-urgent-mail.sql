-- What cannot wait for a day's digest goes in a mail of its own, at whatever hour and however many there are.
alter table notification_mail add column urgent boolean not null default false;
alter table notification_mail alter column urgent drop default;
alter table notification_mail drop constraint notification_mail_person_id_day_key;
create unique index notification_mail_digest on notification_mail (person_id, day) where not urgent;
