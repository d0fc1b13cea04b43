import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { StatusBadge } from '@/ui/status-badge';
import type { Rule, Section } from '../api/types';
import { cellName } from '../model/cell-words';
import classes from './template.module.css';

interface Props {
  rules: readonly Rule[];
  sections: readonly Section[];
}

/** What the form checks by itself, on the device and again by the service. */
export function TemplateRules({ rules, sections }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const side = (keys: readonly string[]) =>
    keys.map((key) => cellName(key, sections, t, language)).join(' + ');
  const bound = (value: number | null | undefined) =>
    value === null || value === undefined ? null : format.number(value);

  function words({ kind, left, right, min, max, least }: Rule): string {
    const bounds = [
      bound(min) !== null && t('template.atLeast', { value: bound(min) ?? '' }),
      bound(max) !== null && t('template.atMost', { value: bound(max) ?? '' }),
    ]
      .filter(Boolean)
      .join(', ');
    switch (kind) {
      case 'SUM_LE':
        return t('template.ruleSumLe', { left: side(left), right: side(right) });
      case 'SUM_EQ':
        return t('template.ruleSumEq', { left: side(left), right: side(right) });
      case 'REQUIRED':
        return right.length === 0
          ? t('template.ruleRequired', { left: side(left) })
          : t('template.ruleRequiredIf', { left: side(left), right: side(right) });
      case 'RANGE':
        return t('template.ruleRange', { left: side(left), bounds });
      case 'RATIO': {
        const ratio = t('template.ruleRatio', { left: side(left), right: side(right), bounds });
        const from = bound(least);
        return from === null ? ratio : t('template.ruleFrom', { rule: ratio, least: from });
      }
      case 'HISTORY':
        return t('template.ruleHistory', { left: side(left) });
    }
  }

  const columns: DataColumn<Rule>[] = [
    {
      id: 'message',
      header: t('template.message'),
      value: ({ messageVi, messageEn }) => (language === 'vi' ? messageVi : messageEn),
      rowHeader: true,
    },
    {
      id: 'severity',
      header: t('template.severity'),
      value: ({ severity }) => t(`template.severity.${severity}`),
      cell: ({ severity }) => (
        <StatusBadge
          tone={severity === 'HARD' ? 'danger' : 'warning'}
          shape={severity === 'HARD' ? 'cross' : 'alert'}
        >
          {t(`template.severity.${severity}`)}
        </StatusBadge>
      ),
    },
    {
      id: 'rule',
      header: t('template.rule'),
      value: words,
      cell: (rule) => (
        <>
          {words(rule)}
          <span className={classes.second}>{rule.code}</span>
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('template.rules')}
      captionHidden
      stacked
      columns={columns.map((column) => ({ ...column, sortable: false }))}
      rows={rules}
      rowId={({ code }) => code}
    />
  );
}
