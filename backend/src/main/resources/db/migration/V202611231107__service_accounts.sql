-- What another system calls as. It has no password, so nobody signs in as it; people always have one.
alter table user_account add column kind varchar(16) default 'PERSON' not null;
alter table user_account alter column password_hash drop not null;
alter table user_account add constraint ck_user_account_kind check (
  (kind = 'PERSON' and password_hash is not null)
  or (kind = 'SERVICE' and password_hash is null and must_change_password = false));
