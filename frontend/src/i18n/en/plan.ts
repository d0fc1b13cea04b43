import type { Words } from '../catalogue';
import type { plan as source } from '../vi/plan';

export const plan: Words<typeof source> = {
  title: 'Plans',
};
