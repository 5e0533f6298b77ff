import type { LetterPreviewQuery } from '../../generated/operations';

export type Preview = LetterPreviewQuery['letterPreview'];
