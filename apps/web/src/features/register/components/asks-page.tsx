import { useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Pager } from '@/ui/pager';
import { Panel } from '@/ui/panel';
import { Written } from '@/ui/written';
import { AsksDocument } from '../generated/operations';
import { byGroup } from '../rules';
import { AskRow } from './ask-row';
import { AsksFilters, useAsksFilterNames } from './asks-filters';
import { NothingFound } from './nothing-found';
import { RegisterTabs } from './register-tabs';

/** What the coalition demands, group by group. */
export function AsksPage() {
  const { formatMessage: t } = useIntl();
  const search = useSearch({ from: '/register/asks' });
  const reading = useReading(AsksDocument, search, { kinds: ['Ask'] });
  const names = useAsksFilterNames();
  return (
    <Page
      title={t({ id: 'register.asks', defaultMessage: 'Asks' })}
      lead={t({ id: 'register.asks.lead', defaultMessage: 'What the coalition demands, and of whom.' })}
      help={
        <FormattedMessage
          id="register.asks.help"
          defaultMessage="An ask is one change that the coalition demands. Asks stand in groups; each names the offices that can grant it. Search finds words with or without accents."
        />
      }
    >
      <RegisterTabs />
      <AsksFilters search={search} choices={reading.data} />
      <Loaded of={reading} rows={8}>
        {({ askGroups, asks: { edges, totalCount, pageInfo } }) => (
          <>
            {totalCount === 0 && (
              <NothingFound
                filters={(['search', 'target', 'group', 'level'] as const).map((name) => ({
                  name,
                  label: names[name],
                  value: search[name],
                }))}
              />
            )}
            {byGroup(
              askGroups,
              edges.map(({ node }) => node),
            ).map(({ group, asks }) => (
              <Panel
                key={group.code}
                title={<Written lang={group.language}>{group.title}</Written>}
                aside={<span className="register-ref">{group.code}</span>}
              >
                <ul className="rows">
                  {asks.map((ask) => (
                    <AskRow key={ask.id} ask={ask} />
                  ))}
                </ul>
              </Panel>
            ))}
            {totalCount > 0 && <Pager total={totalCount} page={pageInfo} after={search.after} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
