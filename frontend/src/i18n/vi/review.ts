/** What the page says on which received reports are decided. */
export const review = {
  noneFits: 'Không có báo cáo chờ xem xét nào khớp với bộ lọc.',
  // Queue
  waiting: 'chờ {days} ngày ({working} ngày làm việc)',
  'doubt.NOTE': 'có giải thích',
  'doubt.RESUBMITTED': 'gửi lại',
  'doubt.AMENDMENT': 'điều chỉnh số đã duyệt',
  'doubt.CONSOLIDATION': 'bản tổng hợp',
  clean: 'không có điểm cần xem',
  select: 'Chọn {unit}, {report}',
  selectClean: 'Chọn {count} báo cáo không có điểm cần xem',
  deselect: 'Bỏ chọn tất cả',
  selectHint: 'Báo cáo có cảnh báo, giải thích, gửi lại, điều chỉnh hoặc tổng hợp phải mở xem từng báo cáo.',
  acceptSelected: 'Duyệt {count} báo cáo đã chọn',
  acceptSelectedText:
    'Duyệt số liệu của {count} báo cáo cùng lúc. Các báo cáo này không có cảnh báo, không có giải thích. Duyệt rồi chỉ sửa được bằng báo cáo điều chỉnh.',
  acceptedMany: 'Đã duyệt {count} báo cáo',
  notAccepted: 'Chưa duyệt được {count} báo cáo',
  notAcceptedLine: '{unit}, {report}: {reason}',
  close: 'Đóng',
  position: 'Báo cáo {at}/{total} trong danh sách chờ',

  // Empty queue
  unsentTitle: 'Chưa gửi ({count})',
  openUnsent: 'Đôn đốc, gia hạn',
  unsentMore: 'và {count} báo cáo khác',
  unsentLine: '{unit}: {report}',

  // Figures
  thisReport: 'Báo cáo này',
  otherUnits: 'Đơn vị khác cùng kỳ: trung vị (thấp nhất–cao nhất)',
  otherUnitsFigure: '{median} ({least}–{most}; {units} đơn vị)',
  noOtherUnits: 'chưa có',
  sinceReturned: 'Lần bị trả lại',
  sinceAccepted: 'Số đã duyệt',
  changedFrom: '{before}, đã sửa',
  remarks: 'Cảnh báo, giải thích',
  totalOf: '{row} – Tổng',
  ratio: 'Tỷ số giới tính khi sinh',
  noPrevious: 'Chưa có kỳ trước được duyệt để so sánh.',

  // Difference
  changes: 'Đã sửa gì so với lần trước',
  noChanges: 'Không sửa gì so với lần trước.',

  // Keys
  keySelect: 'Chọn hoặc bỏ chọn báo cáo đang xem (chỉ khi không có điểm cần xem)',
  keyAcceptSelected: 'Duyệt các báo cáo đã chọn',
  keyConfirm: 'Xác nhận trong hộp thoại ý kiến, trả lại',
  confirmKeys: 'Ctrl + Enter để xác nhận',
} as const;
