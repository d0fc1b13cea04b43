-- What was sent stays as it was sent.
create trigger tr_report_output_sent before insert or update or delete on report_output
  for each row execute function report_content_sent();
