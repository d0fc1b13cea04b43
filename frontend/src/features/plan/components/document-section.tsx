import type { DocumentLink } from '../model/document-links';
import { anchorOf, depthOf, paragraphAnchor, printedNumber } from '../model/document-outline';
import type { Section } from '../api/types';
import { DocumentLinksLine } from './document-links-line';
import classes from './document.module.css';

interface Props {
  section: Section;
  links: ReadonlyMap<string, readonly DocumentLink[]>;
}

const HEADINGS = ['h2', 'h3', 'h4'] as const;

/** A numbered part: its heading, or its number before the first paragraph where it has none. */
export function DocumentSection({ section, links }: Props) {
  const depth = depthOf(section.code);
  const Heading = HEADINGS[Math.min(depth, HEADINGS.length) - 1] ?? 'h4';
  const number = printedNumber(section);
  const own = <DocumentLinksLine links={links.get(section.id)} />;

  return (
    <>
      {section.heading !== null && (
        <Heading id={anchorOf(section.code)} className={classes.heading} data-depth={depth}>
          {[number, section.heading].filter(Boolean).join(' ')}
          {own}
        </Heading>
      )}
      {section.paragraphs.map(({ id, text }, index) => {
        const opens = section.heading === null && index === 0;
        return (
          <p key={id} id={paragraphAnchor(section, id)}>
            {opens ? `${number} ${text}` : text}
            {opens && own}
            <DocumentLinksLine links={links.get(id)} />
          </p>
        );
      })}
    </>
  );
}
