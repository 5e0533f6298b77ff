import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { IMPORT_REFUSALS } from './import-kinds';
import { ImportPlansService } from './import-plans.service';
import { previewOf } from './import-preview';
import { IMPORT, ImportListInput, ImportSignaturesInput, LIST, SignatureImportsArgs } from './import.inputs';
import {
  ImportPreview,
  ImportPreviewResult,
  SignatureImport,
  SignatureImportConnection,
  SignatureImportResult,
} from './import.types';
import { ImportsService } from './imports.service';

/** Taking in signatures that came by mail or on paper. */
@Resolver()
@Allow('COORDINATOR')
export class ImportsResolver {
  constructor(
    private readonly plans: ImportPlansService,
    private readonly imports: ImportsService,
  ) {}

  @Query(() => SignatureImportConnection, {
    description: 'The lists that were imported to a letter, oldest first.',
  })
  async signatureImports(
    @CurrentStanding() { scope }: Standing,
    @Args() args: SignatureImportsArgs,
  ): Promise<Connection<SignatureImport>> {
    const page = await this.imports.page(scope, parse(z.uuid(), args.letterId), pageOf(args));
    return toConnection(page, (row) => row);
  }

  @Mutation(() => ImportPreviewResult, {
    description: 'Says what an import of a list would do, and does nothing.',
  })
  previewImport(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The list.' }) input: ImportListInput,
  ) {
    const list = parse(LIST, input);
    return orRefusal(IMPORT_REFUSALS, language, async () =>
      Object.assign(new ImportPreview(), previewOf(await this.plans.plan(scope, actor, list), language)),
    );
  }

  @Mutation(() => SignatureImportResult, {
    description: 'Takes a list of signatures to an open letter: all of it or nothing.',
  })
  importSignatures(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The list, as it was looked at.' }) input: ImportSignaturesInput,
  ) {
    const list = parse(IMPORT, input);
    return orRefusal(IMPORT_REFUSALS, language, () => this.imports.apply(scope, actor, list));
  }

  @Mutation(() => SignatureImportResult, {
    description: 'Withdraws all signatures of an import, until signing closes. A repeat changes nothing.',
  })
  undoImport(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The import.' }) id: string,
  ) {
    const importId = parse(z.uuid(), id);
    return orRefusal(IMPORT_REFUSALS, language, () => this.imports.undo(scope, actor, importId));
  }
}
