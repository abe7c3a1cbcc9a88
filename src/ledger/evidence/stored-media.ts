import type { PreviewWay } from '../values/evidence-kinds.ts';

/** How a kind of file is kept: its media type, the endings that its names may have, the first one the usual, and how it is shown. */
export interface StoredMedia {
  mediaType: string;
  endings: readonly [string, ...string[]];
  preview: PreviewWay;
}

const office = 'application/vnd.openxmlformats-officedocument';
/** Offices name a file by what made it, whatever its format. */
const words = ['doc', 'docx', 'wps', 'dot', 'dotx'] as const;
const sheets = ['xls', 'xlsx', 'et'] as const;
const slides = ['ppt', 'pptx', 'dps', 'pps', 'ppsx'] as const;

/** The kinds of file that are kept, by the names that `document/sniff-media.ts` gives them. */
export const storedMedia = {
  png: { mediaType: 'image/png', endings: ['png'], preview: 'picture' },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jfif'], preview: 'picture' },
  gif: { mediaType: 'image/gif', endings: ['gif'], preview: 'picture' },
  webp: { mediaType: 'image/webp', endings: ['webp'], preview: 'picture' },
  pdf: { mediaType: 'application/pdf', endings: ['pdf'], preview: 'pages' },
  ofd: { mediaType: 'application/ofd', endings: ['ofd'], preview: 'words' },
  docx: { mediaType: `${office}.wordprocessingml.document`, endings: ['docx', ...words], preview: 'words' },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, endings: ['xlsx', ...sheets], preview: 'words' },
  pptx: {
    mediaType: `${office}.presentationml.presentation`,
    endings: ['pptx', ...slides],
    preview: 'words',
  },
  doc: { mediaType: 'application/msword', endings: ['doc', ...words], preview: 'words' },
  xls: { mediaType: 'application/vnd.ms-excel', endings: ['xls', ...sheets], preview: 'words' },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', endings: ['ppt', ...slides], preview: 'words' },
  text: { mediaType: 'text/plain', endings: ['txt', 'csv', 'md', 'tsv'], preview: 'words' },
} as const satisfies Record<string, StoredMedia>;

// `b.txt` of `a/b.txt` and of `a\b.txt`; the whole of `b.txt`
const LAST_NAME = /[^/\\]*$/;
// 「办法.docx」 ends in docx; 「办法」 and 「.txt」 have no ending
const ENDING = /[^.]\.([^.]{1,10})$/;
const byType = new Map<string, StoredMedia>(
  Object.values(storedMedia).map((media) => [media.mediaType, media]),
);

/** How a file of that media type is kept; undefined for a type that is not. */
export function mediaOf(mediaType: string): StoredMedia | undefined {
  return byType.get(mediaType);
}

/**
 * Whether text by that name is text to its reader too. A name such as `清理.bat` or `页面.html` would make a program or a
 * page of it on the reader's own machine.
 */
export function isNamedAsText(fileName: string): boolean {
  const ending = endingOf(fileName);
  return ending === undefined || isFitting(storedMedia.text, ending);
}

/** The name under which a file is handed out: as it was given, without folders, with an ending that fits its contents. */
export function fittingName(givenName: string, mediaType: string): string {
  const fileName = givenName.slice(givenName.search(LAST_NAME));
  const media = mediaOf(mediaType);
  const ending = endingOf(fileName);
  if (!media || (ending !== undefined && isFitting(media, ending))) return fileName;
  return `${fileName}.${media.endings[0]}`;
}

function isFitting({ endings }: StoredMedia, ending: string): boolean {
  return endings.includes(ending);
}

function endingOf(fileName: string): string | undefined {
  return ENDING.exec(fileName.trim())?.[1]?.toLowerCase();
}
