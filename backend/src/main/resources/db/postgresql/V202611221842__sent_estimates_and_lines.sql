-- What was sent stays as it was sent.
create trigger tr_report_estimate_sent before insert or update or delete on report_estimate
  for each row execute function report_content_sent();
create trigger tr_report_line_sent before insert or update or delete on report_line
  for each row execute function report_content_sent();
create trigger tr_report_line_cell_sent before insert or update or delete on report_line_cell
  for each row execute function report_content_sent();
