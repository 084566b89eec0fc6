import type { SiteModel } from "#scripts/derive/model.ts";
import { type DataFile, mediaTypes } from "./file.ts";
import { AUTHORITY, catalogueContext, typed, VIETNAMESE } from "./linked-data.ts";
import { publisherName } from "./publisher.ts";

/** Files that hold the same data, under one title. */
export interface DataGroup {
  /** Name of its files. */
  name: string;
  title: string;
  description: string;
  keywords: readonly string[];
  /** Page that shows the same to people. */
  page: string;
  /** Rows or records; nothing where the files hold none. */
  count: number | undefined;
  files: readonly DataFile[];
}

const VIETNAM = `${AUTHORITY}/country/VNM`;
const GOVERNMENT = `${AUTHORITY}/data-theme/GOVE`;
const STABLE = `${AUTHORITY}/planned-availability/STABLE`;

/** The DCAT-AP 3 catalogue of the site in JSON-LD; it needs nothing from elsewhere to be read. */
export function dataCatalogue(
  { site }: SiteModel,
  groups: readonly DataGroup[],
  absolute: (url: string) => string,
): object {
  const publisher = `${absolute("/")}#co-quan`;
  const licence = site.licence?.url;
  return {
    "@context": catalogueContext,
    "@id": absolute("/du-lieu/"),
    "@type": ["dcat:Catalog", "foaf:Document"],
    title: `${site.name}: dữ liệu mở`,
    description: site.description,
    homepage: absolute("/du-lieu/"),
    language: VIETNAMESE,
    spatial: VIETNAM,
    license: licence,
    publisher: { "@id": publisher, "@type": "foaf:Agent", name: publisherName(site) },
    dataset: groups.map(({ name, title, description, keywords, page, files }) => ({
      "@id": `${absolute("/du-lieu/")}#${name}`,
      "@type": "dcat:Dataset",
      title,
      description,
      keyword: keywords,
      publisher,
      contactPoint: contactPoint(site),
      landingPage: typed(absolute(page), "foaf:Document"),
      language: VIETNAMESE,
      spatial: VIETNAM,
      theme: GOVERNMENT,
      distribution: files.map((file) => distribution(file, licence, absolute)),
    })),
    "@included": [
      typed(VIETNAMESE, "dct:LinguisticSystem"),
      typed(VIETNAM, "dct:Location"),
      typed("spdx:checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"),
      { ...typed(GOVERNMENT, "skos:Concept"), prefLabel: "Chính quyền và khu vực công" },
      { ...typed(STABLE, "skos:Concept"), prefLabel: "Ổn định" },
      ...(licence === undefined ? [] : [typed(licence, "dct:LicenseDocument")]),
    ],
  };
}

function distribution(
  file: DataFile,
  license: string | undefined,
  absolute: (url: string) => string,
): object {
  const address = absolute(file.url);
  const mediaType = `https://www.iana.org/assignments/media-types/${mediaTypes[file.format]}`;
  const format = `${AUTHORITY}/file-type/${FILE_TYPES[file.format]}`;
  return {
    "@id": `${absolute("/du-lieu/")}#${file.url.replace("/du-lieu/", "")}`,
    "@type": "dcat:Distribution",
    title: file.title,
    accessURL: address,
    downloadURL: address,
    mediaType: typed(mediaType, "dct:MediaType"),
    format: typed(format, "dct:MediaTypeOrExtent"),
    byteSize: String(file.size),
    checksum: {
      "@type": "spdx:Checksum",
      algorithm: "spdx:checksumAlgorithm_sha256",
      checksumValue: file.sha256,
    },
    availability: STABLE,
    license,
  };
}

const FILE_TYPES: { readonly [format in DataFile["format"]]: string } = {
  CSV: "CSV",
  Excel: "CSV",
  JSON: "JSON",
  "JSON-LD": "JSON_LD",
  "JSON Schema": "JSON",
};

/** How to reach the office, as far as it has put that in. */
function contactPoint(site: SiteModel["site"]): object | undefined {
  const { email, phone } = site.office;
  if (email.isSample && phone.isSample) return undefined;
  return {
    "@type": ["vcard:Organization", "vcard:Kind"],
    fullName: publisherName(site),
    hasEmail: email.isSample ? undefined : `mailto:${email.text}`,
    hasTelephone: phone.isSample ? undefined : `tel:${phone.text.replace(/[^\d+]/g, "")}`,
  };
}
