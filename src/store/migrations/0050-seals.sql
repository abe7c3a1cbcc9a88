-- The journal under a hash tree (RFC 6962): each row a leaf, in the order in which it was sealed, and the roots that commit
-- to all rows up to them. Whoever keeps a root elsewhere can tell whether any row before it was changed since.

create table journal_leaf (
  -- Counted from 0, without a gap.
  leaf bigint primary key check (leaf >= 0),
  act_id uuid not null unique references journal,
  hash bytea not null check (length(hash) = 32)
);

-- Hashes of full trees of 2^level leaves, so that a proof reads a thousand hashes and not millions.
create table journal_tree (
  level integer not null check (level > 0 and level % 10 = 0),
  -- The first of these trees is 0.
  position bigint not null check (position >= 0),
  hash bytea not null check (length(hash) = 32),
  primary key (level, position)
);

create table seal (
  -- How many leaves the root commits to.
  size bigint primary key check (size > 0),
  root bytea not null check (length(root) = 32),
  -- What the tree is made of at this size, the largest full tree first, as hexadecimal: from here it grows.
  parts text[] not null,
  sealed_at timestamptz not null
);

grant select, insert on journal_leaf, journal_tree, seal to taizhang_ledger;
