import { Platform1764000000100 } from './1764000000100-platform';
import { Limits1764000000150 } from './1764000000150-limits';
import { Coalition1764000000200 } from './1764000000200-coalition';
import { Register1764000000300 } from './1764000000300-register';
import { Tasks1764000000400 } from './1764000000400-tasks';
import { Campaigns1764000000500 } from './1764000000500-campaigns';
import { Letters1764000000600 } from './1764000000600-letters';
import { LetterRevisions1764000001100 } from './1764000001100-letter-revisions';

/** Every migration, in their order. */
export const MIGRATIONS = [
  Platform1764000000100,
  Limits1764000000150,
  Coalition1764000000200,
  Register1764000000300,
  Tasks1764000000400,
  Campaigns1764000000500,
  Letters1764000000600,
  LetterRevisions1764000001100,
];
