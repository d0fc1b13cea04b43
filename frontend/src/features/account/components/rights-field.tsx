import { Button, Checkbox } from '@mantine/core';
import { memo } from 'react';
import { useT } from '@/i18n/i18n-context';
import { allows, RIGHT_RESOURCES, RIGHT_VERBS, rightOf } from '../token-rights';
import classes from './account.module.css';

interface Props {
  id: string;
  value: string[];
  error?: string | undefined;
  onChange: (rights: string[]) => void;
}

const READING = RIGHT_RESOURCES.map((resource) => rightOf(resource, 'read'));

/**
 * What a token may call: what is not ticked is refused, whatever its owner may do.
 * Kept, so that typing a name does not draw so many boxes anew for each letter.
 */
export const RightsField = memo(function RightsField({ id, value, error, onChange }: Props) {
  const t = useT();
  return (
    <Checkbox.Group
      id={id}
      tabIndex={-1}
      label={t('account.tokenRights')}
      description={t('account.tokenRightsHint')}
      value={value}
      onChange={onChange}
      error={error}
    >
      <table className={classes.rights}>
        <thead>
          <tr>
            <th scope="col">{t('account.rightResource')}</th>
            {RIGHT_VERBS.map((verb) => (
              <th key={verb} scope="col">
                {t(`account.verb.${verb}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RIGHT_RESOURCES.map((resource) => (
            <tr key={resource}>
              <th scope="row">{t(`account.right.${resource}`)}</th>
              {RIGHT_VERBS.map((verb) => (
                <td key={verb}>
                  {allows(resource, verb) && (
                    <Checkbox
                      value={rightOf(resource, verb)}
                      aria-label={t('account.rightOf', {
                        resource: t(`account.right.${resource}`),
                        verb: t(`account.verb.${verb}`),
                      })}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.rightButtons}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onChange([...new Set([...value, ...READING])])}
        >
          {t('account.rightsAllRead')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onChange([])}>
          {t('account.rightsNone')}
        </Button>
      </div>
    </Checkbox.Group>
  );
});
