/** What other features show of the register. */
export { AskLink } from './components/ask-link';
export { TargetLink } from './components/target-link';
