-- Sign-in: what the sign-in library keeps, activation codes and counted attempts. It belongs to a role of its own; the
-- roles of the ledger have no right on it. Whoever signs in is a person; their id is the person's.

create table sign_in_user (
  id uuid primary key references person,
  -- The library tells people apart by an address: made of the id, nobody is written to.
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  two_factor_enabled boolean not null default false,
  -- Signs in without a password, on this machine only.
  demonstration boolean not null default false
);

create table sign_in_account (
  id uuid primary key,
  user_id uuid not null references sign_in_user,
  -- `credential` for a password, else the name of the provider of single sign-on.
  provider_id text not null,
  account_id text not null,
  -- As Argon2 writes it.
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index sign_in_account_user on sign_in_account (user_id);

create table sign_in_session (
  id uuid primary key,
  user_id uuid not null references sign_in_user,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- A second factor was shown in it.
  second_factor boolean not null default false
);
create index sign_in_session_user on sign_in_session (user_id);

create table sign_in_verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index sign_in_verification_identifier on sign_in_verification (identifier);

create table sign_in_two_factor (
  id uuid primary key,
  user_id uuid not null unique references sign_in_user,
  -- Encrypted with the installation's secret.
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

-- A code with which a person sets a password, once.
create table sign_in_activation (
  -- SHA-256 of the code, hexadecimal.
  digest text primary key,
  user_id uuid not null references sign_in_user,
  expires_at timestamptz not null
);
create index sign_in_activation_user on sign_in_activation (user_id);

-- How often something was tried since a moment.
create table sign_in_attempt (
  -- SHA-256 of what is counted, hexadecimal: somebody may have typed a password in place of a name.
  digest text primary key,
  count integer not null,
  since timestamptz not null
);

do $$
begin
  if not exists (select from pg_roles where rolname = 'taizhang_sign_in') then
    create role taizhang_sign_in nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant taizhang_sign_in to current_user;
grant usage on schema public to taizhang_sign_in;
grant select, insert, update, delete on sign_in_user, sign_in_account, sign_in_session, sign_in_verification,
  sign_in_two_factor, sign_in_activation, sign_in_attempt to taizhang_sign_in;
-- What it takes to know who asks.
grant select on person, deputy, organisation to taizhang_sign_in;
