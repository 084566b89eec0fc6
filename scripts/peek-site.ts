import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readTextFile } from "#scripts/read/folder.ts";
import { nodeAt, type ScalarNode, type TreeNode } from "#scripts/read/tree.ts";
import { parseYaml } from "#scripts/read/yaml.ts";

export interface Folders {
  data: string;
  content: string;
}

/** What `site.yaml` names as the data folders it builds on, farthest first. */
export function basedOn(site: TreeNode | undefined): ScalarNode[] {
  const list = site && nodeAt(site, ["basedOn"]);
  return list?.kind === "list" ? list.items.filter((item) => item.kind === "scalar") : [];
}

/** What `site.yaml` alone tells, before anything else is read: the folders a build rests on, and its base. */
export function peekSite(folders: Folders): { folders: string[]; address: string | undefined } {
  const path = resolve(folders.data, "site.yaml");
  const source = existsSync(path) ? readTextFile({ name: "site.yaml", path }, []) : undefined;
  const root = source && parseYaml(source).root;
  const address = root && nodeAt(root, ["address"]);
  return {
    folders: [
      ...basedOn(root).map((item) => resolve(folders.data, item.text)),
      folders.data,
      folders.content,
    ],
    address: address?.kind === "scalar" ? address.text : undefined,
  };
}
