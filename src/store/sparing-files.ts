import { NodeFS } from '@electric-sql/pglite/nodefs';
import { EngineEnded } from './engine-ended.ts';
import { isNoRoom, type Reserve } from './reserve.ts';

type Init = NodeFS['init'];
type Program = Parameters<NonNullable<Awaited<ReturnType<Init>>['emscriptenOpts']['preRun']>[number]>[0];

/** What of Emscripten's files in a folder is changed here; a node is a name in a folder. */
interface FolderFiles {
  stream_ops: { write: Write };
  node_ops: { mknod: Make; rename: Rename };
}
type Write = (stream: Stream, bytes: Uint8Array, offset: number, length: number, position: number) => number;
type Make = (parent: unknown, name: string, mode: number, device: number) => unknown;
type Rename = (node: unknown, folder: unknown, name: string) => void;
interface Stream {
  path: string;
}

/** Where sorting and the like put what finds no place in memory: one that finds no room there fails without harm. */
const PASSING = '/pgsql_tmp/';

/** The folder of the database's log. */
const LOG = '/pg_wal';

/**
 * The files of an embedded database in a folder of this machine. What it writes has the reserve's room where others have taken
 * the rest. Told that there is no room for its log it would stand still for ever, so with the reserve used up it ends.
 */
export class SparingFiles extends NodeFS {
  readonly #reserve: Reserve;

  constructor(folder: string, reserve: Reserve) {
    super(folder);
    this.#reserve = reserve;
  }

  override async init(...[pglite, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), (program: Program) => this.#change(program)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }

  #change(program: Program): void {
    const { stream_ops, node_ops }: FolderFiles = program.NODEFS;
    const { write } = stream_ops;
    const { mknod, rename } = node_ops;
    const { FS } = program;
    const spare = <Done>(path: string, work: () => Done): Done => {
      try {
        return this.#reserve.spare(work);
      } catch (fault) {
        throw path.includes(LOG) && isNoRoom(fault) ? end(program, fault) : fault;
      }
    };

    stream_ops.write = (stream, bytes, offset, length, position) => {
      if (stream.path.includes(PASSING)) return write(stream, bytes, offset, length, position);
      let done = 0;
      // The last of the room takes a part of what is to be written; the database would not come back with the rest.
      do {
        done += spare(stream.path, () => write(stream, bytes, offset + done, length - done, position + done));
      } while (done < length);
      return done;
    };
    node_ops.mknod = (parent, name, mode, device) =>
      spare(FS.getPath(parent), () => {
        try {
          return mknod(parent, name, mode, device);
        } catch (fault) {
          // It was entered before it was made, and would be found although it is not there.
          FS.destroyNode(FS.lookupNode(parent, name));
          throw fault;
        }
      });
    node_ops.rename = (node, folder, name) => spare(FS.getPath(folder), () => rename(node, folder, name));
  }
}

/** Has the program do nothing more. The library goes on after a fault that it does not know, and does the same for ever. */
function end(program: Program, fault: unknown): EngineEnded {
  const ended = new EngineEnded(fault);
  const refuse = () => {
    throw ended;
  };
  program.stackRestore = refuse;
  program._PostgresSendReadyForQueryIfNecessary = refuse;
  return ended;
}
