import type { FastifyBaseLogger } from 'fastify';
import type { Caller } from '#ledger/policy/caller.ts';
import type { StopListening } from '#store/listen.ts';
import type { Store } from '#store/open-store.ts';
import { listActSubjects } from '#store/read/list-act-subjects.ts';
import { actChannel } from '#store/tables/journal.ts';
import { noticeChannel, readNoticeMessage } from '#store/tables/notification.ts';
import { readAs } from '#store/take-role.ts';
import type { LiveConnection } from './live-connection.ts';
import { presentLiveAct } from './present-live-act.ts';

/** As many pages of one person listen at once; the oldest is let go for a newer one. */
export const MOST_CONNECTIONS = 12;

/** Somebody who listens. */
export interface LiveListener {
  connection: LiveConnection;
  caller: Caller;
  /** Who asks as the session stands now; undefined once it has ended. */
  recognise(): Promise<Caller | undefined>;
}

/** Everybody who listens to this copy of the program, and its ears at the database, which are open from the first of them on. */
export class LiveListeners {
  readonly #store: Store;
  readonly #log: FastifyBaseLogger;
  readonly #listeners = new Set<LiveListener>();
  #ears: Promise<StopListening> | undefined;
  #ended = false;

  constructor(store: Store, log: FastifyBaseLogger) {
    this.#store = store;
    this.#log = log;
  }

  /** Opens the ears. Throws where the database is out of reach. */
  async listen(): Promise<void> {
    this.#ears ??= this.#openEars();
    await this.#ears;
  }

  /** Lets somebody hear what is done from now on. */
  add(listener: LiveListener): void {
    if (this.#ended) {
      listener.connection.close();
      return;
    }
    const own = [...this.#listeners].filter(
      ({ caller }) => caller.personId === listener.caller.personId && caller.personId !== null,
    );
    for (const oldest of own.slice(0, Math.max(0, own.length + 1 - MOST_CONNECTIONS))) {
      this.#listeners.delete(oldest);
      oldest.connection.dismiss();
    }
    this.#listeners.add(listener);
  }

  remove(listener: LiveListener): void {
    this.#listeners.delete(listener);
  }

  /** Shows that the connections stand, and lets go whose session has ended. */
  async beat(): Promise<void> {
    await Promise.all([...this.#listeners].map((listener) => this.#recognise(listener)));
    for (const { connection } of this.#listeners) connection.beat();
  }

  /** Lets everybody go, and whoever still comes. */
  end(): void {
    this.#ended = true;
    for (const { connection } of this.#listeners) connection.close();
    this.#listeners.clear();
  }

  /** Closes the ears. */
  async close(): Promise<void> {
    const stop = await this.#ears?.catch(() => undefined);
    await stop?.();
  }

  async #openEars(): Promise<StopListening> {
    const missed = () => {
      for (const { connection } of this.#listeners) connection.tell('missed');
    };
    const stops: StopListening[] = [];
    try {
      const heard = (actId: string) => void this.#tell(actId);
      stops.push(await this.#store.listen(actChannel, { heard, missed }));
      const told = (message: string) => this.#tellOfNotices(readNoticeMessage(message));
      stops.push(await this.#store.listen(noticeChannel, { heard: told, missed }));
    } catch (fault) {
      this.#ears = undefined;
      for (const stop of stops) await stop();
      throw fault;
    }
    return async () => {
      for (const stop of stops) await stop();
    };
  }

  #tellOfNotices(personIds: readonly string[]): void {
    for (const { connection, caller } of this.#listeners) {
      if (caller.personId !== null && personIds.includes(caller.personId)) connection.tell('notices');
    }
  }

  async #tell(actId: string): Promise<void> {
    if (this.#listeners.size === 0) return;
    try {
      const subjects = await readAs(this.#store.db, 'ledger', (db) => listActSubjects(db, actId));
      const touched = new Set(subjects.flatMap(({ personId }) => personId ?? []));
      for (const listener of [...this.#listeners]) {
        // An act on a person may change what they may see.
        if (listener.caller.personId && touched.has(listener.caller.personId)) {
          await this.#recognise(listener);
        }
        const heard = this.#listeners.has(listener) && presentLiveAct(subjects, listener.caller);
        if (heard) listener.connection.tell('act', heard);
      }
    } catch (fault) {
      this.#log.error({ err: fault, actId }, 'an act could not be told to those who listen');
      for (const { connection } of this.#listeners) connection.tell('missed');
    }
  }

  async #recognise(listener: LiveListener): Promise<void> {
    const caller = await listener.recognise();
    if (caller) {
      listener.caller = caller;
      return;
    }
    this.#listeners.delete(listener);
    listener.connection.dismiss();
  }
}
