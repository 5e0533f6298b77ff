export { RegisterApiModule, RegisterModule } from './register.module';
export { RegisterService } from './reading/register.service';
export { Ask, Target } from './reading/register.types';
export { PackImporters, type PackImporter } from './pack/pack-importers';
export { PackImportService } from './pack/pack-import.service';
export { readPack } from './pack/pack-files';
export type { Pack } from './pack/domain/pack';
export { mergeRecords, type ImportCounts } from './pack/domain/merge-records';
export { describePackErrors } from './pack/domain/pack-error';
