import type { Translated } from '@chorus/kernel/language';

export const MOMENT_WORDS = {
  moment: {
    en: '{clock}, {day} in {city}',
    fr: '{clock}, {day}, heure de {city}',
    es: '{clock}, {day}, hora de {city}',
  },
} as const satisfies Record<string, Translated>;
