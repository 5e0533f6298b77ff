import type { ReactNode } from 'react';
import { useFoundTargets, useSought, type Found } from '../hooks/use-found';
import { SearchSelect } from './search-select';

interface TargetSelectProps {
  readonly label: ReactNode;
  readonly name: string;
  /** Its id is the target's code. */
  readonly chosen: Found | null;
  readonly onChoose: (chosen: Found | null) => void;
}

export function TargetSelect(field: TargetSelectProps) {
  const { sought, box } = useSought(field.chosen);
  const found = useFoundTargets(sought);
  return <SearchSelect {...field} {...box} found={found} />;
}
