import { UsageError } from "./command/options.ts";

/** Brings `minh-bach`, `/minh-bach` and `/minh-bach/` to the last form; the root is `/`. */
export function basePath(written: string): string {
  const inner = written.replace(/^\/|\/$/g, "");
  if (inner === "") return "/";
  const isPath = inner.split("/").every((part) => /^(?!\.{1,2}$)[\w.~%!$'()*+,;=@-]+$/.test(part));
  if (!isPath) throw new UsageError(`«${written}» không phải là một đường dẫn (ví dụ: minh-bach).`);
  return `/${inner}/`;
}
