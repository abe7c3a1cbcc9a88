import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** How the server of a test answers the end of a message. */
export type MailAnswer = 'take' | 'refuse' | 'break_off';

export interface MailServer {
  port: number;
  /** The messages taken, whole, in their order. */
  taken: { to: string; message: string }[];
  answer: MailAnswer;
  close(): Promise<void>;
}

/** A mail server (RFC 5321, as little of it as a client needs) on this machine, on that port or a free one. */
export async function openMailServer(port = 0): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    converse(socket, served);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port.');
  const served: MailServer = {
    port: address.port,
    taken: [],
    answer: 'take',
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return served;
}

/** Answers one client line by line. */
function converse(socket: Socket, served: MailServer): void {
  let waiting = '';
  let to = '';
  let message: string[] | undefined;
  const say = (words: string) => socket.write(`${words}\r\n`);
  const hear = (line: string) => {
    if (message && line !== '.') return void message.push(line);
    if (message) {
      if (served.answer === 'break_off') return void socket.destroy();
      if (served.answer === 'refuse') say('451 not now');
      else {
        served.taken.push({ to, message: message.join('\n') });
        say('250 taken');
      }
      message = undefined;
    } else if (line.startsWith('RCPT TO:')) {
      to = line.slice('RCPT TO:<'.length, line.indexOf('>'));
      say('250 ok');
    } else if (line === 'DATA') {
      message = [];
      say('354 go on');
    } else if (line === 'QUIT') {
      socket.end('221 bye\r\n');
    } else say('250 ok');
  };
  say('220 test');
  socket.setEncoding('utf8').on('data', (words) => {
    waiting += String(words);
    const lines = waiting.split('\r\n');
    waiting = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
}
