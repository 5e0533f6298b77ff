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

export interface InitiativeFilter {
  /** Code of the target that did it. */
  readonly actor: string | null;
  readonly rating: string | null;
  readonly search: string | null;
}

export interface CountryRow {
  readonly id: string;
  readonly iso2: string;
  readonly name: string;
  readonly roles: string[];
}
