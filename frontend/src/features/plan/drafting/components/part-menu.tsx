import { Menu } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import type { Entry } from '../model/desk/entry';
import type { ListedKind } from '../model/parts';
import type { Way } from '../model/places';
import { useDraft } from './draft-context';
import classes from './paper.module.css';

interface Props {
  entry: Entry;
  kind: ListedKind;
  /** What the part is called, for whoever hears the button. */
  name: string;
}

/** Moving, adding beside, commenting on and taking out one part. */
export function PartMenu({ entry, kind, name }: Props) {
  const t = useT();
  const { add, move, canMove, remove, mayEdit, mayComment, comment } = useDraft();
  const { key, id, place } = entry;
  const isSection = kind === 'SECTION';
  const ways: Way[] = isSection ? ['UP', 'DOWN', 'IN', 'OUT'] : ['UP', 'DOWN'];
  const possible = ways.filter((way) => canMove(key, way));
  const mayBeCommented = mayComment && id !== null;
  if (!mayEdit && !mayBeCommented) return null;

  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button type="button" className={classes.menu} aria-label={t('draft.menu', { name })}>
          <span aria-hidden="true">⋯</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {mayBeCommented && <Menu.Item onClick={() => comment(id, null)}>{t('draft.commentPart')}</Menu.Item>}
        {mayEdit &&
          possible.map((way) => (
            <Menu.Item key={way} onClick={() => move(key, way)}>
              {t(`draft.way.${way}`)}
            </Menu.Item>
          ))}
        {mayEdit && (
          <Menu.Item onClick={() => add(kind, { parent: place.parent, after: key })}>
            {t(isSection ? 'draft.addSectionAfter' : 'draft.addAfter')}
          </Menu.Item>
        )}
        {mayEdit && isSection && (
          <Menu.Item onClick={() => add('SECTION', { parent: key, after: null })}>
            {t('draft.addSectionWithin')}
          </Menu.Item>
        )}
        {mayEdit && <Menu.Item onClick={() => remove(key)}>{t('draft.remove')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
