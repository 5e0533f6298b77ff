export { LettersApiModule, LettersModule, LettersWorkerModule } from './letters.module';
