import type { Translate } from '@/i18n/translate';
import type { Language } from '@/lib/language';
import { inLanguage } from './finding-words';

interface Named {
  nameVi: string;
  nameEn: string;
}

/** "Báo cáo sinh – Tháng 10/2024" */
export function reportTitle(
  report: { series: Named },
  language: Language,
  period: string,
  t: Translate,
): string {
  return t('report.nameAndPeriod', {
    name: inLanguage(language, report.series.nameVi, report.series.nameEn),
    period,
  });
}

interface Addressed {
  organisation: { name: string };
  receiver: { name: string };
  via: { name: string } | null;
}

/** "Trạm Y tế xã Hòn Tre → Trung tâm Y tế huyện (qua Phòng …)" */
export function senderAndReceiver({ organisation, receiver, via }: Addressed, t: Translate): string {
  const names = { sender: organisation.name, receiver: receiver.name };
  return via === null ? t('report.from', names) : t('report.fromVia', { ...names, via: via.name });
}
