import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import type { Language } from '@chorus/kernel/language';

const KEY = Symbol('language of this request');

/** In which language this request is answered: what the browser asks for, until it is known who asks. */
@Injectable()
export class RequestLanguage {
  constructor(private readonly cls: ClsService) {}

  get current(): Language {
    return (this.cls.isActive() ? this.cls.get<Language | undefined>(KEY) : undefined) ?? 'en';
  }

  know(language: Language): void {
    if (this.cls.isActive()) this.cls.set(KEY, language);
  }
}
