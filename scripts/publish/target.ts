import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/**
 * Why a site may not take the place of a folder, in Vietnamese; undefined when it may. A build
 * replaces the folder whole, so a slip such as `--out .` must not cost anybody their files.
 * `inputs` are the folders that the site is made from, `program` the generator.
 */
export function refuseTarget(
  target: string,
  inputs: readonly string[],
  program: string,
): string | undefined {
  const real = realPath(target);
  for (const input of inputs.map(realPath)) {
    if (isWithin(input, real)) return `nó chứa ${input}, là nơi lấy dữ liệu`;
    if (isWithin(real, input)) return `nó nằm trong ${input}, là nơi lấy dữ liệu`;
  }
  if (isWithin(realPath(program), real)) return "nó chứa chính chương trình này";
  if (!existsSync(target)) return undefined;
  if (!statSync(target).isDirectory()) return "đó là một tệp";
  const names = readdirSync(target);
  const isSite = names.includes("index.html") || names.includes("manifest.json");
  return names.length === 0 || isSite ? undefined : "nó đã có tệp khác, không phải một trang";
}

/** The path with links resolved as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
