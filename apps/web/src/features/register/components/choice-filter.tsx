import { Select, type Option } from '@/ui/field';

interface ChoiceFilterProps {
  readonly label: string;
  /** What it says while it filters nothing. */
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChange: (value: string | undefined) => void;
}

/** A filter by one of several values, or by none. */
export function ChoiceFilter({ label, all, value = '', options, onChange }: ChoiceFilterProps) {
  return (
    <Select
      label={label}
      value={value}
      options={[{ value: '', label: all }, ...options]}
      onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
    />
  );
}
