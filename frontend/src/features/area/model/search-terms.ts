/** What stands between the levels of an address: a comma, a semicolon, or a dash with room around it. */
const SEPARATOR = /[,;\n]|\s[-–—]\s/;

/** Short forms of documents ("TT. Hòn Tre", "P. Cự Khối", "TP Hà Nội"): a name is never kept with them. */
const SHORT_FORM = /^(?:tp|tx|tt|[pqhx])(?:\.|\s)/i;

/** How a text is to be searched for: as an address when it is written like one, else as part of a name. */
export function searchTerms(text: string): { q: string } | { address: string } {
  const typed = text.trim();
  return SEPARATOR.test(typed) || SHORT_FORM.test(typed) ? { address: typed } : { q: typed };
}
