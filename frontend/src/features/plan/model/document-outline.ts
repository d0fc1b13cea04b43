import { ANNEX, printedCode } from '@/lib/printed-code';
import type { Section } from '../api/types';

export const PREAMBLE = 'PREAMBLE';
const CLOSING = 'CLOSING';

interface Outline {
  preamble: Section | null;
  /** The numbered parts, in document order. */
  body: Section[];
  closing: Section | null;
  /** The annex follows the signature; its first section is its title. */
  annex: Section[];
}

export function outline(sections: readonly Section[]): Outline {
  const isAnnex = ({ code }: Section) => code === ANNEX || code.startsWith(`${ANNEX}.`);
  return {
    preamble: sections.find(({ code }) => code === PREAMBLE) ?? null,
    body: sections.filter((section) => ![PREAMBLE, CLOSING].includes(section.code) && !isAnnex(section)),
    closing: sections.find(({ code }) => code === CLOSING) ?? null,
    annex: sections.filter(isAnnex),
  };
}

/** How deep a section lies: 1 for "I", 2 for "I.2", 3 for "I.2.1"; sections of an annex count from its own title. */
export function depthOf(code: string): number {
  return printedCode(code).split('.').length;
}

/**
 * The number before a heading: "I." at the top, below it only what follows ("1.", "1.2."); from a letter on without
 * what stands before it ("a)").
 */
export function printedNumber({ code, heading }: Pick<Section, 'code' | 'heading'>): string {
  // "Hoạt động 01: …" numbers itself.
  if (heading !== null && /^\p{L}[\p{L}\s]*\d+\s*[:.]/u.test(heading)) return '';
  const lettered = /\.(\p{Ll}+(?:\..*)?)$/u.exec(printedCode(code));
  if (lettered) return `${lettered[1]})`;
  const [top, ...below] = printedCode(code).split('.');
  return `${below.length === 0 ? top : below.join('.')}.`;
}

/** The place of a section on the page, for links. */
export function anchorOf(code: string): string {
  return `muc-${code.toLowerCase().replaceAll('.', '-')}`;
}

/** The place of a paragraph; the one that bears the number of a section without a heading is the section's own. */
export function paragraphAnchor(
  section: Pick<Section, 'code' | 'heading' | 'paragraphs'>,
  id: string,
): string {
  const opens = section.heading === null && isNumbered(section) && section.paragraphs[0]?.id === id;
  return opens ? anchorOf(section.code) : `doan-${id}`;
}

const isNumbered = ({ code }: Pick<Section, 'code'>) =>
  code !== PREAMBLE && code !== CLOSING && code !== ANNEX && !code.startsWith(`${ANNEX}.`);

interface PreambleLine {
  text: string;
  /** A legal basis, set in italics. */
  basis: boolean;
}

/** The rule of the printed document, too: a paragraph that begins so names what the plan rests on. */
export const namesBasis = (text: string) => /^(Căn cứ|Thực hiện|Xét|Theo) /.test(text.trim());

/** Bases end with ";", the last one with "."; the sentence that opens the plan stays as it is. */
export function preambleLines(paragraphs: readonly string[]): PreambleLine[] {
  const isBasis = (text: string) => namesBasis(text) && !text.trim().endsWith(':');
  const last = paragraphs.findLastIndex(isBasis);
  return paragraphs.map((text, index) =>
    isBasis(text)
      ? { basis: true, text: `${text.trim().replace(/[\s;,.]+$/, '')}${index === last ? '.' : ';'}` }
      : { basis: false, text },
  );
}
