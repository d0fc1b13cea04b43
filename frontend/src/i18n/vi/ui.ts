export const ui = {
  loading: 'Đang tải…',
  retry: 'Thử lại',
  failed: 'Không lấy được số liệu',
  offline: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  serverFault: 'Máy chủ gặp lỗi. Hãy thử lại sau ít phút.',
  requestId: 'Mã yêu cầu: {id}',
  errorSummaryTitle: 'Có {count} chỗ cần sửa',
  loadMore: 'Xem thêm',
  shownOf: 'Đang hiện {shown}/{total}',
  shown: 'Đang hiện {shown}',
  exportCsv: 'Xuất CSV',
  tableScroll: 'Bảng {caption}, cuộn ngang được',
} as const;
