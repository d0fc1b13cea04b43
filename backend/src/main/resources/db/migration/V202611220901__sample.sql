-- Steps of the sample that are done: a second start does nothing, an interrupted first one goes on.
create table sample_step (
  name varchar(64) not null,
  finished_at timestamp(6) with time zone not null,
  constraint pk_sample_step primary key (name)
);
