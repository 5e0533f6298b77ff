import { useEffect, useRef, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { PRODUCT } from '@/base/product';

interface PageProps {
  readonly title: string;
  /** Written above the title, as a way back. */
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly help?: ReactNode;
  /** Language of the title, where it is not the reader's. */
  readonly titleLang?: string;
  readonly children: ReactNode;
}

/** One screen: names the document, takes the focus when it is entered, and helps in place. */
export function Page({ title, titleLang, eyebrow, lead, actions, help, children }: PageProps) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · ${PRODUCT}`;
  }, [title]);
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.closest('[data-moves-on]'))
      main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main className="page" id="main" tabIndex={-1} ref={main}>
      <div className="page-head">
        <div>
          {eyebrow !== undefined && <p className="eyebrow">{eyebrow}</p>}
          <h1 lang={titleLang}>{title}</h1>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="actions">{actions}</div>}
      </div>
      {help !== undefined && (
        <details className="help no-print">
          <summary>
            <FormattedMessage id="ui.help" defaultMessage="How this screen works" />
          </summary>
          <div className="measure">{help}</div>
        </details>
      )}
      {children}
    </main>
  );
}
