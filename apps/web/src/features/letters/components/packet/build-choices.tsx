import { FormattedMessage, useIntl } from 'react-intl';
import { languageName, type Language } from '@/base/language';
import type { Action } from '@/base/use-action';
import { Button } from '@/ui/button';
import type {
  BuildPacketMutation,
  BuildPacketMutationVariables,
  PacketFormat,
} from '../../generated/operations';

const FORMATS: readonly PacketFormat[] = ['LETTER', 'UN'];

interface BuildChoicesProps {
  readonly letterId: string;
  readonly languages: readonly string[];
  readonly building: Action<BuildPacketMutation, BuildPacketMutationVariables>;
  readonly onBuilt: () => void;
}

/** One press for each language and format that can be delivered. */
export function BuildChoices({ letterId, languages, building, onBuilt }: BuildChoicesProps) {
  const { locale } = useIntl();
  const build = async (language: string, format: PacketFormat) => {
    if ((await building.run({ letterId, language, format })).ok) onBuilt();
  };
  return (
    <>
      {languages.map((language) => (
        <div className="actions packet-build" key={language}>
          {FORMATS.map((format) => (
            <Button
              key={format}
              kind={format === 'LETTER' ? 'primary' : 'plain'}
              busy={building.running}
              onPress={() => void build(language, format)}
            >
              <BuildText language={languageName(language, locale as Language)} format={format} />
            </Button>
          ))}
        </div>
      ))}
      <p className="small muted measure">
        <FormattedMessage
          id="letters.packet.languages"
          defaultMessage="A language is offered here once its translation of this version is approved. The UN statement lists organisations by their status with ECOSOC, and the others in a note."
        />
      </p>
    </>
  );
}

function BuildText({ language, format }: { readonly language: string; readonly format: PacketFormat }) {
  return format === 'LETTER' ? (
    <FormattedMessage
      id="letters.packet.build.letter"
      defaultMessage="Build the letter in {language}"
      values={{ language }}
    />
  ) : (
    <FormattedMessage
      id="letters.packet.build.un"
      defaultMessage="Build the UN statement in {language}"
      values={{ language }}
    />
  );
}
