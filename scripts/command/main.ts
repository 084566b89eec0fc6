import { HelpShown, UsageError } from "./options.ts";

/** Runs a command and turns what it throws into the exit codes of interface.md: 0, 1, 2. */
export function runCommand(
  name: string,
  work: (args: readonly string[]) => Promise<number>,
): (args: readonly string[]) => Promise<number> {
  return async (args) => {
    try {
      return await work(args);
    } catch (error) {
      if (error instanceof HelpShown) return 0;
      if (error instanceof UsageError) {
        console.error(`npm run ${name}: ${error.message} Xem: npm run ${name} -- --help`);
        return 2;
      }
      throw error;
    }
  };
}
