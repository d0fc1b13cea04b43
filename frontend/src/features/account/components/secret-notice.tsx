import { Button, Group } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useEffect, useId, useRef } from 'react';
import { useT } from '@/i18n/i18n-context';
import classes from './account.module.css';

interface Props {
  title: string;
  /** What to do with the secret before it is gone. */
  text: string;
  /** What the secret is, for those who do not see it. */
  label: string;
  secret: string;
  onClose: () => void;
}

/** The only sight of a secret: takes the focus, so that it is neither missed nor scrolled past. */
export function SecretNotice({ title, text, label, secret, onClose }: Props) {
  const t = useT();
  const clipboard = useClipboard();
  const heading = useId();
  const box = useRef<HTMLElement>(null);

  useEffect(() => box.current?.focus(), [secret]);

  return (
    <section ref={box} tabIndex={-1} className={classes.notice} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p>{text}</p>
      <code className={classes.secret} aria-label={label}>
        {secret}
      </code>
      <Group mt="sm">
        <Button onClick={() => clipboard.copy(secret)}>
          {t(clipboard.copied ? 'common.copied' : 'common.copy')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
      </Group>
    </section>
  );
}
