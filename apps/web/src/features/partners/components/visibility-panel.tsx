import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { OneOf } from '@/ui/choices';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import { Undo } from '@/ui/undo';
import { useLanding } from '../hooks/use-landing';
import { useVisibility } from '../hooks/use-visibility';
import { VISIBILITIES, type Visibility } from '../rules';
import { VISIBILITY_SENTENCES, VISIBILITY_WORDS } from '../words';
import { VisibilityStatus } from './visibility-status';

interface VisibilityPanelProps {
  readonly organisation: { readonly id: string; readonly visibility: Visibility };
  readonly inCharge: boolean;
}

/** Who sees the organisation: told to its people, chosen by its partners and by coordinators. */
export function VisibilityPanel({ organisation: { id, visibility }, inCharge }: VisibilityPanelProps) {
  const { formatMessage: t } = useIntl();
  return (
    <Panel
      title={<FormattedMessage id="partners.visibility" defaultMessage="Who sees it" />}
      aside={<VisibilityStatus of={visibility} />}
    >
      {inCharge ? (
        <VisibilityForm id={id} visibility={visibility} />
      ) : (
        <p>{t(VISIBILITY_SENTENCES[visibility])}</p>
      )}
    </Panel>
  );
}

function VisibilityForm({ id, visibility }: VisibilityPanelProps['organisation']) {
  const { formatMessage: t } = useIntl();
  const { chosen, choose, save, undo, changed, over, running, problem } = useVisibility(id, visibility);
  const { place, land } = useLanding<HTMLDivElement>();
  return (
    <div {...place}>
      <Form problem={problem} onSubmit={() => void save()}>
        <OneOf
          name="visibility"
          legend={t({ id: 'partners.visibility.legend', defaultMessage: 'From the fewest to the most' })}
          hint={t({
            id: 'partners.visibility.hint',
            defaultMessage: 'For all others it is in no list, count or search.',
          })}
          value={chosen}
          onChange={choose}
          choices={VISIBILITIES.map((value) => ({
            value,
            label: t(VISIBILITY_WORDS[value]),
            hint: t(VISIBILITY_SENTENCES[value]),
          }))}
        />
        <Button type="submit" busy={running}>
          <FormattedMessage id="partners.visibility.save" defaultMessage="Save who sees it" />
        </Button>
        {changed && (
          <Undo onUndo={() => void undo().then(land)} onOver={over}>
            <FormattedMessage id="partners.visibility.saved" defaultMessage="Saved. It holds from now on." />
          </Undo>
        )}
      </Form>
    </div>
  );
}
