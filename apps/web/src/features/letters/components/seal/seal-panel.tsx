import { FormattedMessage, useIntl } from 'react-intl';
import { useDownload } from '@/base/use-download';
import { Button } from '@/ui/button';
import { OwnMoment } from '@/ui/date';
import { Loaded } from '@/ui/loaded';
import { Facts, Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import type { LetterSealQuery } from '../../generated/operations';
import { useSeal } from '../../hooks/use-seal';
import { SealSupplements } from './seal-supplements';

/** How a closed letter's seal stands, and what anyone needs to verify it. */
export function SealPanel({ letterId }: { readonly letterId: string }) {
  const reading = useSeal(letterId);
  return (
    <Panel title={<FormattedMessage id="letters.seal.title" defaultMessage="Seal" />}>
      <p className="measure">
        <FormattedMessage
          id="letters.seal.lead"
          defaultMessage="Since closing, nobody can add, remove or change a signature without being found out. Names that are not public stand in the seal as numbers that say nothing."
        />
      </p>
      <Loaded of={reading} rows={2}>
        {({ letter }) => <Seal letter={letter} />}
      </Loaded>
    </Panel>
  );
}

function Seal({ letter }: LetterSealQuery) {
  const { seal } = letter;
  if (seal === null || seal.state === 'PENDING')
    return (
      <p role="status">
        <FormattedMessage
          id="letters.seal.pending"
          defaultMessage="The seal is being made. It is there within a minute of closing."
        />
      </p>
    );
  return (
    <>
      <SealFacts seal={seal} />
      <SealSupplements of={seal.supplements} />
      <SealFiles letter={letter} />
    </>
  );
}

function SealFacts({ seal }: { readonly seal: NonNullable<LetterSealQuery['letter']['seal']> }) {
  const { formatMessage: t, formatNumber } = useIntl();
  const { size, standing, sealedAt, root, fingerprint } = seal;
  const gone = (size ?? 0) - (standing ?? 0);
  return (
    <Facts
      wide
      of={[
        [
          t({ id: 'letters.seal.size', defaultMessage: 'Signatures in it' }),
          gone === 0
            ? formatNumber(size ?? 0)
            : t(
                {
                  id: 'letters.seal.gone',
                  defaultMessage: '{size, number}, of which {gone, number} no longer stand',
                },
                { size: size ?? 0, gone },
              ),
        ],
        [
          t({ id: 'letters.seal.at', defaultMessage: 'Sealed on' }),
          sealedAt !== null && <OwnMoment at={sealedAt} />,
        ],
        [
          t({ id: 'letters.seal.root', defaultMessage: 'Fingerprint of the seal' }),
          <code className="fingerprint">{root}</code>,
        ],
        [t({ id: 'letters.seal.key', defaultMessage: 'Fingerprint of the key' }), <code>{fingerprint}</code>],
      ]}
    />
  );
}

/** The files are fetched as who uses this page: a letter among members has a seal too. */
function SealFiles({ letter: { id, ownSignature } }: LetterSealQuery) {
  const download = useDownload();
  const { locale } = useIntl();
  const bundle = `/letters/${id}/seal.json`;
  const receipt = `/letters/${id}/receipt.json`;
  return (
    <>
      <div className="actions">
        <Button busy={download.running === bundle} onPress={() => void download.run(bundle, 'seal.json')}>
          <FormattedMessage id="letters.seal.bundle" defaultMessage="Download the seal" />
        </Button>
        {ownSignature !== null && (
          <Button
            busy={download.running === receipt}
            onPress={() => void download.run(receipt, 'receipt.json')}
          >
            <FormattedMessage id="letters.seal.receipt" defaultMessage="Download our receipt" />
          </Button>
        )}
        <a href={`/verify/${locale}`} target="_blank" rel="noopener">
          <FormattedMessage id="letters.seal.verify" defaultMessage="Verify a receipt (new tab)" />
        </a>
      </div>
      {download.problem !== null && <ProblemNotice problem={download.problem} />}
    </>
  );
}
