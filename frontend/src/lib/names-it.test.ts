import { expect, it } from 'vitest';
import { namesIt } from './names-it';

const STATION = { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' };

it('takes the code or the whole name, however it is typed', () => {
  for (const typed of ['TYT-HON-TRE', 'tyt-hon-tre ', 'Trạm Y tế xã Hòn Tre', 'tram y te xa hon tre']) {
    expect(namesIt(typed, STATION)).toBe(true);
  }
});

it('takes neither a part nor nothing', () => {
  for (const typed of ['', '  ', 'Hòn Tre', 'TYT-HON-TRE-2', '---']) {
    expect(namesIt(typed, STATION)).toBe(false);
  }
});
