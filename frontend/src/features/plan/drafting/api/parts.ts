import { api, unwrap, unwrapVersioned, type Versioned } from '@/api/client';
import type { Answer, Input } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';
import type { Activity, Plan } from '../../api/types';
import type { Content } from '../model/content';
import type { Created, DeskService } from '../model/desk/service';
import { contentOf, type ListedKind, type PartKind } from '../model/parts';
import type { DraftTarget } from './queries';

const PART = '/api/v1/plans/{id}/parts/{part}';
const TARGET = '/api/v1/targets/{id}';
const ACTIVITY = '/api/v1/activities/{id}';

type PartDraft = Input<typeof PART, 'put'>;
type TargetDraft = Input<typeof TARGET, 'put'>;
type ActivityDraft = Input<typeof ACTIVITY, 'put'>;
type PartView = Answer<typeof PART>;
/** The kinds that are parts of the plan's own room. */
type OwnKind = Exclude<ListedKind, 'TARGET' | 'ACTIVITY'>;

/** The field of a part that holds the content of its kind. */
const CONTENT_FIELD = {
  LEGAL_BASIS: 'basis',
  OBJECTIVE: 'objective',
  SECTION: 'section',
  DUTY: 'duty',
  REPORTING_DUTY: 'reportingDuty',
  FUNDING: 'funding',
  PLAN_REQUEST: 'planRequest',
  TARGET_GROUP: 'targetGroup',
  RECIPIENT: 'recipient',
  ANNEX: 'annex',
} as const satisfies Record<OwnKind, keyof PartDraft>;

const match = (etag: string | null) => (etag === null ? {} : { 'If-Match': etag });

const partDraft = (kind: OwnKind, draft: Content) => ({ [CONTENT_FIELD[kind]]: draft }) as PartDraft;
const partContent = (kind: OwnKind, part: PartView) => contentOf(kind, part[CONTENT_FIELD[kind]]);

/** The head's version is that of the plan; whoever moves the plan on has to name it. */
type Heard = (plan: Versioned<Plan>) => void;

/** The calls by which the parts of one plan are read and written. */
export function partService(planId: string, onHead: Heard): DeskService {
  const path = { id: planId };

  async function head(call: Promise<Versioned<Plan>>): Promise<Versioned<Content>> {
    const plan = await call;
    onHead(plan);
    return { data: contentOf('HEAD', plan.data), etag: plan.etag };
  }

  const read = async (kind: PartKind, id: string): Promise<Versioned<Content>> => {
    const own = { params: { path: { id } } };
    if (kind === 'HEAD') return head(unwrapVersioned(api().GET('/api/v1/plans/{id}', { params: { path } })));
    if (kind === 'TARGET') return targetContent(await unwrapVersioned(api().GET(TARGET, own)));
    if (kind === 'ACTIVITY') return activityContent(await unwrapVersioned(api().GET(ACTIVITY, own)));
    const part = await unwrapVersioned(api().GET(PART, { params: { path: { ...path, part: id } } }));
    return { data: partContent(kind, part.data), etag: part.etag };
  };

  const write = async (
    kind: PartKind,
    id: string,
    draft: Content,
    etag: string | null,
  ): Promise<Versioned<Content>> => {
    const header = match(etag);
    const own = { path: { id }, header };
    if (kind === 'HEAD') {
      const body = draft as unknown as Input<'/api/v1/plans/{id}', 'put'>;
      return head(unwrapVersioned(api().PUT('/api/v1/plans/{id}', { params: { path, header }, body })));
    }
    if (kind === 'TARGET') {
      const body = draft as unknown as TargetDraft;
      return targetContent(await unwrapVersioned(api().PUT(TARGET, { params: own, body })));
    }
    if (kind === 'ACTIVITY') {
      const body = draft as unknown as ActivityDraft;
      return activityContent(await unwrapVersioned(api().PUT(ACTIVITY, { params: own, body })));
    }
    const part = await unwrapVersioned(
      api().PUT(PART, { params: { path: { ...path, part: id }, header }, body: partDraft(kind, draft) }),
    );
    return { data: partContent(kind, part.data), etag: part.etag };
  };

  const create: DeskService['create'] = async (
    kind,
    draft,
    { parent, after, named },
    attempt,
  ): Promise<Created> => {
    const params = { path, header: { 'Idempotency-Key': attempt } };
    if (kind === 'TARGET') {
      const body = { after, target: draft as unknown as TargetDraft };
      const added = await unwrapVersioned(api().POST('/api/v1/plans/{id}/targets', { params, body }));
      return { id: added.data.id, etag: added.etag, content: targetContent(added).data };
    }
    if (kind === 'ACTIVITY') {
      const body = { after, activity: draft as unknown as ActivityDraft };
      const added = await unwrapVersioned(api().POST('/api/v1/plans/{id}/activities', { params, body }));
      return { id: added.data.id, etag: added.etag, content: activityContent(added).data };
    }
    const content = partDraft(kind, draft);
    const body = named ? { named, content } : { parent, after, content };
    const added = await unwrapVersioned(api().POST('/api/v1/plans/{id}/parts', { params, body }));
    return { id: added.data.id, etag: added.etag, content: partContent(kind, added.data) };
  };

  return { read, write, create };
}

const targetContent = ({ data, etag }: Versioned<DraftTarget>): Versioned<Content> => ({
  data: contentOf('TARGET', data),
  etag,
});

const activityContent = ({ data, etag }: Versioned<Activity>): Versioned<Content> => ({
  data: contentOf('ACTIVITY', data),
  etag,
});

/** Where a part goes, in ids of the service. */
export interface Destination {
  parent: string | null;
  after: string | null;
}

/** Kinds whose order a person chooses; targets keep the order in which they were written. */
export const movable = (kind: ListedKind) => kind !== 'TARGET';

export function movePart(
  planId: string,
  kind: ListedKind,
  id: string,
  etag: string | null,
  { parent, after }: Destination,
): Promise<unknown> {
  const header = { ...match(etag), 'Idempotency-Key': uniqueKey() };
  return kind === 'ACTIVITY'
    ? unwrap(api().POST(`${ACTIVITY}/move`, { params: { path: { id }, header }, body: { after } }))
    : unwrap(
        api().POST(`${PART}/move`, {
          params: { path: { id: planId, part: id }, header },
          body: { parent, after },
        }),
      );
}

export function removePart(
  planId: string,
  kind: ListedKind,
  id: string,
  etag: string | null,
): Promise<unknown> {
  const header = match(etag);
  const own = { params: { path: { id }, header } };
  if (kind === 'TARGET') return unwrap(api().DELETE(TARGET, own));
  if (kind === 'ACTIVITY') return unwrap(api().DELETE(ACTIVITY, own));
  return unwrap(api().DELETE(PART, { params: { path: { id: planId, part: id }, header } }));
}
