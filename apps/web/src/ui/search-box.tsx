import { useEffect, useRef, useState } from 'react';
import { TextField } from './field';

/** How long the fingers rest before the address changes. */
const PAUSE_MS = 300;

interface SearchBoxProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** What is offered while one writes. */
  readonly list?: readonly string[];
}

/** A text filter that lives in the address; the address follows when the fingers rest. */
export function SearchBox({ label, value = '', onChange, list }: SearchBoxProps) {
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
    <TextField label={label} type="search" value={text} onChange={setText} list={list} autoComplete="off" />
  );
}
