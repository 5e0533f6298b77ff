export { LetterStatus } from './components/letter-status';
