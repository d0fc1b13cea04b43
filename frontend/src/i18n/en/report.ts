import type { Words } from '../catalogue';
import type { report as source } from '../vi/report';

export const report: Words<typeof source> = {
  title: 'Reports',
};
