import type { Words } from '../catalogue';
import type { dashboard as source } from '../vi/dashboard';

export const dashboard: Words<typeof source> = {
  title: 'Charts',
};
