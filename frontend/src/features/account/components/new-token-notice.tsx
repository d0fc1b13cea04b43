import { Button, Group } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useT } from '@/i18n/i18n-context';
import type { CreatedToken } from '../api/tokens';
import classes from './account.module.css';

interface Props {
  token: CreatedToken;
  onClose: () => void;
}

/** The only sight of a token's value: takes the focus, so that it is neither missed nor scrolled past. */
export function NewTokenNotice({ token, onClose }: Props) {
  const t = useT();
  const clipboard = useClipboard();
  const box = useRef<HTMLElement>(null);

  useEffect(() => box.current?.focus(), [token.id]);

  return (
    <section ref={box} tabIndex={-1} className={classes.notice} aria-labelledby="new-token">
      <h2 id="new-token">{t('account.tokenCreated', { name: token.name })}</h2>
      <p>{t('account.tokenOnce')}</p>
      <code className={classes.secret} aria-label={t('account.tokenValue')}>
        {token.token}
      </code>
      <Group mt="sm">
        <Button onClick={() => clipboard.copy(token.token)}>
          {t(clipboard.copied ? 'common.copied' : 'common.copy')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
      </Group>
    </section>
  );
}
