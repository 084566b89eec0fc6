import { type BuildOptions, buildSite } from "../build.ts";

/**
 * Builds the preview in a process of its own, so that an edit of any file, code included, is seen
 * without a stale module: the options come as JSON in the first argument.
 */
const options = JSON.parse(process.argv[2] ?? "{}") as BuildOptions;
process.exitCode = await buildSite({ ...options, withDrafts: true });
