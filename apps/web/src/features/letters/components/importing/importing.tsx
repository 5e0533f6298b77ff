import { useState } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { Notice } from '@/ui/notice';
import { Panel } from '@/ui/panel';
import { Undo } from '@/ui/undo';
import type { ImportsQuery } from '../../generated/operations';
import { useImport } from '../../hooks/use-import';
import { ImportCheck } from './import-check';
import { ListDefaultsFields } from './list-defaults-fields';
import { ListSource } from './list-source';
import { PastImports } from './past-imports';

const MISSING = defineMessages({
  text: { id: 'letters.import.noList', defaultMessage: 'Choose a file, or paste the rows.' },
  display: { id: 'letters.import.noDisplay', defaultMessage: 'Say who may see the names.' },
});

export function Importing({ data: { letter, signatureImports, places } }: { readonly data: ImportsQuery }) {
  const { formatMessage: t } = useIntl();
  const work = useImport(letter.id);
  const [missing, setMissing] = useState<Problem | null>(null);
  const open = letter.state === 'OPEN';
  const check = () => {
    const lacks = work.list.text.trim() === '' ? 'text' : work.defaults.display === null ? 'display' : null;
    setMissing(lacks === null ? null : { kind: 'refused', message: t(MISSING[lacks]), field: lacks });
    if (lacks === null) void work.check();
  };
  return (
    <div className="stack letter">
      {open ? (
        <Panel title={<FormattedMessage id="letters.import.list" defaultMessage="The list" />}>
          <Form problem={missing ?? work.checking.problem} onSubmit={check}>
            <ListSource list={work.list} onChoose={work.choose} />
            <ListDefaultsFields defaults={work.defaults} onChange={work.change} />
            <Button
              type="submit"
              kind={work.checked === null ? 'primary' : 'plain'}
              busy={work.checking.running}
            >
              <FormattedMessage id="letters.import.check" defaultMessage="Check the list" />
            </Button>
          </Form>
        </Panel>
      ) : (
        <Notice>
          <FormattedMessage
            id="letters.import.closed"
            defaultMessage="This letter is not open for signature: no list can be imported or withdrawn."
          />
        </Notice>
      )}
      {open && work.checked !== null && <ImportCheck checked={work.checked} work={work} />}
      <PastImports of={signatureImports} places={places} open={open} work={work} />
      {work.last !== null && (
        <Undo key={work.last.id} onUndo={() => void work.undo(work.last?.id ?? '')} onOver={work.over}>
          <FormattedMessage
            id="letters.import.done"
            defaultMessage="{taken, plural, one {# signature imported} other {# signatures imported}}"
            values={{ taken: work.last.taken }}
          />
        </Undo>
      )}
    </div>
  );
}
