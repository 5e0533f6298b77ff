import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** A passage that people wrote, in its own language where that is not the reader's. */
export function Written({ lang, children }: { readonly lang: string; readonly children: ReactNode }) {
  const { locale } = useIntl();
  return <span lang={lang === locale ? undefined : lang}>{children}</span>;
}

/** A name of a person, an organisation or a place: its writing direction does not disturb the sentence around it. */
export function Name({ children }: { readonly children: ReactNode }) {
  return <bdi>{children}</bdi>;
}
