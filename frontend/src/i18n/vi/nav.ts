/** Names of pages in the menus, where the words of the pages themselves come later. */
export const nav = {
  areas: 'Địa bàn',
  catalogue: 'Chỉ số và số liệu',
  dashboard: 'Biểu đồ',
  bulletin: 'Bản tin dân số',
  targets: 'Theo dõi chỉ tiêu',
  figures: 'Các trang về số liệu',
  observationImports: 'Nhập số liệu',
  reconciliations: 'Thống nhất số liệu',
  reportPages: 'Các trang về báo cáo',
  reviews: 'Xem xét báo cáo',
  register: 'Sổ theo dõi báo cáo',
  timeliness: 'Tình hình gửi báo cáo',
  series: 'Chế độ báo cáo',
  templates: 'Biểu mẫu',
} as const;
