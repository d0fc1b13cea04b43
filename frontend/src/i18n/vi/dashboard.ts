export const dashboard = {
  title: 'Biểu đồ',
} as const;
