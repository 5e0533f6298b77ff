export interface AskRow {
  readonly id: string;
  readonly code: string;
  readonly level: 'UN' | 'TCC';
  readonly title: string;
  readonly text: string;
  readonly indicator: string;
  readonly language: string;
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

export interface SourceRow {
  readonly id: string;
  readonly ref: string;
  readonly n: number;
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly kind: string;
  readonly note: string | null;
}

export interface InitiativeRow {
  readonly id: string;
  readonly code: string;
  readonly date: string | null;
  readonly datePrecision: string;
  readonly title: string;
  readonly summary: string;
  readonly assessment: string;
  readonly rating: string;
  readonly language: string;
  readonly actorId: string;
}
