import type { ReactNode } from 'react';

export type Tone = 'plain' | 'ok' | 'warn' | 'bad' | 'info' | 'accent';

interface StatusProps {
  readonly tone: Tone;
  readonly glyph: string;
  readonly children: ReactNode;
}

/** A state by glyph, word and colour, so that none of them is needed alone. */
export function Status({ tone, glyph, children }: StatusProps) {
  return (
    <span className={`status status-${tone}`}>
      <span aria-hidden="true">{glyph}</span>
      <span>{children}</span>
    </span>
  );
}
