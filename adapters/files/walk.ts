import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file to import, or a path that leads nowhere. */
export type WalkedFile =
  | Readonly<{ kind: "file"; path: string; folder: string; name: string; asked: "by name" | "in a folder" }>
  | Readonly<{ kind: "problem"; path: string; why: string }>;

/** The files of some paths: a file is itself, a folder all the files below it, hidden ones left out, in order. */
export async function walk(paths: readonly string[]): Promise<readonly WalkedFile[]> {
  const found: WalkedFile[] = [];
  for (const path of paths) found.push(...(await walkOne(path)));
  return found;
}

async function walkOne(path: string): Promise<readonly WalkedFile[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [fileAt(path, "by name")];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (file) =>
          !file
            .slice(path.length)
            .split(/[\\/]/u)
            .some((part) => part.startsWith(".")),
      )
      .sort()
      .map((file) => fileAt(file, "in a folder"));
  } catch (error) {
    return [{ kind: "problem", path, why: reasonOf(error) }];
  }
}

function fileAt(path: string, asked: "by name" | "in a folder"): WalkedFile {
  return { kind: "file", path, folder: dirname(path), name: basename(path), asked };
}

/** What the file system says, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return "there is no such file or folder";
    case "EACCES":
    case "EPERM":
      return "it may not be read";
    case "EISDIR":
      return "it is a folder";
    default:
      return error instanceof Error ? error.message : "it cannot be read";
  }
}
