import type { ReactNode } from 'react';

interface ItemProps {
  readonly title: ReactNode;
  readonly facts: ReactNode;
  /** The one thing to do about it: a link that looks like a button. */
  readonly action: ReactNode;
  /** The first of its screen stands out. */
  readonly first?: boolean;
}

/** One thing that waits: what it is, when it is due, and one action. */
export function Item({ title, facts, action, first = false }: ItemProps) {
  return (
    <li className={first ? 'item item-first' : 'item'}>
      <div>
        <h3 className="item-title">{title}</h3>
        <p className="item-facts">{facts}</p>
      </div>
      {action}
    </li>
  );
}

export function actionClass(first: boolean | undefined): string {
  return first === true ? 'button button-primary' : 'button';
}

interface ItemsProps {
  readonly title: ReactNode;
  readonly id: string;
  /** A way to all of them, where more wait than are shown. */
  readonly all?: ReactNode;
  readonly children: ReactNode;
}

export function Items({ title, id, all, children }: ItemsProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="items-head" id={id}>
        {title}
      </h2>
      <ul className="rows">{children}</ul>
      {all != null && <p className="small">{all}</p>}
    </section>
  );
}
