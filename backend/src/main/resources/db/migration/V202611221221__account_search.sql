-- Names without accents and case, for looking accounts up. What is there already is folded here; from now on the service does it.
alter table user_account add column search_key varchar(400);
update user_account set search_key = lower(translate(username || ' | ' || display_name,
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ',
  'AAAAEEEIIOOOOUUYaaaaeeeiioooouuyAaDdIiUuOoUuAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy'));
alter table user_account alter column search_key set not null;

-- Makes every change of an account, also one of its roles beside it, a new version.
alter table user_account add column changed_at timestamp(6) with time zone;
update user_account set changed_at = created_at;
alter table user_account alter column changed_at set not null;
