-- What was sent keeps its files.
create trigger tr_report_file_sent before insert or update or delete on report_file
  for each row execute function report_content_sent();
