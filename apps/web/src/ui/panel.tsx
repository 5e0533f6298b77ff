import { useId, type ReactNode } from 'react';

interface PanelProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen with a heading of its own. */
export function Panel({ title, aside, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Names and values. */
export function Facts({
  of,
  wide = false,
}: {
  readonly of: readonly (readonly [ReactNode, ReactNode])[];
  readonly wide?: boolean;
}) {
  return (
    <dl className={wide ? 'facts facts-wide' : 'facts'}>
      {of.map(([name, value], index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
