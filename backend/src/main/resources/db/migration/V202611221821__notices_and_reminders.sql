-- What accounts were told, each of an occasion once, in both languages.
create table notice (
  id uuid not null,
  user_id uuid not null,
  occasion varchar(200) not null,
  kind varchar(32) not null,
  title_vi varchar(600) not null,
  title_en varchar(600) not null,
  text_vi varchar(2000) not null,
  text_en varchar(2000) not null,
  link varchar(300) not null,
  told_at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone,
  letter_id uuid,
  constraint pk_notice primary key (id),
  constraint uq_notice_occasion unique (user_id, occasion),
  constraint fk_notice_user_id foreign key (user_id) references user_account (id)
);
create index ix_notice_user on notice (user_id, told_at);
create index ix_notice_told on notice (told_at);

-- How an account wants to be told; the usual where there is no row.
create table notice_recipient (
  user_id uuid not null,
  email varchar(200),
  language varchar(32) not null,
  letters boolean not null,
  due_soon boolean not null,
  constraint pk_notice_recipient primary key (user_id),
  constraint fk_notice_recipient_user_id foreign key (user_id) references user_account (id)
);

-- E-mails that are to go out: one of an occasion to a person, sent by whoever takes it.
create table notice_letter (
  id uuid not null,
  user_id uuid not null,
  occasion varchar(100) not null,
  address varchar(200) not null,
  subject varchar(200) not null,
  body text not null,
  attempts integer not null,
  taken_until timestamp(6) with time zone,
  sent_at timestamp(6) with time zone,
  constraint pk_notice_letter primary key (id),
  constraint uq_notice_letter_occasion unique (user_id, occasion),
  constraint fk_notice_letter_user_id foreign key (user_id) references user_account (id)
);
create index ix_notice_letter_waiting on notice_letter (sent_at, attempts);
alter table notice add constraint fk_notice_letter_id foreign key (letter_id) references notice_letter (id);
create index ix_notice_letter on notice (letter_id);

-- When the reports of a series are reminded of; the usual where there is no row. Working days.
create table report_reminder_rule (
  series_id uuid not null,
  before_days integer,
  on_the_day boolean not null,
  escalate_after_days integer,
  version bigint not null,
  constraint pk_report_reminder_rule primary key (series_id),
  constraint fk_report_reminder_rule_series_id foreign key (series_id) references report_series (id)
);

-- What was reminded of; the id is made of the three columns after it.
create table report_reminder (
  id uuid not null,
  obligation_id uuid not null,
  stage varchar(32) not null,
  last_day date not null,
  reminded_on date not null,
  told integer not null,
  constraint pk_report_reminder primary key (id),
  constraint fk_report_reminder_obligation_id foreign key (obligation_id) references report_obligation (id)
);
create index ix_report_reminder_obligation on report_reminder (obligation_id);

-- Who asked for a report when ("Đôn đốc", "Đề nghị"); once a day and report.
create table report_urge (
  id uuid not null,
  obligation_id uuid not null,
  urged_at timestamp(6) with time zone not null,
  urged_by varchar(120) not null,
  office varchar(300) not null,
  message varchar(500),
  told integer not null,
  constraint pk_report_urge primary key (id),
  constraint fk_report_urge_obligation_id foreign key (obligation_id) references report_obligation (id)
);
create index ix_report_urge_obligation on report_urge (obligation_id, urged_at);
create index ix_report_obligation_last_day on report_obligation (last_day);
