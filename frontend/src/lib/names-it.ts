import { fold } from './fold';

/** Whether a typed text is the code or the name of something; accents, case and spaces do not matter. */
export function namesIt(typed: string, { code, name }: { code: string; name: string }): boolean {
  const text = fold(typed);
  return text !== '' && (text === fold(code) || text === fold(name));
}
