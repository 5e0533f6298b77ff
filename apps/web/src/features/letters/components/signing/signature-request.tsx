import { FormattedMessage } from 'react-intl';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { Name } from '@/ui/written';
import type { DisplayChoice, LetterToSignQuery } from '../../generated/operations';
import { useChosen } from '../../hooks/use-chosen';
import { useSignatureRequest } from '../../hooks/use-signature-request';
import { useDisplayName } from '../display-choices';
import { ChoiceFields } from './choice-fields';
import { SignedVersion } from './signed-version';

type Letter = LetterToSignQuery['letter'];
type Asked = NonNullable<Letter['signatureRequest']>;

/** What colleagues ask the organisation's signers: to decide it, to see how it stands, or to ask. */
export function SignatureRequest({ letter }: { readonly letter: Letter }) {
  const { signatureRequest: asked, signing, mayRequestSignature } = letter;
  if (asked?.state === 'PENDING')
    return (
      <Panel title={<FormattedMessage id="letters.request" defaultMessage="A request to sign" />}>
        <Who asked={asked} />
        {signing === null ? (
          <p className="muted">
            <FormattedMessage
              id="letters.request.waits"
              defaultMessage="Your organisation’s authorised signers have been told by mail. One of them confirms or refuses."
            />
          </p>
        ) : (
          <Decision asked={asked} version={letter.versionNumber} />
        )}
      </Panel>
    );
  if (!mayRequestSignature) return null;
  return (
    <Panel
      title={
        <FormattedMessage id="letters.request.ask" defaultMessage="Ask for your organisation’s signature" />
      }
    >
      {asked?.state === 'REFUSED' && <Refused asked={asked} />}
      <Ask letter={letter} />
    </Panel>
  );
}

function Who({ asked }: { readonly asked: Asked }) {
  const displayName = useDisplayName();
  return (
    <p>
      <FormattedMessage
        id="letters.request.who"
        defaultMessage="{person} asks to sign this letter for your organisation. Who would see the name: {display}."
        values={{ person: <Name>{asked.requestedBy}</Name>, display: displayName(asked.display) }}
      />
    </p>
  );
}

function Refused({ asked }: { readonly asked: Asked }) {
  return (
    <>
      <p>
        <FormattedMessage
          id="letters.request.refused"
          defaultMessage="{person} has refused the last request."
          values={{ person: <Name>{asked.decidedBy ?? ''}</Name> }}
        />
      </p>
      {asked.note !== null && (
        <blockquote>
          <bdi>{asked.note}</bdi>
        </blockquote>
      )}
    </>
  );
}

function Decision({ asked: { id }, version }: { readonly asked: Asked; readonly version: number | null }) {
  const { confirm, refuse, deciding, problem } = useSignatureRequest();
  const { values, set, forget } = useForm(`letters.request.${id}`, { note: '' });
  const refused = async () => {
    if (await refuse(id, values.note)) forget();
  };
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      <SignedVersion number={version} />
      <Button kind="primary" busy={deciding} onPress={() => void confirm(id, version ?? 0)}>
        <FormattedMessage id="letters.request.confirm" defaultMessage="Sign as asked" />
      </Button>
      <Form problem={null} onSubmit={() => void refused()}>
        <TextArea
          name="note"
          label={<FormattedMessage id="letters.request.note" defaultMessage="Why not, for who has asked" />}
          value={values.note}
          onChange={set('note')}
          rows={2}
        />
        <Button type="submit" busy={deciding}>
          <FormattedMessage id="letters.request.refuse" defaultMessage="Refuse" />
        </Button>
      </Form>
    </>
  );
}

interface Wish {
  readonly display: DisplayChoice | null;
  readonly updates: boolean;
}

function Ask({ letter: { id, versionNumber } }: { readonly letter: Letter }) {
  const { ask, asking } = useSignatureRequest();
  const begun: Wish = { display: null, updates: false };
  const { values, set, forget } = useForm<Wish>(`letters.ask.${id}`, begun);
  const { unchosen, chosen } = useChosen();
  const send = async () => {
    const { display, updates } = values;
    if (chosen(display) && (await ask({ id, version: versionNumber ?? 0, display, updates }))) forget();
  };
  return (
    <Form problem={unchosen ?? asking.problem} onSubmit={() => void send()}>
      <p className="measure">
        <FormattedMessage
          id="letters.request.lead"
          defaultMessage="You may not sign for your organisation yourself. Its authorised signers are told by mail, and one of them confirms or refuses. Nothing is signed until then."
        />
      </p>
      <ChoiceFields
        display={values.display}
        onDisplay={set('display')}
        updates={values.updates}
        onUpdates={set('updates')}
      />
      <Button kind="primary" type="submit" busy={asking.running}>
        <FormattedMessage id="letters.request.send" defaultMessage="Ask the authorised signers" />
      </Button>
    </Form>
  );
}
