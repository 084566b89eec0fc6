// Eleventy 3 ships no type declarations; this is the part of it that the build uses.
declare module "@11ty/eleventy" {
  interface Options {
    configPath?: string;
    quietMode?: boolean;
    source?: "cli" | "script";
  }

  interface WrittenPage {
    url: string;
    inputPath: string;
    outputPath: string;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: Options);
    disableLogger(): void;
    init(): Promise<void>;
    executeBuild(): Promise<[unknown, WrittenPage[]]>;
  }
}
