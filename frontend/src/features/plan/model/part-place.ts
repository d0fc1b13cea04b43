import type { SearchParams } from '@/lib/search-params';
import type { Plan } from '../api/types';
import { anchorOf, paragraphAnchor } from './document-outline';

/** A part of a plan, as a finding names it. */
interface Part {
  kind:
    | 'HEAD'
    | 'LEGAL_BASIS'
    | 'OBJECTIVE'
    | 'TARGET'
    | 'SECTION'
    | 'TARGET_GROUP'
    | 'ACTIVITY'
    | 'DUTY'
    | 'REPORTING_DUTY'
    | 'FUNDING'
    | 'PLAN_REQUEST'
    | 'ANNEX'
    | 'RECIPIENT';
  id: string;
  code: string | null;
  /** JSON Pointer to its text, in the part. */
  pointer: string | null;
}

type Sections = Pick<Plan, 'sections' | 'legalBases'>;

const inDocument = (at: string): SearchParams => ({ at });

function inSection({ sections }: Sections, { id, pointer }: Part): SearchParams {
  const section = sections.find((each) => each.id === id);
  if (!section) return inDocument(TOP);
  const place = /^\/paragraphs\/(\d+)\//.exec(pointer ?? '')?.[1];
  const paragraph = place === undefined ? undefined : section.paragraphs[Number(place)];
  return inDocument(paragraph ? paragraphAnchor(section, paragraph.id) : anchorOf(section.code));
}

/** The section with this code, or the nearest one above it: an objective I.2.3 may be a dash in I.2. */
function nearSection({ sections }: Sections, code: string | null): SearchParams {
  for (let at = code ?? ''; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    if (sections.some((section) => section.code === at)) return inDocument(anchorOf(at));
  }
  return inDocument(TOP);
}

/** The document itself. */
export const TOP = 'van-ban';

/** Where on the plan's page a part stands, as parameters of its address. */
export function partPlace(plan: Sections, part: Part): SearchParams {
  const code = part.code ?? undefined;
  switch (part.kind) {
    case 'HEAD':
    case 'TARGET_GROUP':
      return inDocument(TOP);
    case 'SECTION':
      return inSection(plan, part);
    case 'LEGAL_BASIS':
      return plan.legalBases.some(({ id, location }) => id === part.id && location === 'PREAMBLE')
        ? inDocument(anchorOf('PREAMBLE'))
        : { tab: 'lineage' };
    case 'OBJECTIVE':
      return nearSection(plan, part.code);
    case 'TARGET':
      return { tab: 'targets', target: code };
    case 'ACTIVITY':
      return { tab: 'activities', activity: code };
    case 'DUTY':
      return { tab: 'duties' };
    case 'REPORTING_DUTY':
      return { tab: 'reports' };
    case 'FUNDING':
      return { tab: 'funding' };
    case 'PLAN_REQUEST':
      return { tab: 'lineage' };
    case 'ANNEX':
      return inDocument('phu-luc');
    case 'RECIPIENT':
      return inDocument('ky');
  }
}
