import type { Step } from '../rules';

/** A card on its way: what may be done with it, and how. */
export interface Dragged {
  readonly steps: readonly Step[];
  readonly move: (step: Step) => void;
}
