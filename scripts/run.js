import { fileURLToPath } from "node:url";

// The door of every npm command: plain JavaScript, so that an old Node can read it and say what it lacks.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Minh Bạch cần Node 24 (hoặc 22.18 trở lên), máy này đang chạy Node ${process.versions.node}. ` +
      "Hãy chạy «npm ci» để lấy Node 24 đi kèm, hoặc cài Node từ nodejs.org.",
  );
  process.exit(2);
}
const { enableCompileCache } = await import("node:module");
enableCompileCache(fileURLToPath(new URL("../.cache/code", import.meta.url)));
const [, , command, ...args] = process.argv;
const { run } = await import(`./${command}.ts`);
process.exitCode = await run(args);
