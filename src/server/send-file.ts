import type { Readable } from 'node:stream';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';

/** Of xlsx workbooks. */
export const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface SentFile {
  fileName: string;
  mediaType: string;
  contents: Readable | Buffer;
}

/** What an address answers that gives the same as a workbook, as CSV or as JSON of that schema. */
export function describeFile<Json extends z.ZodType>(json: Json) {
  return {
    description: 'The file',
    content: {
      'application/json': { schema: json },
      'text/csv': { schema: z.string() },
      [workbookMediaType]: { schema: z.unknown().meta({ type: 'string', format: 'binary' }) },
    },
  };
}

/** Answers with a file to be saved under its name, never shown as a page of this origin, whatever stands in it. */
export function sendFile(reply: FastifyReply, { fileName, mediaType, contents }: SentFile): FastifyReply {
  return reply.type(mediaType).header('content-disposition', contentDisposition(fileName)).send(contents);
}
