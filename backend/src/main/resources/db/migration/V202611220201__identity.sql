-- How far business time is from real time; written once, at the first start.
create table system_clock (
  id smallint not null,
  sample boolean not null,
  offset_millis bigint not null,
  constraint pk_system_clock primary key (id),
  constraint ck_system_clock_single check (id = 1)
);

create table user_account (
  id uuid not null,
  username varchar(64) not null,
  display_name varchar(120) not null,
  -- Null for the first administrator only, who exists before any organisation does.
  organisation_id uuid,
  password_hash varchar(100) not null,
  must_change_password boolean not null,
  active boolean not null,
  created_at timestamp(6) with time zone not null,
  last_sign_in_at timestamp(6) with time zone,
  version bigint not null,
  constraint pk_user_account primary key (id),
  constraint uq_user_account_username unique (username),
  constraint fk_user_account_organisation foreign key (organisation_id) references organisation (id)
);
create index ix_user_account_organisation on user_account (organisation_id, username);

create table role_grant (
  id uuid not null,
  user_id uuid not null,
  role varchar(32) not null,
  -- Null: over everything.
  organisation_id uuid,
  constraint pk_role_grant primary key (id),
  constraint uq_role_grant_user unique (user_id, role, organisation_id),
  constraint fk_role_grant_user foreign key (user_id) references user_account (id),
  constraint fk_role_grant_organisation foreign key (organisation_id) references organisation (id)
);
create index ix_role_grant_organisation on role_grant (organisation_id);

-- Only hashes are kept: who reads the table cannot act as anybody.
create table user_session (
  id uuid not null,
  user_id uuid not null,
  token_hash varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  constraint pk_user_session primary key (id),
  constraint uq_user_session_token_hash unique (token_hash),
  constraint fk_user_session_user foreign key (user_id) references user_account (id)
);
create index ix_user_session_user on user_session (user_id);
create index ix_user_session_expires_at on user_session (expires_at);

create table api_token (
  id uuid not null,
  user_id uuid not null,
  name varchar(100) not null,
  prefix varchar(16) not null,
  token_hash varchar(64) not null,
  roles varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone,
  constraint pk_api_token primary key (id),
  constraint uq_api_token_token_hash unique (token_hash),
  constraint fk_api_token_user foreign key (user_id) references user_account (id)
);
create index ix_api_token_user on api_token (user_id, created_at);

-- Failed sign-ins by account name ("user:…") and by address ("addr:…").
create table sign_in_throttle (
  subject varchar(100) not null,
  failures integer not null,
  last_failed_at timestamp(6) with time zone not null,
  blocked_until timestamp(6) with time zone,
  constraint pk_sign_in_throttle primary key (subject)
);
create index ix_sign_in_throttle_last_failed_at on sign_in_throttle (last_failed_at);

-- The first answers of operations called with a key, kept in the transaction of their effect. Keys
-- are hashed and answers encrypted with them: an answer may hold a token that is shown only once.
create table idempotency_key (
  user_id uuid not null,
  key_hash varchar(64) not null,
  request_hash varchar(64) not null,
  status smallint not null,
  headers varchar(2000) not null,
  body text not null,
  created_at timestamp(6) with time zone not null,
  constraint pk_idempotency_key primary key (user_id, key_hash)
);
create index ix_idempotency_key_created_at on idempotency_key (created_at);
