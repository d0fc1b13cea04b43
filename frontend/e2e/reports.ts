import type { Caller } from './harness';

export const SERIES = 'SRB-ANNUAL';
export const PERIOD = '2024';
export const KIEN_HAI = 'TTYT-KIEN-HAI';

interface Report {
  filled: { cells: Record<string, number> };
}

/** Sends a station's annual report as the accepted monthly reports fill it. */
export async function sendAnnualReport(station: Caller, organisation: string): Promise<void> {
  const path = `/reports/${SERIES}/${organisation}/${PERIOD}`;
  const { filled } = await station.get<Report>(path);
  await station.send('PUT', `${path}?submit=true`, {
    cells: Object.entries(filled.cells).map(([key, value]) => ({ key, value, note: null })),
    activities: [],
    narrative: [{ code: 'DIFFICULTIES', text: 'Đi lại giữa các đảo phụ thuộc thời tiết.' }],
    nil: false,
    preparedBy: null,
    signedBy: null,
    documentNumber: null,
    documentDate: null,
  });
}
