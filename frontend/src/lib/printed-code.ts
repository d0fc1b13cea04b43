/** What the code of a part of an annex begins with. */
export const ANNEX = 'ANNEX';

/** The code of a part of a plan without the name of the annex: "ANNEX.II" is printed II. */
export function printedCode(code: string): string {
  return code.startsWith(`${ANNEX}.`) ? code.slice(ANNEX.length + 1) : code;
}
