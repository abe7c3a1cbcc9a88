import { expect, test } from 'vitest';
import { fittingName, isNamedAsText, storedMedia } from './stored-media.ts';

test.each([
  ['现场.JPG', storedMedia.jpeg.mediaType, '现场.JPG'],
  ['方案.wps', storedMedia.docx.mediaType, '方案.wps'],
  ['方案', storedMedia.docx.mediaType, '方案.docx'],
  ['照片.exe', storedMedia.png.mediaType, '照片.exe.png'],
  ['清理.bat', storedMedia.text.mediaType, '清理.bat.txt'],
  ['.txt', storedMedia.text.mediaType, '.txt.txt'],
  ['../../照片\\现场.png', storedMedia.png.mediaType, '现场.png'],
  ['v1.2 说明', storedMedia.pdf.mediaType, 'v1.2 说明.pdf'],
])('%s of type %s is handed out as %s', (name, mediaType, expected) => {
  expect(fittingName(name, mediaType)).toBe(expected);
});

test('text by the name of a program or a page is none', () => {
  expect(['a.bat', 'a.html', 'a.JS', 'a.svg', 'a.txt.ps1'].filter(isNamedAsText)).toEqual([]);
  const plain = ['a.txt', 'a.CSV', 'a.md', '说明'];
  expect(plain.filter(isNamedAsText)).toEqual(plain);
});
