import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Reading } from '@/base/use-reading';
import { Button } from './button';
import { Notice } from './notice';
import { ProblemNotice } from './problem-notice';
import { Since } from './since';
import { Skeleton } from './skeleton';

interface LoadedProps<Data> {
  readonly of: Reading<Data>;
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What has been read, or what holds its place; a copy that could not be renewed stays, and says from when it is. */
export function Loaded<Data>({ of, rows, children }: LoadedProps<Data>) {
  return (
    <div className="stack" aria-busy={of.loading}>
      {of.slow && <SlowNotice since={of.since} again={of.again} />}
      {of.problem !== null && !of.loading && (
        <ProblemNotice problem={of.problem} again={of.again} since={of.since} />
      )}
      {of.data !== undefined ? children(of.data) : of.problem === null && <Skeleton rows={rows} />}
    </div>
  );
}

function SlowNotice({ since, again }: { readonly since: Date | null; readonly again: () => void }) {
  return (
    <Notice tone="warn">
      <div className="row">
        <span>
          <FormattedMessage id="ui.slow" defaultMessage="Slow connection. We keep trying." />{' '}
          <Since of={since} />
        </span>
        <Button kind="quiet" onPress={again}>
          <FormattedMessage id="ui.again" defaultMessage="Try again" />
        </Button>
      </div>
    </Notice>
  );
}
