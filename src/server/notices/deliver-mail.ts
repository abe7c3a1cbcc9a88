import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailSettings } from './mail-settings.ts';

/** What is written to whom. */
export interface Mail {
  /** Names the message for ever: `<id@domain>`. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  date: Date;
}

/**
 * Whether the mail server has it. `unknown` where the connection broke after the first byte of the message and before
 * the server answered: it may have taken it.
 */
export type Delivery = { outcome: 'taken' } | { outcome: 'refused' | 'unknown'; failure: string };

const TIMEOUT_MILLISECONDS = 30_000;

/** Hands one mail to the server. Never throws. */
export async function deliverMail(settings: MailSettings, mail: Mail): Promise<Delivery> {
  const message = await new MailComposer({
    messageId: `<${mail.id}@${settings.from.slice(settings.from.indexOf('@') + 1)}>`,
    from: { name: '台账', address: settings.from },
    to: mail.to,
    date: mail.date,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    // No answering machine answers it (RFC 3834 §5).
    headers: { 'auto-submitted': 'auto-generated' },
  })
    .compile()
    .build();
  let begun = false;
  // Read only once the server has asked for the message.
  const body = Readable.from(
    (function* readMessage() {
      begun = true;
      yield message;
    })(),
    { objectMode: false },
  );
  try {
    await handOver(settings, mail.to.address, body);
    return { outcome: 'taken' };
  } catch (fault) {
    const answered = fault instanceof Error && 'responseCode' in fault && Boolean(fault.responseCode);
    const failure = fault instanceof Error ? fault.message : String(fault);
    return { outcome: answered || !begun ? 'refused' : 'unknown', failure };
  }
}

/** Resolves once the server has answered that it took the message. */
async function handOver(settings: MailSettings, to: string, body: Readable): Promise<void> {
  const { host, port, secure, requireTls, user, from } = settings;
  const connection = new SMTPConnection({
    ...{ host, port, secure, requireTLS: requireTls },
    connectionTimeout: TIMEOUT_MILLISECONDS,
    greetingTimeout: TIMEOUT_MILLISECONDS,
    socketTimeout: TIMEOUT_MILLISECONDS,
  });
  // A connection that breaks says so here and nowhere else.
  const broken = new Promise<never>((_resolve, reject) => connection.on('error', reject));
  const step = (take: (done: (fault?: Error | null) => void) => void) =>
    Promise.race([
      broken,
      new Promise<void>((resolve, reject) => take((fault) => (fault ? reject(fault) : resolve()))),
    ]);
  try {
    await step((done) => connection.connect(done));
    if (user) {
      await step((done) => connection.login({ user: user.name, pass: user.password }, done));
    }
    await step((done) => connection.send({ from, to: [to] }, body, done));
    connection.quit();
  } catch (fault) {
    connection.close();
    throw fault;
  }
}
