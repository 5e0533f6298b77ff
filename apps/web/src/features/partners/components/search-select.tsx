import type { Key, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { FormattedMessage, useIntl } from 'react-intl';
import { useWrong } from '@/ui/form';
import type { Found } from '../hooks/use-found';
import '../partners.css';

interface SearchSelectProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly name: string;
  readonly chosen: Found | null;
  readonly onChoose: (chosen: Found | null) => void;
  readonly text: string;
  /** Null once one is chosen: its name then stands there. */
  readonly onText: (text: string | null) => void;
  readonly onOpen: () => void;
  readonly found: readonly Found[];
}

/** One of many, found by a few letters of its name; an empty field is none. */
export function SearchSelect({
  label,
  hint,
  name,
  chosen,
  onChoose,
  found,
  text,
  onText,
  onOpen,
}: SearchSelectProps) {
  const { locale } = useIntl();
  const wrong = useWrong(name);
  const offered = chosen === null || found.some(({ id }) => id === chosen.id) ? found : [chosen, ...found];
  const choose = (key: Key | null) => {
    onChoose(offered.find(({ id }) => id === key) ?? null);
    onText(null);
  };
  const write = (now: string) => {
    onText(now);
    if (now === '') onChoose(null);
  };
  return (
    <I18nProvider locale={locale}>
      <ComboBox
        className="field"
        name={name}
        formValue="text"
        isInvalid={wrong !== null}
        items={offered}
        inputValue={text}
        onInputChange={write}
        selectedKey={chosen?.id ?? null}
        onSelectionChange={choose}
        onFocus={onOpen}
        menuTrigger="focus"
        allowsEmptyCollection
      >
        <Label className="label">{label}</Label>
        {hint !== undefined && (
          <Text slot="description" className="hint">
            {hint}
          </Text>
        )}
        {wrong !== null && (
          <Text slot="errorMessage" className="wrong" role="alert">
            {wrong}
          </Text>
        )}
        <span className="search-select">
          <Input className="input" />
          <Button className="button search-select-open">
            <span aria-hidden="true">▾</span>
          </Button>
        </span>
        <Popover className="search-select-list">
          <ListBox className="menu" renderEmptyState={() => <Nothing />}>
            {({ id, name: words, note }: Found) => (
              <ListBoxItem className="menu-item" id={id} textValue={words}>
                <bdi>{words}</bdi>
                {note !== undefined && <span className="muted small"> {note}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

function Nothing() {
  return (
    <p className="muted search-select-nothing">
      <FormattedMessage id="partners.search.nothing" defaultMessage="Nothing found. Try fewer letters." />
    </p>
  );
}
