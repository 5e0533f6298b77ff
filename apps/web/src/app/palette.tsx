import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';
import { useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { Dialog } from '@/ui/dialog';
import { usePlaces } from './use-places';

/** Finds rooms and records by a few letters. The server answers with what this reader may see. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { formatMessage: t } = useIntl();
  const { role } = useSession().standing;
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const groups = usePlaces(useDeferredValue(text), role);
  const go = (to: string) => {
    onClose();
    void navigate({ to });
  };
  const name = t({ id: 'app.palette', defaultMessage: 'Find' });
  return (
    <Dialog title={name} open onClose={onClose}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField aria-label={name} autoFocus>
          <Input className="input" />
        </SearchField>
        <Menu
          className="palette"
          aria-label={name}
          onAction={(key) => go(String(key))}
          renderEmptyState={() => (
            <p className="muted">
              {t({ id: 'app.palette.nothing', defaultMessage: 'Nothing found. Try fewer letters.' })}
            </p>
          )}
        >
          {groups.map((group) => (
            <MenuSection key={group.name}>
              <Header className="eyebrow">{group.name}</Header>
              {group.places.map((place) => (
                <MenuItem className="menu-item" key={place.to} id={place.to} textValue={place.name}>
                  <span lang={place.lang}>{place.name}</span>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
