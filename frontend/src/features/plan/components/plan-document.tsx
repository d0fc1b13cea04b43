import { Fragment } from 'react';
import { useT } from '@/i18n/i18n-context';
import type { DocumentLink } from '../model/document-links';
import { numberLine, placeAndDateLine } from '../model/document-head';
import { anchorOf, outline, PREAMBLE, preambleLines, paragraphAnchor } from '../model/document-outline';
import { TOP } from '../model/part-place';
import type { PrintedParts } from '../model/printed-parts';
import type { Activity, Plan } from '../api/types';
import { ActivityTable } from './activity-table';
import { DocumentFoot } from './document-foot';
import { DocumentSection } from './document-section';
import { PrintedLines } from './printed-lines';
import classes from './document.module.css';

interface Props {
  plan: Plan;
  activities: readonly Activity[];
  links: ReadonlyMap<string, readonly DocumentLink[]>;
  /** What is printed from the parts of the plan; null where its text says all. */
  printed: PrintedParts | null;
}

/** A row of the printed table, which the table of activities shows instead. */
const isTableRow = (text: string) => text.includes(' | ');

/**
 * The plan as it is printed (Decree 30/2020/NĐ-CP, appendix I). The words are the document's own, in
 * Vietnamese whatever the language of the screen; only notes on what the copy lacks are ours.
 */
export function PlanDocument({ plan, activities, links, printed }: Props) {
  const t = useT();
  const { preamble, body, closing, annex } = outline(plan.sections);
  const number = numberLine(plan, t);
  const placeAndDate = placeAndDateLine(plan, t);
  const annexActivities = activities.filter(
    ({ declared, section }) => declared && annex.some(({ code }) => code === section),
  );
  const annexCodes = new Set(annexActivities.map(({ section }) => section));

  return (
    <article id={TOP} className={classes.paper} lang="vi">
      <header className={classes.head}>
        <div>
          {printed?.parent && <p className={classes.parent}>{printed.parent}</p>}
          <p className={classes.issuer}>{plan.issuer.name.toLocaleUpperCase('vi')}</p>
        </div>
        <div className={classes.state}>
          <p className={classes.nation}>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
          <p className={classes.motto}>
            <span>Độc lập - Tự do - Hạnh phúc</span>
          </p>
        </div>
        <p className={classes.line}>
          {number.text}
          {number.note && <span className={classes.gap}>{number.note}</span>}
        </p>
        <p className={`${classes.line} ${classes.placeDate}`}>
          {placeAndDate.text}
          {placeAndDate.note && <span className={classes.gap}>{placeAndDate.note}</span>}
        </p>
      </header>

      <p className={classes.kind}>KẾ HOẠCH</p>
      <p className={classes.abstract}>{plan.abstract}</p>

      {printed && printed.before.length > 0 && (
        <div id={preamble ? undefined : anchorOf(PREAMBLE)}>
          <PrintedLines lines={printed.before} />
        </div>
      )}
      {preamble && (
        <div id={anchorOf(preamble.code)}>
          {preambleLines(preamble.paragraphs.map(({ text }) => text)).map(({ text, basis }, index) => (
            <p
              key={preamble.paragraphs[index]?.id}
              id={paragraphAnchor(preamble, preamble.paragraphs[index]?.id ?? '')}
              className={basis ? classes.basis : undefined}
            >
              {text}
            </p>
          ))}
        </div>
      )}

      {body.map((section) => (
        <Fragment key={section.id}>
          <DocumentSection section={section} links={links} />
          <PrintedLines lines={printed?.behind.get(section.id)} />
        </Fragment>
      ))}

      {closing?.paragraphs.map(({ id, text }) => (
        <p key={id} id={paragraphAnchor(closing, id)}>
          {text}
        </p>
      ))}
      <DocumentFoot plan={plan} printed={printed} />

      {annex.length > 0 && (
        <section id="phu-luc" className={classes.annex}>
          <h2 className={classes.annexTitle}>PHỤ LỤC</h2>
          {annex
            .filter(({ code }) => !annexCodes.has(code))
            .map((section, index) => (
              <div key={section.id}>
                {section.heading && <h3 className={classes.annexTitle}>{section.heading}</h3>}
                {section.paragraphs
                  .filter(({ text }) => !isTableRow(text))
                  .map(({ id, text }) => (
                    <p
                      key={id}
                      id={paragraphAnchor(section, id)}
                      className={index === 0 && annexActivities.length > 0 ? classes.annexLead : undefined}
                    >
                      {text}
                    </p>
                  ))}
              </div>
            ))}
          {annexActivities.length > 0 && (
            <div className={classes.annexTable}>
              <ActivityTable
                caption={t('plan.activityTable')}
                activities={annexActivities}
                sections={plan.sections}
                asPrinted
              />
            </div>
          )}
        </section>
      )}
    </article>
  );
}
