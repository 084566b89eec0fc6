/** Tells a person at a terminal what a long command is doing; silent in CI and in pipes. */
export class Progress {
  #stream: NodeJS.WriteStream;
  #isShown: boolean;

  constructor(stream: NodeJS.WriteStream = process.stderr, environment = process.env) {
    this.#stream = stream;
    this.#isShown = stream.isTTY === true && !environment.CI;
  }

  /** Replaces the line that is shown. */
  step(what: string): void {
    if (this.#isShown) this.#stream.write(`\r\u001b[K${what} …`);
  }

  /** Takes the line away. */
  done(): void {
    if (this.#isShown) this.#stream.write("\r\u001b[K");
  }
}
