import { FormattedMessage } from 'react-intl';
import { Status } from '@/ui/status';
import type { Visibility } from '../rules';
import { VISIBILITY_WORDS } from '../words';
import '../partners.css';

/** The fuller, the more see it. */
const GLYPHS: Readonly<Record<Visibility, string>> = {
  COORDINATORS: '○',
  RESTRICTED: '○',
  CAMPAIGN: '◔',
  COALITION: '◑',
  PUBLIC: '●',
};

export function VisibilityStatus({ of }: { readonly of: Visibility }) {
  return (
    <span className="visibility">
      <Status tone={of === 'PUBLIC' ? 'info' : 'plain'} glyph={GLYPHS[of]}>
        <FormattedMessage {...VISIBILITY_WORDS[of]} />
      </Status>
    </span>
  );
}
