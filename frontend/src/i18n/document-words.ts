import type { Catalogue } from './catalogue';
import { translator } from './translate';
import { first } from './vi/first';

/** The documents speak Vietnamese, whatever the language of the screen. */
export const documentWords = translator(first as Catalogue, 'vi');
