import { readFileSync } from "node:fs";
import type { AssetFile } from "#scripts/bundle/assets.ts";
import type { SiteModel } from "#scripts/derive/model.ts";

/** Our own copies of forms, byte for byte, at their addresses. */
export function formFiles({ forms }: SiteModel): AssetFile[] {
  return forms.flatMap(({ copy }) =>
    copy ? [{ url: copy.url, bytes: readFileSync(copy.path) }] : [],
  );
}
