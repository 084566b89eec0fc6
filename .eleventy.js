import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { createMarkdown } from "#layouts/markdown.ts";
import { allPages } from "#layouts/pages/all.ts";
import { templatesOf } from "#layouts/registration.ts";
import { handedOver } from "#scripts/handover.ts";

/** Glue only: hands the checked model to Eleventy's templates, layouts and Markdown. */
export default function configure(config) {
  const { context, translated, input, output } = handedOver();
  const pages = Object.assign({}, ...[context, ...translated].map(allPages));

  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addGlobalData("context", () => context);
  config.addGlobalData("pages", () => pages);
  config.addGlobalData("layout", "page.11ty.ts");

  // Content is data, never code: no front matter is read here but the empty one that we put in front.
  const refuse = () => {
    throw new Error("only checked front matter is read");
  };
  const languages = ["javascript", "js", "jsLegacy", "json", "coffee", "node"];
  config.setFrontMatterParsingOptions({
    language: "yaml",
    engines: { ...Object.fromEntries(languages.map((name) => [name, refuse])), yaml: () => ({}) },
  });
  config.setLibrary("md", createMarkdown(context));

  for (const [path, template] of templatesOf(pages)) config.addTemplate(path, template);
  for (const { page, url } of context.model.contents) {
    config.addTemplate(`${page.name}.md`, `---\n---\n${page.body}`, {
      permalink: `${url}index.html`,
    });
  }

  return {
    dir: {
      input: relative(process.cwd(), input),
      output,
      layouts: relative(input, fileURLToPath(new URL("layouts", import.meta.url))),
      includes: "_none",
      data: "_none",
    },
    templateFormats: ["md", "11ty.ts"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
