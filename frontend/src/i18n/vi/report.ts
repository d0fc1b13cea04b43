export const report = {
  title: 'Báo cáo',
} as const;
