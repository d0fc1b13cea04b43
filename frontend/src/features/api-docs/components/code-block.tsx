import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useT } from '@/i18n/i18n-context';
import classes from './api-docs.module.css';

interface Props {
  /** What it is, for those who do not see it. */
  label: string;
  text: string;
}

/** Text for a program, to be copied. Long lines scroll inside it, with keys too. */
export function CodeBlock({ label, text }: Props) {
  const t = useT();
  const clipboard = useClipboard();
  return (
    <div className={classes.codeBlock}>
      <pre className={classes.code} tabIndex={0} role="region" aria-label={label}>
        <code>{text}</code>
      </pre>
      <Button variant="default" size="compact-md" onClick={() => clipboard.copy(text)} data-noprint>
        {t(clipboard.copied ? 'common.copied' : 'common.copy')}
      </Button>
    </div>
  );
}
