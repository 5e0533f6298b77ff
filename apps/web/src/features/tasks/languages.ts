import { LANGUAGES, languageName, type Language } from '@/base/language';
import type { Option } from '@/ui/field';

/** Languages that tasks are written in: those of the interface, of the United Nations, and of places where partners work. */
const WRITTEN = [...LANGUAGES, 'ar', 'ru', 'zh', 'pt', 'ht', 'sw'];

export function languageOptions(reader: Language): Option[] {
  return WRITTEN.map((tag) => ({ value: tag, label: languageName(tag, reader) })).sort((one, other) =>
    one.label.localeCompare(other.label, reader),
  );
}
