import { useIntl } from 'react-intl';
import { device } from '@/base/device';
import { useSession } from '@/base/session';

/** The name of the coalition; a choice where the person belongs to several. Another one starts the client anew. */
export function CoalitionSwitch() {
  const { formatMessage: t } = useIntl();
  const { standing, standings } = useSession();
  if (standings.length === 1)
    return (
      <p className="shell-coalition">
        <bdi>{standing.coalition.name}</bdi>
      </p>
    );
  return (
    <label className="shell-coalition">
      <span className="visually-hidden">{t({ id: 'app.coalition', defaultMessage: 'Coalition' })}</span>
      <select
        className="input shell-select"
        value={standing.coalition.slug}
        onChange={(event) => {
          device.write('coalition', event.target.value);
          location.assign('/home');
        }}
      >
        {standings.map(({ coalition, id }) => (
          <option key={id} value={coalition.slug}>
            {coalition.name}
          </option>
        ))}
      </select>
    </label>
  );
}
