import { WRITTEN_LANGUAGES, languageName, type Language } from '@/base/language';
import type { Option } from '@/ui/field';

export function languageOptions(reader: Language): Option[] {
  return WRITTEN_LANGUAGES.map((tag) => ({ value: tag, label: languageName(tag, reader) })).sort(
    (one, other) => one.label.localeCompare(other.label, reader),
  );
}
