import { Button } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { downloadText, toCsv } from '@/lib/csv';
import { treeRows } from '@/lib/tree-rows';
import { useSearchState } from '@/lib/use-search-state';
import { EmptyState } from '@/ui/empty-state';
import { SectionCard } from '@/ui/section-card';
import { TreeGrid } from '@/ui/tree-grid';
import type { Target } from '../api/targets';
import type { TargetTree } from '../api/types';
import { everyBranch, linesBelow, measuredLine, openedIn, toggled } from '../model/area-tree';
import { completenessWords, intervalWords, partsWords, reachedWords } from '../model/assessment-words';
import { commonDomain } from '../model/bullet';
import { csvOfTree } from '../model/tree-csv';
import { levelWords } from '../model/tree-words';
import { BulletBar } from './bullet-bar';
import { EvidenceMark } from './evidence-mark';
import { OfficialBadge } from './official-badge';
import classes from './targets.module.css';

interface Props {
  target: Pick<Target, 'code'>;
  tree: TargetTree;
}

/** A target down to the communes: each with the level it was given, what it reached and how sure that is. */
export function AreaTree({ target, tree }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const [search, setSearch] = useSearchState();
  const opened = openedIn(search.open, tree.rows);
  const { top, opens, below } = linesBelow(tree.rows);
  const rows = treeRows(top, {
    idOf: ({ area }) => area.code,
    opens,
    isOpen: (code) => opened.includes(code),
    below,
  });
  const domain = commonDomain(rows.flatMap((row) => (row.kind === 'item' ? [measuredLine(row.item)] : [])));
  const wording = { t, language };
  const caption = t('targetPage.areasCaption', { code: target.code, period: format.period(tree.period) });

  return (
    <SectionCard
      title={t('targetPage.areas')}
      actions={
        <span className={classes.tools} data-noprint>
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => setSearch({ open: everyBranch(tree.rows).join(',') })}
          >
            {t('targetPage.openAll')}
          </Button>
          <Button variant="subtle" size="compact-md" onClick={() => setSearch({ open: undefined })}>
            {t('targetPage.closeAll')}
          </Button>
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() =>
              downloadText(
                `${target.code}-${tree.period}.csv`,
                toCsv(csvOfTree(tree, wording)),
                'text/csv;charset=utf-8',
              )
            }
          >
            {t('ui.exportCsv')}
          </Button>
        </span>
      }
    >
      <p className={classes.note}>{t('targetPage.areasNote')}</p>
      {rows.length === 0 ? (
        <EmptyState>{t('targetPage.areasNone')}</EmptyState>
      ) : (
        <TreeGrid
          label={caption}
          columns={[
            {
              id: 'unit',
              header: t('targetPage.columnUnit'),
              cell: (line) => (
                <>
                  {line.area.name}
                  <span className={classes.phoneOnly}>
                    {reachedWords(line, wording)} · {levelWords(line, wording)}
                  </span>
                </>
              ),
            },
            {
              id: 'level',
              header: t('targetPage.columnLevel'),
              cell: (line) => (
                <>
                  {levelWords(line, wording)}
                  {!line.allocated && line.parent !== null && (
                    <span className={classes.second}>{t('targetPage.commonLevel')}</span>
                  )}
                </>
              ),
              wideOnly: true,
            },
            {
              id: 'reached',
              header: t('targetPage.columnReached'),
              cell: (line) => (
                <>
                  {reachedWords(line, wording)}
                  {line.parts && <span className={classes.second}>{partsWords(line.parts, language)}</span>}
                </>
              ),
              wideOnly: true,
            },
            {
              id: 'interval',
              header: t('targetPage.columnInterval'),
              cell: (line) => (line.display.hideRatio ? null : intervalWords(line.interval, wording)) ?? '–',
              wideOnly: true,
            },
            {
              id: 'bar',
              header: t('targetPage.columnBar'),
              cell: (line) => <BulletBar target={measuredLine(line)} domain={domain} />,
              wideOnly: true,
            },
            {
              id: 'conclusion',
              header: t('targetPage.columnConclusion'),
              cell: (line) => (
                <span className={classes.both}>
                  <OfficialBadge assessment={line} />
                  {line.evidence !== 'NOT_APPLICABLE' && <EvidenceMark assessment={line} />}
                  {line.completeness && <span className={classes.second}>{completenessWords(line, t)}</span>}
                  {line.parent !== null &&
                    line.explanations.map(({ id, organisation, text }) => (
                      <span key={id} className={classes.second}>
                        {t('targetPage.unitExplains', { name: organisation.name })}{' '}
                        <span lang="vi">{text}</span>
                      </span>
                    ))}
                </span>
              ),
            },
          ]}
          rows={rows}
          emptyText={t('targetPage.areasNone')}
          failedText={t('targetPage.areasFailed')}
          onToggle={(code) => setSearch({ open: toggled(opened, code) })}
        />
      )}
      {tree.rows.some(({ sources }) => sources.includes('ILLUSTRATIVE')) && (
        <p className={classes.second}>{t('common.illustrative')}</p>
      )}
      <p className={classes.second}>{t('common.exportNote')}</p>
    </SectionCard>
  );
}
