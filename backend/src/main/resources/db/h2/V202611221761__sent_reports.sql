-- What was sent stays as it was sent, whoever asks: see vn.canbang.report.content.SentRevisions.
create trigger tr_report_cell_sent before insert, update, delete on report_cell
  for each row call 'vn.canbang.report.content.SentRevisions';
create trigger tr_report_activity_result_sent before insert, update, delete on report_activity_result
  for each row call 'vn.canbang.report.content.SentRevisions';
create trigger tr_report_narrative_sent before insert, update, delete on report_narrative
  for each row call 'vn.canbang.report.content.SentRevisions';
create trigger tr_report_pin_sent before insert, update, delete on report_pin
  for each row call 'vn.canbang.report.content.SentRevisions';
create trigger tr_report_revision_sent before update, delete on report_revision
  for each row call 'vn.canbang.report.content.SentRevisions';
