import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  /** Those of the category cat.color. */
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

/** Structures in which this process has found nothing wrong: the same screen in another language is not judged again. */
const sound = new Set<string>();

/** What axe finds wrong with the page as it stands, by all rules or by those of colours: a line for each place. */
export async function axe(page: Page, rules: keyof typeof RULES = 'all'): Promise<string[]> {
  const structure = `${rules} ${await structureOf(page)}`;
  if (sound.has(structure)) return [];
  // run by the debugger, not by the page: the policy of the page stays as strict as it is
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      }),
    RULES[rules],
  );
  if (violations.length === 0) sound.add(structure);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/**
 * Every element with its attributes but its language, and whether it has text of its own; of words, ids and addresses
 * only that they are there. With the width, the colours and the length of the styles.
 */
function structureOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const worded =
      /^(alt|aria-(label|labelledby|describedby|controls|owns|activedescendant)|action|content|datetime|for|href|id|lang|name|placeholder|src|title|value|data-.*)$/;
    const attribute = ({ name, value }: Attr) =>
      worded.test(name) && value !== '' ? name : `${name}=${value}`;
    const spoken = (element: Element) =>
      [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
      );
    const seen = (element: Element): string =>
      `<${element.tagName} ${[...element.attributes]
        .filter(({ name }) => name !== 'lang')
        .map(attribute)
        .sort()
        .join(' ')}${spoken(element) ? ' …' : ''}>${[...element.children].map(seen).join('')}</>`;
    const styles = [...document.styleSheets].map(({ cssRules }) =>
      [...cssRules].reduce((length, { cssText }) => length + cssText.length, 0),
    );
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    return `${innerWidth} ${dark ? 'dark' : 'light'} ${styles.join(' ')} ${seen(document.documentElement)}`;
  });
}

/** How many pixels of the page lie beyond the right edge; 0 where nothing scrolls sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** What the page's styles change in the dark besides colours. Where it is nothing, only rules of colours can judge the dark otherwise. */
export function darkBeyondColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const within = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => [rule, ...(rule instanceof CSSGroupingRule ? within(rule.cssRules) : [])]);
    const isColour = (name: string, value: string) =>
      name.startsWith('--')
        ? name.startsWith('--lightningcss-') || // chooses between the two colours of light-dark()
          CSS.supports('color', value) ||
          CSS.supports('box-shadow', value)
        : /^background|color$|^box-shadow$/.test(name);
    return [...document.styleSheets]
      .flatMap(({ cssRules }) => within(cssRules))
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme'))
      .flatMap((media) => within((media as CSSMediaRule).cssRules))
      .filter((rule) => rule instanceof CSSStyleRule)
      .flatMap(({ selectorText, style }) =>
        [...style]
          .filter((name) => !isColour(name, style.getPropertyValue(name).trim()))
          .map((name) => `${selectorText} { ${name} }`),
      );
  });
}
