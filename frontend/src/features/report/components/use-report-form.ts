import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { planActivitiesQuery, seriesQuery, templateQuery } from '../api/form-parts';
import type { Report, Template } from '../api/types';
import { reportForm, type ReportForm } from '../model/report-form';

interface Loaded {
  template: Template;
  form: ReportForm;
}

interface Answer {
  data: Loaded | null;
  error: Error | null;
  refetch: () => void;
}

/** The form of a report: its template and, where it asks for them, the activities of the plan. */
export function useReportForm(report: Report | undefined): Answer {
  const template = useQuery({
    ...templateQuery(report?.series.template ?? '', report?.series.templateVersion),
    enabled: report !== undefined,
  });
  const asks = template.data?.sections.some(({ kind }) => kind === 'ACTIVITIES') ?? false;
  const series = useQuery({
    ...seriesQuery(report?.series.code ?? ''),
    enabled: asks && report !== undefined,
  });
  const plan = series.data?.plan?.id;
  const activities = useQuery({ ...planActivitiesQuery(plan ?? ''), enabled: plan !== undefined });
  // Only what the report holds beyond the plan matters to its form, not every saved figure.
  const planned = new Set(activities.data?.items.map(({ id }) => id));
  const reported = (report?.content.activities ?? []).map(({ activity }) => activity);
  const beyond = reported.filter((id) => !planned.has(id)).join(' ');

  const ready =
    template.data !== undefined && (!asks || (series.data !== undefined && (!plan || activities.data)));
  const data = useMemo(() => {
    if (!ready || !template.data) return null;
    const unplanned = beyond === '' ? [] : beyond.split(' ');
    return {
      template: template.data,
      form: reportForm(template.data, unplanned, activities.data?.items ?? []),
    };
  }, [ready, template.data, activities.data, beyond]);

  return {
    data,
    error: template.error ?? series.error ?? activities.error,
    refetch: () => {
      for (const query of [template, series, activities]) if (query.isError) void query.refetch();
    },
  };
}
