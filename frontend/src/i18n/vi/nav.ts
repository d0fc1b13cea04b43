/** Names of pages in the menus, where the words of the pages themselves come later. */
export const nav = {
  areas: 'Địa bàn',
  catalogue: 'Chỉ số và số liệu',
  dashboard: 'Biểu đồ',
  targets: 'Theo dõi chỉ tiêu',
  figures: 'Các trang về số liệu',
  observationImports: 'Nhập số liệu',
  reconciliations: 'Thống nhất số liệu',
} as const;
