import { useState } from 'react';
import { useAction } from '@/base/use-action';
import {
  SignLetterDocument,
  WithdrawSignatureDocument,
  type DisplayChoice,
  type LetterToSignQuery,
} from '../generated/operations';

type Data = LetterToSignQuery;
type OwnSignature = Data['letter']['ownSignature'];

/** Signing a letter and taking the signature back; `own` is what the server last said, in a reading or in an answer. */
export function useSigning(data: Data) {
  const { id, versionNumber } = data.letter;
  const [answer, setAnswer] = useState<{ readonly to: Data; readonly own: OwnSignature } | null>(null);
  const signing = useAction(SignLetterDocument);
  const withdrawal = useAction(WithdrawSignatureDocument);

  const sign = async (display: DisplayChoice, updates: boolean): Promise<boolean> => {
    withdrawal.forget();
    const outcome = await signing.run({ id, version: versionNumber ?? 0, display, updates });
    if (!outcome.ok || outcome.data.signLetter.__typename !== 'Letter') return false;
    setAnswer({ to: data, own: outcome.data.signLetter.ownSignature });
    return true;
  };
  const withdraw = async (): Promise<boolean> => {
    signing.forget();
    const outcome = await withdrawal.run({ id });
    if (!outcome.ok || outcome.data.withdrawSignature.__typename !== 'Letter') return false;
    setAnswer({ to: data, own: outcome.data.withdrawSignature.ownSignature });
    return true;
  };

  const own = answer?.to === data ? answer.own : data.letter.ownSignature;
  return { own, sign, signing, withdraw, withdrawal };
}
