export interface AskRow {
  readonly id: string;
  readonly code: string;
  readonly level: 'UN' | 'TCC';
  readonly title: string;
  readonly text: string;
  readonly indicator: string;
  readonly language: string;
  readonly publicSlug: string | null;
  readonly groupCode: string;
  readonly groupTitle: string;
}

export interface TargetRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly seat: string;
  readonly description: string;
  readonly core: boolean;
  readonly parentId: string | null;
}

export interface AskGroupRow {
  readonly id: string;
  readonly code: string;
  readonly level: 'UN' | 'TCC';
  readonly title: string;
  readonly language: string;
}
