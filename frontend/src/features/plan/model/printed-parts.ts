import type { Plan } from '../api/types';
import { outline } from './document-outline';

/** A line of the printed document. */
export interface PrintedLine {
  as: 'HEADING' | 'BASIS' | 'WORDS';
  /** 1 for "I.", 2 for "1."; of headings. */
  level: number;
  text: string;
}

/**
 * What the document of a plan says besides the words of its sections: printed from its bases, targets, activities and
 * duties where the text does not name them.
 */
export interface PrintedParts {
  /** The body above the issuer. */
  parent: string | null;
  before: readonly PrintedLine[];
  /** By the id of the section that they follow. */
  behind: ReadonlyMap<string, readonly PrintedLine[]>;
  recipients: readonly string[];
  capacity: readonly string[];
  signatory: string | null;
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Bases end with another mark on paper than in their paragraph. */
const unmarked = (text: string) => squeezed(text).replace(/[\s;,.]+$/, '');

function textsOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => squeezed(textContent));
}

function lineOf(element: Element): PrintedLine {
  const text = squeezed(element.textContent);
  const heading = /^H([2-5])$/.exec(element.tagName);
  if (heading) return { as: 'HEADING', level: Number(heading[1]) - 1, text };
  return { as: element.classList.contains('basis') ? 'BASIS' : 'WORDS', level: 0, text };
}

/** Reads them from the document that the service has set: what stands there and is not a word of the sections. */
export function printedParts(html: string, plan: Pick<Plan, 'sections'>): PrintedParts {
  const sheet = new DOMParser().parseFromString(html, 'text/html').querySelector('main.sheet');
  const { preamble, body, closing } = outline(plan.sections);
  const said = (section: Plan['sections'][number]) =>
    section.paragraphs.flatMap(({ text }) => text.split('\n')).map(unmarked);
  const unnumbered = new Set([preamble, closing].flatMap((each) => (each ? said(each) : [])));
  const before: PrintedLine[] = [];
  const behind = new Map<string, PrintedLine[]>();
  let at = -1;
  let open: string[] = [];
  for (const line of [
    ...(sheet?.querySelectorAll(':scope > .heading, :scope > .basis, :scope > .words') ?? []),
  ].map(lineOf)) {
    const next = body[at + 1];
    const text = unmarked(line.text);
    const opening = next && unmarked(next.heading ?? said(next)[0] ?? '');
    if (
      next &&
      opening !== undefined &&
      (next.heading === null || line.as === 'HEADING') &&
      text.endsWith(opening)
    ) {
      at++;
      open = said(next);
    } else if (!open.includes(text) && !unnumbered.has(text)) {
      const section = body[at];
      if (section) behind.set(section.id, [...(behind.get(section.id) ?? []), line]);
      else before.push(line);
    }
  }
  return {
    parent: sheet ? (textsOf(sheet, '.head .parent')[0] ?? null) : null,
    before,
    behind,
    recipients: sheet ? textsOf(sheet, '.foot .recipient') : [],
    capacity: sheet ? textsOf(sheet, '.foot .capacity') : [],
    signatory: sheet ? (textsOf(sheet, '.foot .signatory')[0] ?? null) : null,
  };
}
