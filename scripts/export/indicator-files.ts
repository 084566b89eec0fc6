import type { IndicatorView } from "#scripts/derive/model.ts";
import { writeCsv } from "./csv.ts";
import { figureRecord } from "./figure-record.ts";
import { figuresTable } from "./figures-table.ts";
import { type ExportedFile, exportedFile, jsonText } from "./file.ts";

/** One indicator alone, beside its page: `/chi-so/<id>/<id>.csv`, its twin for Excel, `.json`. */
export function indicatorFiles(
  indicator: IndicatorView,
  absolute: (url: string) => string,
): ExportedFile[] {
  const { slug, name, record, figures } = indicator;
  const table = figuresTable(slug, name, record.definition, figures);
  const url = `${indicator.url}${slug}`;
  const json = jsonText({
    indicator: { id: slug, page: absolute(indicator.url), ...record },
    figures: figures.map(figureRecord),
  });
  return [
    exportedFile(`${url}.csv`, `${name} (CSV)`, "CSV", writeCsv(table, "plain"), table.columns),
    exportedFile(
      `${url}-excel.csv`,
      `${name} (CSV mở bằng Excel)`,
      "Excel",
      writeCsv(table, "excel"),
      table.columns,
    ),
    exportedFile(`${url}.json`, `${name} (JSON)`, "JSON", json),
  ];
}
