import { existsSync, type FSWatcher, watch } from "node:fs";

/** Editors write a file in several steps; this long after the last one the change is whole. */
const SETTLE_MS = 120;

/** Calls `onChange` after anything below the folders was added, edited or deleted. */
export function watchFolders(folders: readonly string[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers: FSWatcher[] = folders.filter(existsSync).map((folder) =>
    watch(folder, { recursive: true }, (_event, file) => {
      // What editors leave beside a file while they save it is not the file.
      if (file && /(^|\/)\.|~$/.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, SETTLE_MS);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
