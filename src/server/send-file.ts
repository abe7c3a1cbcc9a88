import type { Readable } from 'node:stream';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyReply } from 'fastify';

/** Of xlsx workbooks. */
export const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface SentFile {
  fileName: string;
  mediaType: string;
  contents: Readable | Buffer;
}

/** Answers with a file to be saved under its name, never shown as a page of this origin, whatever stands in it. */
export function sendFile(reply: FastifyReply, { fileName, mediaType, contents }: SentFile): FastifyReply {
  return reply.type(mediaType).header('content-disposition', contentDisposition(fileName)).send(contents);
}
