export const plan = {
  title: 'Kế hoạch',
} as const;
