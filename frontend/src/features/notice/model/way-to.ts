/** Where a notice leads: to a report, or to the list of those that were not received. */
export function wayTo(link: string) {
  const [path = '', query = ''] = link.split('?');
  const [series, organisation, period] = path.split('/').slice(2);
  return series && organisation && period
    ? ({ to: '/reports/$series/$organisation/$period', params: { series, organisation, period } } as const)
    : ({ to: '/reports', search: Object.fromEntries(new URLSearchParams(query)) } as const);
}
