import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { listFiles } from "#scripts/read/folder.ts";
import { computeByHand } from "./arithmetic.ts";

/** What a figure is by the second route: a number, or nothing where it is not known. */
export type Opinion = number | undefined;

interface Plain {
  [key: string]: unknown;
}

/**
 * Every figure of a data folder, computed once more by a separate, naive route: the raw YAML, a
 * plain loader, school arithmetic. It shares no code with the build's own reading and deriving, so
 * that a mistake there cannot hide here.
 */
export function secondOpinion(dataDir: string): Map<string, Opinion> {
  const indicators = readIndicators(dataDir);
  const opinions = new Map<string, Opinion>();
  for (const results of Object.values(readRecords(dataDir, "results")).map(asMap)) {
    const parts: Plain = {
      [String(results.about)]: { values: results.values },
      ...asMap(results.places),
    };
    for (const [place, part] of Object.entries(parts)) {
      const values = asMap(asMap(part).values);
      for (const id of Object.keys(indicators)) {
        if (!hasInput(id, indicators, values)) continue;
        opinions.set(`${id}/${String(results.period)}/${place}`, figure(id, indicators, values));
      }
    }
  }
  return opinions;
}

/** Indicators of all layers; what a nearer folder says of one replaces what the others say. */
function readIndicators(dataDir: string): Plain {
  const site = asMap(loadFile(join(dataDir, "site.yaml")));
  const below = Array.isArray(site.basedOn) ? site.basedOn : [];
  const merged: Plain = {};
  for (const dir of [...below.map((name) => resolve(dataDir, String(name))), dataDir]) {
    for (const [id, record] of Object.entries(readRecords(dir, "indicators"))) {
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

/** True when the indicator is stored here, or computed from at least one that is. */
function hasInput(id: string, indicators: Plain, values: Plain): boolean {
  const { formula } = asMap(indicators[id]);
  if (formula === undefined) return values[id] !== undefined;
  const names = String(formula).match(/[a-z][a-z0-9-]*/g) ?? [];
  return names.some((name) => hasInput(name, indicators, values));
}

function figure(id: string, indicators: Plain, values: Plain): Opinion {
  const ratio = ratioOf(id, indicators, values);
  return ratio !== undefined && asMap(indicators[id]).unit === "%" ? ratio * 100 : ratio;
}

function ratioOf(id: string, indicators: Plain, values: Plain): Opinion {
  const { formula } = asMap(indicators[id]);
  if (formula === undefined) return numberIn(values[id]);
  return computeByHand(String(formula), (name) => ratioOf(name, indicators, values));
}

/** The number of «trên 2.560 người», of «không có», of `{ value: 12 lớp, was: … }`. */
function numberIn(written: unknown): Opinion {
  if (typeof written === "object" && written !== null) return numberIn(asMap(written).value);
  const text = String(written ?? "").toLowerCase();
  if (text.trim() === "không có") return 0;
  const digits = /-?\d[\d.]*(?:,\d+)?/.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits.replaceAll(".", "").replace(",", "."));
}

function asMap(value: unknown): Plain {
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  return isMap ? (value as Plain) : {};
}
