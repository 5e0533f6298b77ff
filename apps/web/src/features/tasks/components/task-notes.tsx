import { FormattedMessage } from 'react-intl';
import { useSession } from '@/base/session';
import { cityOf } from '@/base/time';
import { ShortMoment } from '@/ui/date';
import { Name } from '@/ui/written';
import type { TaskNoteKind } from '../generated/operations';
import type { FullTask } from './full-task';

/** What those who held the task before left for whoever reads it now. */
export function TaskNotes({ notes }: { readonly notes: FullTask['notes'] }) {
  const { timeZone } = useSession();
  const here = { name: cityOf(timeZone), timeZone };
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">
        <FormattedMessage id="tasks.notes" defaultMessage="What others left" />
      </h2>
      <ol className="rows">
        {notes.map(({ id, at, kind, text, organisation }) => (
          <li key={id}>
            <p className="prose" dir="auto">
              {text}
            </p>
            <p className="muted small">
              <NoteKind kind={kind} /> ·{' '}
              {organisation === null ? <Withheld /> : <Name>{organisation.name}</Name>} ·{' '}
              <ShortMoment at={at} city={here} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function NoteKind({ kind }: { readonly kind: TaskNoteKind }) {
  return kind === 'HANDED_IN' ? (
    <FormattedMessage id="tasks.notes.handedIn" defaultMessage="On handing in" />
  ) : (
    <FormattedMessage id="tasks.notes.handedBack" defaultMessage="On handing back" />
  );
}

function Withheld() {
  return <FormattedMessage id="tasks.owner.withheld" defaultMessage="Name withheld" />;
}
