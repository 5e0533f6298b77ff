import { useCallback, useRef, useState } from 'react';
import { useAction } from '@/base/use-action';
import { useKey } from '@/base/use-key';
import {
  ImportSignaturesDocument,
  PreviewImportDocument,
  UndoImportDocument,
  type DisplayChoice,
  type ImportField,
  type PreviewImportMutation,
  type SignatoryKind,
  type SignatureImportFragment,
  type SignatureManner,
} from '../generated/operations';
import { columnInputs, columnsOf, withColumn, type Columns } from '../rules/importing';

export type Checked = Extract<PreviewImportMutation['previewImport'], { __typename: 'ImportPreview' }>;

export interface ListDefaults {
  readonly kind: SignatoryKind;
  /** Chosen by a person: nobody is shown by an oversight. */
  readonly display: DisplayChoice | null;
  readonly manner: SignatureManner;
  readonly signedOn: string;
  readonly reference: string;
}

export interface List {
  readonly file: string;
  readonly text: string;
}

const EMPTY: ListDefaults = { kind: 'PERSON', display: null, manner: 'PAPER', signedOn: '', reference: '' };

/** A list on its way: what was chosen, what the server says of it, and the import that it became. */
export function useImport(letterId: string) {
  const { keyOf, done } = useKey();
  const [list, setList] = useState<List>({ file: '', text: '' });
  const [defaults, setDefaults] = useState<ListDefaults>(EMPTY);
  const [columns, setColumns] = useState<Columns | null>(null);
  const [take, setTake] = useState<ReadonlySet<number>>(new Set());
  const [checked, setChecked] = useState<Checked | null>(null);
  const wanted = useRef<{ readonly held: Columns | null; readonly taken: ReadonlySet<number> } | null>(null);
  const [last, setLast] = useState<SignatureImportFragment | null>(null);
  const checking = useAction(PreviewImportDocument);
  const importing = useAction(ImportSignaturesDocument);
  const undoing = useAction(UndoImportDocument);

  const input = (held: Columns | null, taken: ReadonlySet<number>) => ({
    letterId,
    text: list.text,
    columns: held === null ? null : columnInputs(held),
    defaults: {
      ...defaults,
      display: defaults.display ?? 'WITHHELD',
      signedOn: defaults.signedOn === '' ? null : defaults.signedOn,
    },
    take: [...taken],
  });
  /** Asks once more where something was changed while the answer was on its way: the last change is what is shown. */
  const check = async (held = columns, taken = take): Promise<void> => {
    const underWay = wanted.current !== null;
    wanted.current = { held, taken };
    if (underWay) return;
    importing.forget();
    for (let asked = null; asked !== wanted.current;) {
      asked = wanted.current;
      const outcome = await checking.run({ input: input(asked.held, asked.taken) });
      const answer = outcome.ok ? outcome.data.previewImport : null;
      if (asked !== wanted.current || answer?.__typename !== 'ImportPreview') continue;
      setChecked(answer);
      setColumns(columnsOf(answer.columns));
    }
    wanted.current = null;
  };
  /** Another list, of which nothing is known yet. */
  const choose = (chosen: List) => {
    setList(chosen);
    setColumns(null);
    setTake(new Set());
    setChecked(null);
    checking.forget();
  };
  const change = <Name extends keyof ListDefaults>(name: Name, value: ListDefaults[Name]) => {
    setDefaults((before) => ({ ...before, [name]: value }));
    setChecked(null);
  };
  const hold = async (place: number, field: ImportField | null): Promise<void> => {
    const now = withColumn(columns ?? new Map(), place, field);
    setColumns(now);
    await check(now);
  };
  const takeAll = async (line: number, on: boolean): Promise<void> => {
    const now = new Set(take);
    if (on) now.add(line);
    else now.delete(line);
    setTake(now);
    await check(columns, now);
  };
  const apply = async (): Promise<void> => {
    if (checked === null) return;
    const body = { ...input(columns, take), file: list.file, expected: checked.taken };
    const outcome = await importing.run({ input: { ...body, key: keyOf(body) } });
    const made = outcome.ok ? outcome.data.importSignatures : null;
    if (made?.__typename !== 'SignatureImport') return;
    done();
    choose({ file: '', text: '' });
    setLast(made);
  };
  const undo = async (id: string): Promise<void> => {
    if ((await undoing.run({ id })).ok) setLast(null);
  };
  const over = useCallback(() => setLast(null), []);
  return {
    list,
    choose,
    defaults,
    change,
    checked,
    check,
    checking,
    hold,
    take: takeAll,
    apply,
    importing,
    last,
    over,
    undo,
    undoing,
  };
}

export type ImportHook = ReturnType<typeof useImport>;
