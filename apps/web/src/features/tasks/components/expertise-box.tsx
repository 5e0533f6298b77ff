import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { TextField } from '@/ui/field';

/** How long the fingers rest before the address changes. */
const PAUSE_MS = 300;

interface ExpertiseBoxProps {
  readonly value: string | undefined;
  readonly known: readonly string[];
  readonly onChange: (value: string | undefined) => void;
}

/** An expertise by its whole name; those that partners have declared are offered. */
export function ExpertiseBox({ value = '', known, onChange }: ExpertiseBoxProps) {
  const { formatMessage: t } = useIntl();
  const [text, setText] = useState(value);
  const told = useRef(value);
  useEffect(() => {
    if (value !== told.current) setText(value);
    told.current = value;
  }, [value]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === told.current) return;
    const timer = setTimeout(() => {
      told.current = wanted;
      onChange(wanted === '' ? undefined : wanted);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, onChange]);
  return (
    <TextField
      label={t({ id: 'tasks.filter.expertise', defaultMessage: 'Expertise' })}
      value={text}
      onChange={setText}
      list={known}
      autoComplete="off"
    />
  );
}
