import type { Language } from '@chorus/kernel/language';
import { EN } from './en/words';
import { ES } from './es/words';
import { FR } from './fr/words';
import type { DemoWords } from './words';

export const WORDS: Readonly<Record<Language, DemoWords>> = { en: EN, fr: FR, es: ES };
