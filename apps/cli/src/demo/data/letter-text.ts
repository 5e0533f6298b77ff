/** A letter of the demo: one ask, to one office of the register. Blocks are restricted Markdown. */
export interface DemoText {
  readonly title: string;
  readonly recipient: string;
  readonly blocks: readonly string[];
}
