import type { ReactNode } from 'react';

/** Nothing to show, and what to do about it. */
export function Empty({ title, children }: { readonly title: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}
