import { Button, Menu } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';

interface Props<T extends string> {
  formats: readonly T[];
  label: (format: T) => string;
  pending: boolean;
  onChoose: (format: T) => void;
}

/** One button for all formats that a thing can be kept in. */
export function DownloadMenu<T extends string>({ formats, label, pending, onChoose }: Props<T>) {
  const t = useT();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" loading={pending} rightSection={<span aria-hidden="true">▾</span>}>
          {t('ui.download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => onChoose(format)}>
            {label(format)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
