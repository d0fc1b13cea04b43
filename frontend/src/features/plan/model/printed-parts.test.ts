// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { section } from '../testing/samples';
import { printedParts } from './printed-parts';

const page = (body: string) => `<!DOCTYPE html><html lang="vi"><body><main class="sheet">
<table class="head"><tr><td class="issuer"><p class="parent">SỞ Y TẾ TỈNH KIÊN GIANG</p>
<p class="issuer">TRUNG TÂM Y TẾ</p></td></tr></table>
<h1 class="type">KẾ HOẠCH</h1><div><p class="subject">Truyền thông</p></div>
${body}
<table class="foot"><tr><td class="recipients"><p class="recipients-title">Nơi nhận:</p>
<p class="recipient">- Trạm Y tế các xã;</p><p class="recipient">- Lưu: VT.</p></td>
<td class="signature"><p class="capacity">GIÁM ĐỐC</p><p class="signatory">Nguyễn Văn An</p></td></tr></table>
</main><p class="note">Số liệu phục vụ quản lý.</p></body></html>`;

const SECTIONS = [
  section('I', { id: 's1', heading: 'MỤC ĐÍCH', paragraphs: [{ id: 'p1', text: 'Giảm tỷ số.' }] }),
  section('I.1', { id: 's2', heading: null, paragraphs: [{ id: 'p2', text: 'Treo băng rôn.' }] }),
  section('CLOSING', { id: 's3', heading: null, paragraphs: [{ id: 'p3', text: 'Trên đây là kế hoạch.' }] }),
];

test('what stands on paper besides the text is found in its place', () => {
  const { parent, before, behind, recipients, capacity, signatory } = printedParts(
    page(`<p class="basis">Căn cứ Kế hoạch số 71/KH-TTYT.</p>
      <h2 class="heading">I. MỤC ĐÍCH</h2><p class="words">Giảm tỷ số.</p>
      <p class="words">1. Treo băng rôn.</p>
      <h2 class="heading">II. TỔ CHỨC THỰC HIỆN</h2><h3 class="heading">1. Trạm Y tế các xã</h3>
      <p class="words">- Tổ chức tuyên truyền.</p>
      <p class="words">Trên đây là kế hoạch.</p>`),
    { sections: SECTIONS },
  );
  expect(before).toEqual([{ as: 'BASIS', level: 0, text: 'Căn cứ Kế hoạch số 71/KH-TTYT.' }]);
  expect([...behind]).toEqual([
    [
      's2',
      [
        { as: 'HEADING', level: 1, text: 'II. TỔ CHỨC THỰC HIỆN' },
        { as: 'HEADING', level: 2, text: '1. Trạm Y tế các xã' },
        { as: 'WORDS', level: 0, text: '- Tổ chức tuyên truyền.' },
      ],
    ],
  ]);
  expect(parent).toBe('SỞ Y TẾ TỈNH KIÊN GIANG');
  expect(recipients).toEqual(['- Trạm Y tế các xã;', '- Lưu: VT.']);
  expect([capacity, signatory]).toEqual([['GIÁM ĐỐC'], 'Nguyễn Văn An']);
});

test('bases that the text names are not said twice, though they end otherwise on paper', () => {
  const preamble = section('PREAMBLE', {
    id: 's0',
    heading: null,
    paragraphs: [{ id: 'p0', text: 'Căn cứ Luật Dân số' }],
  });
  const found = printedParts(page('<p class="basis">Căn cứ Luật Dân số.</p>'), { sections: [preamble] });
  expect(found.before).toEqual([]);
});

test('an answer that is no such document adds nothing', () => {
  const { before, behind, signatory } = printedParts('', { sections: SECTIONS });
  expect([before, behind.size, signatory]).toEqual([[], 0, null]);
});
