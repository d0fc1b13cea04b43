/** Names of pages in the menus, where the words of the pages themselves come later. */
export const nav = {
  areas: 'Địa bàn',
  dashboard: 'Biểu đồ',
} as const;
