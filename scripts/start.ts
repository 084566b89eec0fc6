import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { basePath } from "./base-path.ts";
import { runCommand } from "./command/main.ts";
import { readArguments, UsageError } from "./command/options.ts";
import { peekSite } from "./peek-site.ts";
import { watchFolders } from "./preview/watch.ts";

const TEXT = {
  name: "start",
  summary: "Xem thử trang trên máy này; sửa dữ liệu, nội dung, khuôn trang là thấy ngay.",
  options: {
    data: { value: "THƯ MỤC", help: "thư mục dữ liệu", default: "data" },
    content: { value: "THƯ MỤC", help: "thư mục nội dung", default: "content" },
    base: { value: "ĐƯỜNG DẪN", help: "đường dẫn con của trang", default: "/" },
    port: { value: "SỐ", help: "cổng", default: "8080" },
  },
};

const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** `npm start`: builds, serves, and builds again in a fresh process after every change. */
export const run = runCommand("start", async (args) => {
  const { options } = readArguments(TEXT, args);
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new UsageError(`«${options.port}» không phải là một cổng.`);
  }
  const folders = {
    data: resolve(options.data ?? "data"),
    content: resolve(options.content ?? "content"),
  };
  const out = resolve(PROJECT, ".cache/xem-thu", String(port));
  // What an earlier preview left may be another agency's site.
  rmSync(out, { recursive: true, force: true });
  const base = basePath(options.base ?? "/");

  await buildOnce({ ...folders, out, base });
  const server = EleventyDevServer.getServer("minh-bach", out, {
    pathPrefix: base,
    domDiff: false,
    messageOnStart: ({ hosts }) => `Xem thử tại ${hosts?.join(" hoặc ")} (dừng: Ctrl+C)`,
  });
  server.serve(port);

  // A change during a build waits for it; however many come, one more build follows.
  let isBuilding = false;
  let isStale = false;
  const rebuild = async () => {
    isStale = true;
    if (isBuilding) return;
    isBuilding = true;
    while (isStale) {
      isStale = false;
      if ((await buildOnce({ ...folders, out, base })) === 0) server.reload();
    }
    isBuilding = false;
  };
  const watched = [
    ...peekSite(folders).folders,
    ...["layouts", "scripts"].map((folder) => resolve(PROJECT, folder)),
  ];
  const stop = watchFolders(watched, rebuild);
  return new Promise((finish) => {
    process.once("SIGINT", () => {
      stop();
      server.close();
      finish(0);
    });
  });
});

function buildOnce(options: object): Promise<number> {
  const script = fileURLToPath(new URL("preview/build.ts", import.meta.url));
  return new Promise((finish) => {
    const child = spawn(process.execPath, [script, JSON.stringify(options)], { stdio: "inherit" });
    child.on("close", (code) => finish(code ?? 1));
  });
}
