/** Where the European lists of languages, countries, currencies, kinds of files lie. */
export const AUTHORITY = "http://publications.europa.eu/resource/authority";
export const VIETNAMESE = `${AUTHORITY}/language/VIE`;

/** A thing that others describe, with what it is: readers that fetch nothing know it too. */
export function typed(id: string, type: string): object {
  return { "@id": id, "@type": type };
}

/** Terms of the catalogue (DCAT-AP). */
export const catalogueContext = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  title: { "@id": "dct:title", "@language": "vi" },
  description: { "@id": "dct:description", "@language": "vi" },
  name: { "@id": "foaf:name", "@language": "vi" },
  publisher: { "@id": "dct:publisher", "@type": "@id" },
  language: { "@id": "dct:language", "@type": "@id" },
  license: { "@id": "dct:license", "@type": "@id" },
  format: { "@id": "dct:format", "@type": "@id" },
  conformsTo: { "@id": "dct:conformsTo", "@type": "@id" },
  homepage: { "@id": "foaf:homepage", "@type": "@id" },
  theme: { "@id": "dcat:theme", "@type": "@id" },
  landingPage: { "@id": "dcat:landingPage", "@type": "@id" },
  accessURL: { "@id": "dcat:accessURL", "@type": "@id" },
  downloadURL: { "@id": "dcat:downloadURL", "@type": "@id" },
  mediaType: { "@id": "dcat:mediaType", "@type": "@id" },
  byteSize: { "@id": "dcat:byteSize", "@type": "xsd:nonNegativeInteger" },
  keyword: { "@id": "dcat:keyword", "@language": "vi" },
  spatial: { "@id": "dct:spatial", "@type": "@id" },
  availability: { "@id": "http://data.europa.eu/r5r/availability", "@type": "@id" },
  prefLabel: { "@id": "skos:prefLabel", "@language": "vi" },
  dataset: "dcat:dataset",
  distribution: "dcat:distribution",
  contactPoint: "dcat:contactPoint",
  fullName: { "@id": "vcard:fn", "@language": "vi" },
  hasEmail: { "@id": "vcard:hasEmail", "@type": "@id" },
  hasTelephone: { "@id": "vcard:hasTelephone", "@type": "@id" },
  checksum: "spdx:checksum",
  algorithm: { "@id": "spdx:algorithm", "@type": "@id" },
  checksumValue: { "@id": "spdx:checksumValue", "@type": "xsd:hexBinary" },
};

/** Terms of the public services (CPSV-AP). */
export const serviceContext = {
  adms: "http://www.w3.org/ns/adms#",
  cpsv: "http://purl.org/vocab/cpsv#",
  cv: "http://data.europa.eu/m8g/",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  identifier: "dct:identifier",
  title: { "@id": "dct:title", "@language": "vi" },
  description: { "@id": "dct:description", "@language": "vi" },
  prefLabel: { "@id": "skos:prefLabel", "@language": "vi" },
  keyword: { "@id": "dcat:keyword", "@language": "vi" },
  language: { "@id": "dct:language", "@type": "@id" },
  spatial: { "@id": "dct:spatial", "@type": "@id" },
  status: { "@id": "adms:status", "@type": "@id" },
  audience: { "@id": "dct:audience", "@type": "@id" },
  thematicArea: { "@id": "cv:thematicArea", "@type": "@id" },
  hasCompetentAuthority: { "@id": "cv:hasCompetentAuthority", "@type": "@id" },
  hasLegalResource: { "@id": "cv:hasLegalResource", "@type": "@id" },
  hasInput: "cpsv:hasInput",
  produces: "cpsv:produces",
  hasChannel: { "@id": "cv:hasChannel", "@type": "@id" },
  hasCost: "cv:hasCost",
  hasValue: { "@id": "cv:hasValue", "@type": "xsd:double" },
  currency: { "@id": "cv:currency", "@type": "@id" },
  ifAccessedThrough: { "@id": "cv:ifAccessedThrough", "@type": "@id" },
  processingTime: { "@id": "cv:processingTime", "@type": "xsd:duration" },
  isGroupedBy: { "@id": "cv:isGroupedBy", "@type": "@id" },
};
