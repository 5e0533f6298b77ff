import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

interface MenuProps {
  readonly label: ReactNode;
  readonly name?: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly onChoose: (id: string) => void;
}

/** A button that offers a few things to do. */
export function Menu({ label, name, items, onChoose }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className="button" aria-label={name}>
        {label} <span aria-hidden="true">▾</span>
      </Button>
      <Popover>
        <AriaMenu className="menu" onAction={(id) => onChoose(String(id))}>
          {items.map(({ id, label: text }) => (
            <MenuItem className="menu-item" key={id} id={id}>
              {text}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
