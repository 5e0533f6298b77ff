export { LettersApiModule, LettersWorkerModule } from './letters.module';
