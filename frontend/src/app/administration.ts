/** Where the pages of the administration stand. */
const PAGES = ['/areas', '/organisations', '/catalogue', '/report-templates', '/users', '/imports'];

export function isAdministration(pathname: string): boolean {
  return PAGES.some((page) => pathname === page || pathname.startsWith(`${page}/`));
}
