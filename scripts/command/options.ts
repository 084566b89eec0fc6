import { parseArgs } from "node:util";

/** One option of a command, as its help shows it. */
export interface OptionText {
  /** What stands for the value in the help, such as `THƯ MỤC`; absent for a switch. */
  value?: string;
  help: string;
  default?: string;
}

export interface CommandText {
  name: string;
  summary: string;
  options: { [name: string]: OptionText };
  /** Names of what stands without dashes, such as `THƯ MỤC`. */
  positionals?: readonly string[];
}

export interface Arguments {
  options: { [name: string]: string | undefined };
  switches: ReadonlySet<string>;
  positionals: string[];
}

/** Thrown when a command was called wrongly: exit code 2. */
export class UsageError extends Error {}

/** Thrown after the help was printed: exit code 0. */
export class HelpShown extends Error {}

/** Reads the arguments of a command; prints its help in Vietnamese for `--help`. */
export function readArguments(command: CommandText, args: readonly string[]): Arguments {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(helpText(command));
    throw new HelpShown();
  }
  const config = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [
      name,
      { type: option.value ? ("string" as const) : ("boolean" as const) },
    ]),
  );
  try {
    const parsed = parseArgs({ args: [...args], options: config, allowPositionals: true });
    const most = command.positionals?.length ?? 0;
    if (parsed.positionals.length > most) {
      throw new UsageError(`không hiểu «${parsed.positionals[most]}».`);
    }
    const options = Object.fromEntries(
      Object.entries(command.options).map(([name, option]) => {
        const given = parsed.values[name];
        return [name, typeof given === "string" ? given : option.default];
      }),
    );
    const switches = new Set(
      Object.keys(parsed.values).filter((name) => parsed.values[name] === true),
    );
    return { options, switches, positionals: parsed.positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const unknown = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : "")?.[1];
    throw new UsageError(unknown ? `tham số «${unknown}» không dùng được như vậy.` : String(error));
  }
}

/** The help of a command: what it does, how it is called, what each option means. */
export function helpText(command: CommandText): string {
  const label = (name: string, option: OptionText) =>
    `  --${name}${option.value ? ` ${option.value}` : ""}`;
  const rows = Object.entries(command.options).map(
    ([name, option]) => [label(name, option), option] as const,
  );
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  const call = ["npm run", command.name, "--", ...(command.positionals ?? []), "[tham số]"].join(
    " ",
  );
  return [
    command.summary,
    "",
    `Cách gọi: ${command.name === "start" ? call.replace("npm run start", "npm start") : call}`,
    "",
    ...rows.map(([left, option]) => {
      const fallback = option.default ? ` (mặc định: ${option.default})` : "";
      return `${left.padEnd(width)}  ${option.help}${fallback}`;
    }),
    `${"  --help".padEnd(width)}  in phần hướng dẫn này`,
    "",
    "Mã thoát: 0 xong · 1 dữ liệu hoặc trang có lỗi · 2 gọi sai cách",
  ].join("\n");
}
