-- In what whoever acted could act then: their own place with its roles, and those that they held as deputy. With it an
-- act can be performed again as it was, whatever has become of the person.

alter table journal add column capacities jsonb;
-- Before people signed in, whoever was at the program did everything.
update journal set capacities =
  '[{"personId": null, "organisationId": null, "unitId": null, "roles": ["keeper", "head", "administrator"]}]';
alter table journal alter column capacities set not null;
