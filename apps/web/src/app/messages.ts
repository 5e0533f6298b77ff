import type { Language } from '@/base/language';

type Messages = Record<string, string>;

/** The translations of a language; English is written where it is said. */
export async function messagesOf(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return {};
    case 'fr':
      return (await import('./messages-fr')).default;
    case 'es':
      return (await import('./messages-es')).default;
  }
}
