import { fill, type Language } from '@chorus/kernel/language';
import { Day } from '@chorus/platform/pages/cities';
import { TextArea } from '@chorus/platform/pages/forms';
import { fingerprint } from '../seal/domain/head';
import { textIn } from './page-text';
import { plainPage } from './plain';
import { VERIFY_WORDS as WORDS } from './verify.words';
import type { Verdict } from './verify.service';

/** Where a receipt is pasted, and what was found of the one before. */
export function verifyPage(language: Language, verdict: Verdict | null): string {
  return plainPage(language, (tag) => `/verify/${tag}`, WORDS.title[language], [
    verdict !== null && <Found key="found" verdict={verdict} language={language} />,
    <p key="intro">{WORDS.intro[language]}</p>,
    <form key="form" method="post" action={`/verify/${language}`}>
      <TextArea
        language={language}
        name="receipt"
        label={WORDS.receipt[language]}
        hint={WORDS.receiptHint[language]}
        rows={8}
      />
      <button>{WORDS.verify[language]}</button>
    </form>,
    <h2 key="offlineTitle">{WORDS.offlineTitle[language]}</h2>,
    <p key="offline">{WORDS.offline[language]}</p>,
  ]);
}

function Found({ verdict, language }: { readonly verdict: Verdict; readonly language: Language }) {
  const { kind } = verdict;
  return (
    <>
      <div className={kind === 'VERIFIED' ? 'note' : 'problems'} role="status" tabIndex={-1} autoFocus>
        <h2>{WORDS[kind][language]}</h2>
        <p>{WORDS[`${kind}_text`][language]}</p>
      </div>
      {verdict.kind === 'VERIFIED' && <Proof verdict={verdict} language={language} />}
    </>
  );
}

function Proof({
  verdict,
  language,
}: {
  readonly verdict: Extract<Verdict, { kind: 'VERIFIED' }>;
  readonly language: Language;
}) {
  const { letter, version, text, place, size, closedAt, sealedAt, key, root, stands } = verdict;
  const shown = textIn(letter, language);
  return (
    <>
      {!stands && <p className="note">{WORDS.stoodOnce[language]}</p>}
      <dl className="facts">
        <dt>{WORDS.letter[language]}</dt>
        <dd lang={shown.language}>
          <a href={`/l/${letter.slug}/${language}`}>{shown.title}</a>
        </dd>
        <dt>{WORDS.version[language]}</dt>
        <dd>
          {fill(WORDS.versionNumber[language], { n: version })}
          <br />
          <code>SHA-256 {text}</code>
        </dd>
        <dt>{WORDS.closed[language]}</dt>
        <dd>
          <Day at={closedAt} zone={letter.closesZone} language={language} />
        </dd>
        <dt>{WORDS.sealed[language]}</dt>
        <dd>
          <Day at={sealedAt} zone={letter.closesZone} language={language} />
        </dd>
        <dt>{WORDS.place[language]}</dt>
        <dd>{fill(WORDS.placeOf[language], { n: place, size })}</dd>
        <dt>{WORDS.root[language]}</dt>
        <dd>
          <code>{root}</code>
        </dd>
        <dt>{WORDS.key[language]}</dt>
        <dd>
          <code>{fingerprint(key)}</code>
        </dd>
      </dl>
      <p>
        <a href={`/l/${letter.slug}/seal.json`}>{WORDS.bundle[language]}</a>
      </p>
    </>
  );
}
