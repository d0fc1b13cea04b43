-- What was sent stays as it was sent: see vn.canbang.report.content.SentRevisions.
create trigger tr_report_estimate_sent before insert, update, delete on report_estimate
  for each row call 'vn.canbang.report.content.SentRevisions';
create trigger tr_report_line_sent before insert, update, delete on report_line
  for each row call 'vn.canbang.report.content.SentRevisions';
create trigger tr_report_line_cell_sent before insert, update, delete on report_line_cell
  for each row call 'vn.canbang.report.content.SentRevisions';
