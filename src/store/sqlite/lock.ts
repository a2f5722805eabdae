import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Held as long as the store is open. */
export type Lock = Readonly<{ release: () => void }>;

/**
 * Takes the data folder for this process. The lock is an open exclusive transaction on a small database of
 * its own: the operating system drops it with the process, however that ends, so there is never a stale one
 * to clear away. Throws the driver's busy error when another process holds it.
 */
export function takeLock(directory: string): Lock {
  const connection = new DatabaseSync(join(directory, "lock.sqlite"), { timeout: 0 });
  try {
    connection.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
  } catch (error) {
    connection.close();
    throw error;
  }
  return { release: () => connection.close() };
}
