import type { ReactNode } from 'react';
import { countryName } from '@chorus/kernel/countries';
import { fill, type Language } from '@chorus/kernel/language';
import { Day } from '@chorus/platform/pages/cities';
import {
  ProblemSummary,
  RadioField,
  SelectField,
  TextField,
  type FieldProblem,
} from '@chorus/platform/pages/forms';
import { plainPage } from './plain';
import { RECEIPT_WORDS as WORDS } from './receipt.words';
import type { ReceiptView } from './receipt-view';
import { countryOptions, displayOptions } from './sign-form';
import { SIGN_ON_WORDS } from './sign-on.words';

/** What has just been done, to be said above the receipt. */
export type Done = 'saved' | 'resent' | 'dissociated';

export interface ReceiptState {
  readonly done: Done | null;
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
}

interface PartProps {
  readonly token: string;
  readonly receipt: ReceiptView;
  readonly language: Language;
}

/** A signer's own page: how the signature stands, and what the signer may do with it. */
export function receiptPage(
  language: Language,
  token: string,
  receipt: ReceiptView,
  { done, values, problems }: ReceiptState,
): string {
  const part = { token, receipt, language };
  return plainPage(language, (tag) => `/r/${token}/${tag}`, titleOf(receipt, language), [
    <ProblemSummary key="problems" language={language} problems={problems} />,
    done !== null && (
      <p key="done" className="note" role="status">
        <b>{WORDS.saved[language]}.</b> {doneSentence(done, language)}
      </p>
    ),
    receipt.awaitsReconfirmation && receipt.changeable && <Reconfirm key="reconfirm" {...part} />,
    <p key="intro">{WORDS.intro[language]}</p>,
    <Facts key="facts" {...part} />,
    receipt.changeable ? (
      <Changes key="changes" {...part} values={values} problems={problems} />
    ) : (
      <p key="closed">{WORDS.closed[language]}</p>
    ),
    receipt.dissociable && (
      <Act key="dissociate" {...part} act="dissociate" name={WORDS.dissociate[language]}>
        {WORDS.dissociateText[language]}
      </Act>
    ),
    <Act
      key="updates"
      {...part}
      act="updates"
      name={WORDS[receipt.updates ? 'noUpdates' : 'updates'][language]}
      sent={{ updates: receipt.updates ? 'no' : 'yes' }}
    >
      {WORDS[receipt.updates ? 'noUpdatesText' : 'updatesText'][language]}
    </Act>,
    <Act key="resend" {...part} act="resend" name={WORDS.resend[language]}>
      {WORDS.resendText[language]}
    </Act>,
    receipt.changeable && (
      <Act key="withdraw" {...part} act="withdraw" name={WORDS.withdraw[language]}>
        {WORDS.withdrawText[language]}
      </Act>
    ),
    <ul key="links" className="links">
      <li>
        <a href={`/l/${receipt.slug}/${language}`}>{WORDS.back[language]}</a>
      </li>
      {receipt.sealed && (
        <>
          <li>
            <a href={`/r/${token}/seal.json`}>{WORDS.proof[language]}</a>
          </li>
          <li>
            <a href={`/verify/${language}`}>{WORDS.verify[language]}</a>
          </li>
        </>
      )}
    </ul>,
  ]);
}

function titleOf({ awaitsReconfirmation, waits }: ReceiptView, language: Language): string {
  if (awaitsReconfirmation) return WORDS.reconfirmTitle[language];
  return WORDS[waits ? 'waitingTitle' : 'title'][language];
}

function doneSentence(done: Done, language: Language): string {
  return WORDS[done === 'saved' ? 'savedText' : done][language];
}

function Facts({ receipt, language }: PartProps) {
  const { printedName, affiliation, country, display, versionNumber, sha256, dissociatedAt } = receipt;
  const printed = [printedName, affiliation, country && countryName(country, language)].filter(Boolean);
  return (
    <dl className="facts">
      <dt>{WORDS.letter[language]}</dt>
      <dd lang={receipt.letterLanguage}>{receipt.letterTitle}</dd>
      <dt>{WORDS.printed[language]}</dt>
      <dd>
        <bdi>{printed.join(', ')}</bdi>
      </dd>
      <dt>{WORDS.shown[language]}</dt>
      <dd>{SIGN_ON_WORDS[display][language]}</dd>
      {dissociatedAt !== null && (
        <>
          <dt>{WORDS.dissociate[language]}</dt>
          <dd>
            <Day at={dissociatedAt} language={language} />
          </dd>
        </>
      )}
      <dt>{WORDS.text[language]}</dt>
      <dd>
        {fill(WORDS.version[language], { n: versionNumber })}
        <br />
        <code>SHA-256 {sha256}</code>
      </dd>
      <dt>{WORDS.number[language]}</dt>
      <dd>
        <code>{receipt.id}</code>
      </dd>
    </dl>
  );
}

function Reconfirm({ token, receipt: { slug, newestVersion }, language }: PartProps) {
  return (
    <form method="post" action={`/r/${token}/${language}/reconfirm`} className="note">
      <p>{WORDS.reconfirmText[language]}</p>
      <p>
        <a href={`/l/${slug}/${language}`}>{WORDS.readNew[language]}</a>
      </p>
      <input type="hidden" name="version" value={newestVersion} />
      <button>{WORDS.reconfirm[language]}</button>
    </form>
  );
}

function Changes({
  token,
  receipt,
  language,
  values,
  problems,
}: PartProps & Pick<ReceiptState, 'values' | 'problems'>) {
  const { printedName, affiliation, country, display } = receipt;
  const field = { language, problems };
  const wrongDisplay = problems.some(({ field: name }) => name === 'display');
  const wrong = problems.length > 0 && !wrongDisplay;
  return (
    <>
      <details open={wrongDisplay}>
        <summary>{WORDS.changeDisplay[language]}</summary>
        <form method="post" action={`/r/${token}/${language}/display`}>
          <RadioField
            {...field}
            name="display"
            label={SIGN_ON_WORDS.display[language]}
            value={display}
            options={displayOptions(language)}
          />
          <button>{WORDS.save[language]}</button>
        </form>
      </details>
      <details open={wrong}>
        <summary>{WORDS.correct[language]}</summary>
        <form method="post" action={`/r/${token}/${language}/correct`}>
          <TextField
            {...field}
            name="name"
            label={SIGN_ON_WORDS.name[language]}
            value={values.name ?? printedName}
            autoComplete="name"
            required
            maxLength={120}
          />
          <TextField
            {...field}
            name="affiliation"
            label={SIGN_ON_WORDS.affiliation[language]}
            value={values.affiliation ?? affiliation ?? ''}
            autoComplete="organization"
            maxLength={200}
          />
          <SelectField
            {...field}
            name="country"
            label={SIGN_ON_WORDS.country[language]}
            value={values.country ?? country ?? ''}
            autoComplete="country"
            options={countryOptions(language)}
          />
          <button>{WORDS.save[language]}</button>
        </form>
      </details>
    </>
  );
}

interface ActProps extends PartProps {
  readonly act: string;
  readonly name: string;
  /** What the form sends besides. */
  readonly sent?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** Something that is done by one button, behind a line that says what it does. */
function Act({ token, language, act, name, sent = {}, children }: ActProps) {
  return (
    <details>
      <summary>{name}</summary>
      <form method="post" action={`/r/${token}/${language}/${act}`}>
        <p>{children}</p>
        {Object.entries(sent).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <button className="quiet">{name}</button>
      </form>
    </details>
  );
}

/** A signature that has been taken back; the letter it was under may be signed anew. */
export function withdrawnSignaturePage(language: Language, slug: string): string {
  return plainPage(language, (tag) => `/l/${slug}/${tag}/withdrawn`, WORDS.withdrawnTitle[language], [
    <p key="withdrawn" className="lede">
      {WORDS.withdrawn[language]}
    </p>,
    <p key="back">
      <a href={`/l/${slug}/${language}`}>{WORDS.back[language]}</a>
    </p>,
  ]);
}
