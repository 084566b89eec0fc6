import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { listFiles } from "#scripts/read/folder.ts";

export interface Plain {
  [key: string]: unknown;
}

/** What a data folder says of figures, as plain texts. */
export interface RawData {
  indicators: Plain;
  places: Plain;
  /** By name of the period. */
  periods: { [name: string]: RawPeriod };
}

export interface RawPeriod {
  /** Days that the file gives; empty where the calendar holds. */
  days: { from: string; to: string };
  /** The written values of each place. */
  values: { [place: string]: Plain };
}

/** Reads the raw YAML of a data folder and of the folders it builds on, with a plain loader. */
export function readRawData(dataDir: string): RawData {
  const periods: RawData["periods"] = {};
  for (const results of Object.values(readRecords(dataDir, "results")).map(asMap)) {
    const parts: Plain = {
      [String(results.about)]: { values: results.values },
      ...asMap(results.places),
    };
    periods[String(results.period)] = {
      days: { from: String(results.from ?? ""), to: String(results.to ?? "") },
      values: Object.fromEntries(
        Object.entries(parts).map(([place, part]) => [place, asMap(asMap(part).values)]),
      ),
    };
  }
  return {
    indicators: readLayered(dataDir, "indicators"),
    places: readLayered(dataDir, "places"),
    periods,
  };
}

/** Records of all layers; what a nearer folder says of one replaces what the others say. */
function readLayered(dataDir: string, stem: string): Plain {
  const site = asMap(loadFile(join(dataDir, "site.yaml")));
  const below = Array.isArray(site.basedOn) ? site.basedOn : [];
  const merged: Plain = {};
  for (const dir of [...below.map((name) => resolve(dataDir, String(name))), dataDir]) {
    for (const [id, record] of Object.entries(readRecords(dir, stem))) {
      merged[id] = { ...asMap(merged[id]), ...asMap(record) };
    }
  }
  return merged;
}

/** Records of `stem.yaml`, a map by id, and of `stem/<id>.yaml`. */
function readRecords(dataDir: string, stem: string): Plain {
  const records: Plain = { ...asMap(loadFile(join(dataDir, `${stem}.yaml`))) };
  for (const { name, path } of listFiles(join(dataDir, stem))) {
    if (name.endsWith(".yaml")) records[basename(name, ".yaml")] = loadFile(path);
  }
  return records;
}

function loadFile(path: string): unknown {
  if (!existsSync(path)) return undefined;
  return load(readFileSync(path, "utf8"), { schema: FAILSAFE_SCHEMA });
}

/** A map, or an empty one for everything else. */
export function asMap(value: unknown): Plain {
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  return isMap ? (value as Plain) : {};
}
