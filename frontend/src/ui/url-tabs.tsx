import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchState } from '@/lib/use-search-state';

interface UrlTab {
  id: string;
  label: string;
  content: ReactNode;
}

interface Props {
  /** What the tabs divide, for those who do not see them. */
  label: string;
  tabs: readonly [UrlTab, ...UrlTab[]];
  /** Name of the parameter in the address. */
  param?: string;
}

/** Tabs whose choice lives in the address, so that a link opens the right one. Only the open one is rendered. */
export function UrlTabs({ label, tabs, param = 'tab' }: Props) {
  const [search, setSearch] = useSearchState();
  const open = tabs.find((tab) => tab.id === search[param]) ?? tabs[0];
  return (
    <Tabs
      value={open.id}
      keepMounted={false}
      onChange={(id) => setSearch({ [param]: id === null || id === tabs[0].id ? undefined : id })}
    >
      <Tabs.List aria-label={label} mb="md" data-noprint>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.id} value={tab.id}>
            {tab.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.id} value={tab.id}>
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
