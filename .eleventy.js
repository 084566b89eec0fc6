import { relative } from "node:path";
import { createMarkdown } from "#layouts/markdown.ts";
import { allPages } from "#layouts/pages/all.ts";
import { templatesOf } from "#layouts/registration.ts";
import { handedOver } from "#scripts/handover.ts";
import { loadFrontMatter } from "#scripts/read/front-matter.ts";

/** Glue only: hands the checked model to Eleventy's templates, layouts and Markdown. */
export default function configure(config) {
  const { context, content, output } = handedOver();
  const pages = allPages(context);

  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addGlobalData("context", () => context);
  config.addGlobalData("pages", () => pages);
  config.addGlobalData("layout", "page.11ty.ts");

  // Committed content is data, never code: YAML front matter by our own loader, nothing else.
  const refuse = () => {
    throw new Error("only YAML front matter is read");
  };
  const refused = Object.fromEntries(
    ["javascript", "js", "jsLegacy", "json", "coffee", "node"].map((name) => [name, refuse]),
  );
  config.setFrontMatterParsingOptions({
    language: "yaml",
    engines: { ...refused, yaml: loadFrontMatter },
  });
  config.setLibrary("md", createMarkdown(context));

  for (const [path, template] of templatesOf(pages)) config.addTemplate(path, template);

  return {
    dir: {
      input: relative(process.cwd(), content) || ".",
      output,
      layouts: relative(content, new URL("layouts", import.meta.url).pathname),
      includes: "_none",
      data: "_none",
    },
    templateFormats: ["md", "11ty.ts"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
