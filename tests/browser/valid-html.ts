import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Matters of taste, not of validity.
    "doctype-style": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    // Titles carry the official name and code; telephone numbers are written by the agency.
    "long-title": "off",
    "tel-non-breaking": "off",
    // Only files of our own origin are loaded.
    "require-sri": "off",
    // HTML lets an id begin with a digit: `2016-xa-thu` is a period and a place.
    "valid-id": ["error", { relaxed: true }],
  },
});

/** What html-validate finds wrong in a page, as short lines. */
export async function faultsInHtml(text: string): Promise<string[]> {
  const report = await validator.validateString(text);
  return report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}
