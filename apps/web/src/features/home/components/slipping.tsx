import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { Due } from '@/features/tasks';
import { Name, Written } from '@/ui/written';
import type { DeskQuery } from '../generated/operations';
import { actionClass, Item, Items } from './item';

interface SlippingProps {
  readonly list: DeskQuery['slipping'];
  /** True where nothing more pressing stands above. */
  readonly first: boolean;
}

/** Work that was claimed and is late. */
export function Slipping({ list: { edges, totalCount }, first }: SlippingProps) {
  if (edges.length === 0) return null;
  return (
    <Items
      id="slipping"
      title={<FormattedMessage id="home.slipping" defaultMessage="Slipping" />}
      all={
        totalCount > edges.length && (
          <Link to="/tasks" search={{ state: 'CLAIMED' }}>
            <FormattedMessage
              id="home.slipping.all"
              defaultMessage="All {total} are among the claimed tasks"
              values={{ total: totalCount }}
            />
          </Link>
        )
      }
    >
      {edges.map(({ node }, index) => (
        <SlippingTask key={node.id} task={node} first={first && index === 0} />
      ))}
    </Items>
  );
}

interface SlippingTaskProps {
  readonly task: DeskQuery['slipping']['edges'][number]['node'];
  readonly first: boolean;
}

function SlippingTask({ task, first }: SlippingTaskProps) {
  const { formatMessage: t } = useIntl();
  const { id, title, language, organisation } = task;
  return (
    <Item
      first={first}
      title={
        <Link to="/tasks/$id" params={{ id }}>
          <Written lang={language}>{title}</Written>
        </Link>
      }
      facts={
        <>
          {organisation !== null && <Name>{organisation.name}</Name>}
          <Due task={task} />
        </>
      }
      action={
        <Link
          className={actionClass(first)}
          to="/tasks/$id"
          params={{ id }}
          aria-label={t({ id: 'home.task.open.named', defaultMessage: 'See the task: {title}' }, { title })}
        >
          <FormattedMessage id="home.task.open" defaultMessage="See the task" />
        </Link>
      }
    />
  );
}
