import type { Words } from '../catalogue';
import type { home as source } from '../vi/home';

export const home: Words<typeof source> = {
  title: 'My work',
};
