import { first } from './vi/first';
import { later } from './vi/later';

/** Vietnamese is the source of the keys; one file a feature. */
export const vi = { ...first, ...later };
