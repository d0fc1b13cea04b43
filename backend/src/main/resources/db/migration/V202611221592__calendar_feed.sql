-- Addresses under which calendars elsewhere read an organisation's. Only the hash of the secret part is kept.
create table calendar_feed (
  id uuid not null,
  organisation_id uuid not null,
  maker_id uuid not null,
  name varchar(100) not null,
  language varchar(32) not null,
  token_hash varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  last_read_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone,
  constraint pk_calendar_feed primary key (id),
  constraint uq_calendar_feed_token_hash unique (token_hash),
  constraint fk_calendar_feed_organisation_id foreign key (organisation_id) references organisation (id),
  constraint fk_calendar_feed_maker_id foreign key (maker_id) references user_account (id)
);
create index ix_calendar_feed_organisation_id on calendar_feed (organisation_id);
create index ix_calendar_feed_maker_id on calendar_feed (maker_id);
