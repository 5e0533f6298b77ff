import { useAction } from '@/base/use-action';
import { useForm } from '@/base/use-form';
import { DeclareCapacityDocument } from '../generated/operations';
import type { CapacityKind } from '../rules';

interface Values {
  readonly kind: CapacityKind;
  readonly value: string;
  /** The chosen target's name, where the value is its code. */
  readonly named: string;
}

/** The form of one more thing that an organisation brings; ready for the next one of the same kind once it is sent. */
export function useDeclareCapacity(organisationId: string, onDeclared: () => void) {
  const { run, running, problem, forget: forgetProblem } = useAction(DeclareCapacityDocument);
  const { values, set, forget } = useForm<Values>(`partners.declare.${organisationId}`, {
    kind: 'EXPERTISE',
    value: '',
    named: '',
  });
  const setValue = (value: string, named = '') => {
    set('value')(value);
    set('named')(named);
  };
  const setKind = (kind: CapacityKind) => {
    forgetProblem();
    set('kind')(kind);
    setValue('');
  };
  const send = async () => {
    const { kind, value } = values;
    if (!(await run({ input: { organisationId, kind, value } })).ok) return;
    setValue('');
    forget();
    onDeclared();
  };
  return { values, setKind, setValue, send, running, problem };
}
