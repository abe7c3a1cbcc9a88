import { z } from 'zod';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { languages, noticeDateKinds, noticeGroups, noticeKinds } from './values.ts';

/** Facts that the words of a notification need. */
export const noticeDetailSchema = z.object({
  dateKind: z.enum(noticeDateKinds).optional().describe('which date it is about'),
  upheld: z.boolean().optional().describe('the objection was upheld'),
  granted: z.boolean().optional().describe('the extension was granted'),
  receiveBy: localDateSchema.optional().describe('by when the assignment that stays is to be received'),
  count: countSchema.optional(),
  toOn: localDateSchema.optional().describe('the last day of a deputyship'),
  thingId: idSchema.optional().describe('the request, urgent report, follow-up of an instruction or cycle'),
  words: z.string().optional().describe('the beginning of what that says'),
});

/** What somebody was told, as it stands today. */
export const notificationSchema = z.object({
  id: idSchema,
  kind: z.enum(noticeKinds),
  group: z.enum(noticeGroups).describe('under which heading it stands today'),
  aboutOn: localDateSchema.describe('the date that it is about'),
  workingDaysLeft: z.int().describe('until that date, negative after it'),
  detail: noticeDetailSchema,
  noticedOn: localDateSchema,
  noticedAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
  directive: z
    .object({ id: idSchema, title: z.string().nullable(), docNumber: z.string().nullable() })
    .nullable()
    .describe('null where its reader may not see it any more'),
  task: z.object({ id: idSchema, ordinal: z.int(), clause: z.string() }).nullable(),
  organisation: z.object({ id: organisationIdSchema, name: z.string() }).nullable(),
});
export type NotificationView = z.infer<typeof notificationSchema>;

export const notificationQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(5000).default(200),
});

/** What one was told, the unread first, then the newest. */
export const notificationListSchema = z.object({
  unread: countSchema,
  total: countSchema,
  notifications: z.array(notificationSchema),
});
export type NotificationList = z.infer<typeof notificationListSchema>;

export const readRequestSchema = z.object({
  ids: z.union([z.literal('all'), z.array(idSchema).min(1).max(5000)]),
});
export type ReadRequest = z.infer<typeof readRequestSchema>;

/** How many are left. */
export const unreadSchema = z.object({ unread: countSchema });
export type Unread = z.infer<typeof unreadSchema>;

export const choiceRequestSchema = z.object({
  mail: z.boolean(),
  language: z.enum(languages).describe('of the mail'),
});
export type ChoiceRequest = z.infer<typeof choiceRequestSchema>;

/** How one is told beside the page. */
export const choiceSchema = choiceRequestSchema.extend({
  email: z.string().nullable().describe('where mail goes; the administrator enters it'),
  sending: z.boolean().describe('this installation sends mail'),
});
export type NotificationChoiceView = z.infer<typeof choiceSchema>;
