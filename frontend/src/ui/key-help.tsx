import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { useKeys } from '@/lib/use-keys';
import classes from './key-help.module.css';

interface Props {
  /** Keys of this screen, as printed on them, with what they do. */
  keys: readonly { key: string; label: string }[];
}

/** The keys of a screen, shown by `?` and by a button for those who do not know that yet. */
export function KeyHelp({ keys }: Props) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  useKeys({ '?': () => setOpened(true) });
  return (
    <>
      <Button
        className={classes.open}
        variant="subtle"
        size="compact-md"
        onClick={() => setOpened(true)}
        data-noprint
      >
        {t('ui.keys')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('ui.keys')}
        centered
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <dl className={classes.keys}>
          {[...keys, { key: 'g h', label: t('ui.keyHome') }, { key: '?', label: t('ui.keyHelp') }].map(
            ({ key, label }) => (
              <div key={key} className={classes.line}>
                <dt>
                  {key.split(' ').map((part) => (
                    <kbd key={part} className={classes.key}>
                      {part}
                    </kbd>
                  ))}
                </dt>
                <dd>{label}</dd>
              </div>
            ),
          )}
        </dl>
      </Modal>
    </>
  );
}
