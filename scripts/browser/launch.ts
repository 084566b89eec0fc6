import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packedChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Where systems keep a Chromium of their own. */
const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Our own switches: those of the packed browser would turn web security off. */
const SWITCHES = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
];

/** Path of a Chromium: the system's, else the one that the npm package unpacks. */
export async function browserPath(): Promise<string> {
  const own = SYSTEM_BROWSERS.find((path) => existsSync(path));
  return own ?? (await packedChromium.executablePath());
}

/**
 * Starts a Chromium; without any system font it is pointed at those that come with the package.
 * `debuggingPort` lets another program drive it too.
 */
export async function launchBrowser(path?: string, debuggingPort?: number): Promise<Browser> {
  const executablePath = path ?? (await browserPath());
  return chromium.launch({
    executablePath,
    args: debuggingPort ? [...SWITCHES, `--remote-debugging-port=${debuggingPort}`] : SWITCHES,
    ignoreDefaultArgs: ["--headless"],
    env: { ...process.env, ...fontSettings() },
  });
}

function fontSettings(): { [name: string]: string } {
  if (existsSync("/usr/share/fonts") || process.platform !== "linux") return {};
  const dir = join(tmpdir(), "minh-bach-fonts");
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    join(dir, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(tmpdir(), "fonts")}</dir><cachedir>${join(dir, "cache")}</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: join(dir, "fonts.conf") };
}
