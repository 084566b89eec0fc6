import { formatNumber } from "#scripts/language/numbers.ts";

/** The size of a file as people read it: «834 byte», «12,3 kB», «4,1 MB». */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  // 999.950 would be written as «1.000,0 kB».
  if (bytes < 999_950) return `${formatNumber(bytes / 1000, 1)} kB`;
  return `${formatNumber(bytes / 1_000_000, 1)} MB`;
}
