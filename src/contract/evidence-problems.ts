import type { Language } from './values.ts';

/** Why a file, a piece of evidence or a signature was not taken. */
export const evidenceProblemCodes = [
  'file_too_large',
  'file_type_refused',
  'picture_too_large',
  'file_not_found',
  'evidence_day_wrong',
  'evidence_not_found',
  'signature_sheet_missing',
  'signature_day_wrong',
  'delegate_not_found',
  'already_delegated',
] as const;
export type EvidenceProblemCode = (typeof evidenceProblemCodes)[number];

/** The words for each: what happened, what is kept, what to do next. */
export const evidenceProblemWords: Record<
  EvidenceProblemCode,
  Record<Language, { title: string; detail: string }>
> = {
  file_too_large: {
    zh: { title: '文件超过 30 MB', detail: '单个文件最大 30 MB，这份没有保存。请压缩图片或拆分后再传。' },
    en: {
      title: 'The file is larger than 30 MB',
      detail:
        'A file may have 30 MB; this one was not kept. Make its pictures smaller or split it, and send it again.',
    },
  },
  file_type_refused: {
    zh: {
      title: '不接收这类文件',
      detail:
        '可以上传图片（png、jpg、gif、webp）、pdf、ofd、Word、Excel、PPT、WPS 文档和 txt、csv、md 文本。压缩包、网页、程序、视频和带宏的文档不接收，这份没有保存。请另存为其中一种后再传。',
    },
    en: {
      title: 'This kind of file is not kept',
      detail:
        'Pictures (png, jpg, gif, webp), pdf, ofd, files of Word, Excel, PowerPoint and WPS, and text (txt, csv, md) are. Archives, pages, programs, films and files with macros are not; nothing was kept. Save it as one of these and send it again.',
    },
  },
  picture_too_large: {
    zh: {
      title: '图片尺寸过大',
      detail: '图片展开后超过 1.2 亿像素，没有保存。请缩小尺寸，或以较低的分辨率重新扫描后再传。',
    },
    en: {
      title: 'The picture is too large',
      detail:
        'It unfolds to more than 120 million pixels; it was not kept. Make it smaller or scan it at a lower resolution, and send it again.',
    },
  },
  file_not_found: {
    zh: {
      title: '文件尚未上传',
      detail: '系统里没有这份文件，未作任何改动，所填内容仍在页面上。请重新上传后再提交。',
    },
    en: {
      title: 'The file is not here',
      detail:
        'It has not been sent, or not to its end; nothing was changed and what you typed is still on the page. Send the file again, then the form.',
    },
  },
  evidence_day_wrong: {
    zh: {
      title: '印发日期不对',
      detail: '文件的印发日期不能晚于今天，未作任何改动，所填内容仍在页面上。请核对后再提交。',
    },
    en: {
      title: 'The date of issue is not right',
      detail:
        'A document cannot have been issued after today; nothing was changed and what you typed is still on the page. Check the date and send it again.',
    },
  },
  evidence_not_found: {
    zh: {
      title: '所选佐证材料已不可用',
      detail: '其中有的已经撤回，或不是本单位的，未作任何改动。请重新选择后再提交。',
    },
    en: {
      title: 'Some of the evidence cannot be used',
      detail:
        'Some of it was withdrawn or belongs to another organisation; nothing was changed. Choose again and send it anew.',
    },
  },
  signature_sheet_missing: {
    zh: {
      title: '缺少签批页扫描件',
      detail: '录入纸面签批须附签批页的图片、pdf 或 ofd，未作任何改动，所填内容仍在页面上。请上传后再提交。',
    },
    en: {
      title: 'The signed sheet is missing',
      detail:
        'A signature on paper comes with its sheet as a picture, pdf or ofd; nothing was changed and what you typed is still on the page. Send the scan, then the form.',
    },
  },
  signature_day_wrong: {
    zh: {
      title: '签批日期不对',
      detail: '签批日期不能晚于今天，也不能早于所签内容形成的日期，未作任何改动。请对照签批页核对后再提交。',
    },
    en: {
      title: 'The day of the signature is not right',
      detail:
        'It cannot lie after today, nor before the day on which what is signed came about; nothing was changed. Check it against the sheet and send it again.',
    },
  },
  delegate_not_found: {
    zh: {
      title: '没有这位受托人',
      detail: '签发只能委托给本单位在册的其他人员，未作任何改动。请重新选择。',
    },
    en: {
      title: 'There is no such delegate',
      detail:
        'Signing is delegated to somebody else of the same organisation who works with the ledger; nothing was changed. Choose again.',
    },
  },
  already_delegated: {
    zh: {
      title: '这段时间已经委托',
      detail: '所选签发事项在这段时间已委托给同一人，未作任何改动。请调整日期或事项，或先结束原来的委托。',
    },
    en: {
      title: 'This is delegated already',
      detail:
        'The same person may sign one of these within that time; nothing was changed. Change the days or the kinds, or end the earlier delegation first.',
    },
  },
};
