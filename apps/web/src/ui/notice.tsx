import type { ReactNode } from 'react';

interface NoticeProps {
  readonly tone?: 'info' | 'ok' | 'warn' | 'bad';
  readonly children: ReactNode;
}

/** Stays where it is said; what needs attention at once is announced. */
export function Notice({ tone = 'info', children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
