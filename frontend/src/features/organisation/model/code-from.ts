import { fold } from '@/lib/fold';

const LONGEST = 64;

/** A code such as people write them, from a name: "Trạm Y tế xã Hòn Tre" gives TRAM-Y-TE-XA-HON-TRE. */
export function codeFrom(name: string): string {
  return fold(name).replaceAll(' ', '-').toUpperCase().slice(0, LONGEST).replace(/-$/, '');
}
