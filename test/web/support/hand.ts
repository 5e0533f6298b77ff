import type { Locator, Page } from 'playwright-core';

/** How a person works a screen. */
export interface Hand {
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** The first choice of a list that is not its empty one, or the one that is named. */
  choose(list: Locator, value?: string): Promise<void>;
  tick(target: Locator): Promise<void>;
  /** Some day and time of the next year. */
  date(field: Locator): Promise<void>;
  /** The first that a search field finds for a text. */
  find(field: Locator, text: string): Promise<void>;
}

/** With a pointer. */
export function pointer(page: Page): Hand {
  return {
    press: (target) => target.click(),
    write: (target, text) => target.fill(text),
    choose: async (list, value) => void (await list.selectOption(value ?? { index: 1 })),
    tick: (target) => target.check(),
    date: (field) => field.fill(`${new Date().getFullYear() + 1}-02-02T17:00`),
    find: async (field, text) => {
      await field.fill(text);
      await page.getByRole('option', { name: text }).click();
    },
  };
}

/** The longest way from one control to another: once around the fullest screen. */
const MOST_STEPS = 400;

/** With the keyboard alone: Tab, arrows, Space, Enter and letters. */
export function keyboard(page: Page): Hand {
  const { keyboard: keys } = page;
  const focused = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  const until = async (done: () => Promise<boolean>, key: string) => {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (await done()) return;
      await keys.press(key);
    }
    throw new Error(`no way there by pressing ${key}`);
  };
  const reach = async (target: Locator) => {
    await target.waitFor();
    await until(() => focused(target), 'Tab');
  };
  const write = async (target: Locator, text: string) => {
    await reach(target);
    await keys.press('ControlOrMeta+a');
    await keys.type(text);
  };
  return {
    press: async (target) => {
      await reach(target);
      await keys.press('Enter');
    },
    write,
    choose: async (list, value) => {
      await reach(list);
      const chosen = () => list.inputValue();
      await until(
        async () => (value === undefined ? (await chosen()) !== '' : (await chosen()) === value),
        'ArrowDown',
      );
    },
    tick: async (target) => {
      if ((await target.getAttribute('type')) === 'checkbox') {
        await reach(target);
        return keys.press('Space');
      }
      const group = page.locator(`input[name="${await target.getAttribute('name')}"]`);
      const stop =
        (await group.and(page.locator(':checked')).count()) > 0
          ? group.and(page.locator(':checked'))
          : group.first();
      await reach(stop);
      await keys.press('Space');
      await until(() => target.isChecked(), 'ArrowDown');
    },
    date: async (field) => {
      await reach(field);
      for (const _part of ['day', 'month', 'year', 'hour', 'minute', 'half']) {
        await keys.press('ArrowUp');
        await keys.press('ArrowUp');
        await keys.press('ArrowRight');
      }
    },
    find: async (field, text) => {
      await write(field, text);
      await page.getByRole('option', { name: text }).waitFor();
      await until(async () => (await field.getAttribute('aria-activedescendant')) !== null, 'ArrowDown');
      await keys.press('Enter');
    },
  };
}
