// The preview server ships no type declarations; this is the part of it that the preview uses.
declare module "@11ty/eleventy-dev-server" {
  interface Options {
    pathPrefix?: string;
    domDiff?: boolean;
    messageOnStart?: (about: { hosts?: string[] }) => string;
  }

  export default class EleventyDevServer {
    static getServer(name: string, dir: string, options?: Options): EleventyDevServer;
    serve(port: number): void;
    reload(): void;
    close(): Promise<void>;
  }
}
