import type { Language } from '@chorus/kernel/language';
import type { SharedPage } from './public-answer';

/** Pages that have been made of a view: as long as the view is given again, so are they. */
export class SharedPages {
  private readonly made = new WeakMap<object, Map<string, SharedPage>>();

  of(view: object, kind: string, language: Language, make: () => SharedPage): SharedPage {
    const pages = this.made.get(view) ?? new Map<string, SharedPage>();
    this.made.set(view, pages);
    const key = `${kind} ${language}`;
    const page = pages.get(key) ?? make();
    pages.set(key, page);
    return page;
  }
}
