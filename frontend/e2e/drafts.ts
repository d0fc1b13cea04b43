import type { Caller } from './harness';

interface Part {
  id: string;
}

/** An empty draft of the district centre of Kiên Hải for 2025; answers its id. */
export async function begin(planner: Caller, title: string): Promise<string> {
  const { answer } = await planner.send<{ id: string }>('POST', '/plans', {
    type: 'ANNUAL',
    title,
    issuer: 'TTYT-KIEN-HAI',
    area: '912',
    periodStart: '2025-01-01',
    periodEnd: '2025-12-31',
  });
  return answer.id;
}

/** Adds one part to a draft, first of its kind or after another; answers its id. */
async function add(
  planner: Caller,
  plan: string,
  kind: string,
  content: object,
  after: string | null = null,
): Promise<string> {
  const { answer } = await planner.send<Part>('POST', `/plans/${plan}/parts`, {
    parent: null,
    after,
    content: { [kind]: content },
  });
  return answer.id;
}

/** A numbered part with one paragraph, first or after another; answers its id. */
export const section = (planner: Caller, plan: string, heading: string, text: string, after?: string) =>
  add(planner, plan, 'section', { heading, paragraphs: [{ text }] }, after);

/** A draft with all that issuing asks for but the numbers of the registry. */
export async function whole(planner: Caller, title: string): Promise<string> {
  const plan = await begin(planner, title);
  await add(planner, plan, 'basis', {
    relation: 'PURSUANT_TO',
    documentType: 'KH',
    number: '2253/KH-SYT',
    issuedOn: '2024-07-10',
    location: 'PREAMBLE',
  });
  const purpose = 'Giảm tốc độ tăng tỷ số giới tính khi sinh.';
  const first = await section(planner, plan, 'MỤC ĐÍCH, YÊU CẦU', purpose);
  const duty = 'Trạm Y tế các xã báo cáo trước ngày 20/11/2025.';
  await section(planner, plan, 'TỔ CHỨC THỰC HIỆN', duty, first);
  await add(planner, plan, 'duty', {
    organisationText: 'Trạm Y tế các xã',
    organisations: ['TYT-XA-KIEN-HAI'],
    role: 'LEAD',
    mode: 'DIRECT',
    tasks: ['Tổ chức tuyên truyền'],
  });
  await add(planner, plan, 'recipient', {
    text: 'UBND huyện (b/c)',
    organisations: ['UBND-HUYEN-KIEN-HAI'],
    purpose: 'REPORT',
  });
  return plan;
}

/** Issues a draft that has all it needs. */
export async function issue(planner: Caller, plan: string, number: string): Promise<void> {
  const { version } = await planner.get<{ version: number }>(`/plans/${plan}`);
  const registry = { number, issuedOn: '2024-11-15', place: 'Kiên Hải', signatory: { title: 'GIÁM ĐỐC' } };
  await planner.send('POST', `/plans/${plan}/issue`, registry, `"${version}"`);
}
