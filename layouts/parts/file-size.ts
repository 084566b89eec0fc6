import type { Text } from "../text/vi.ts";

/** The size of a file as people read it: «834 byte», «12,3 kB», «4,1 MB». */
export function fileSize(bytes: number, text: Text): string {
  if (bytes < 1000) return `${bytes} byte`;
  // 999.950 would be written as «1.000,0 kB».
  if (bytes < 999_950) return `${text.format.number(bytes / 1000, 1)} kB`;
  return `${text.format.number(bytes / 1_000_000, 1)} MB`;
}
