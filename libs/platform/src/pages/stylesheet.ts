import { createHash } from 'node:crypto';

/**
 * The one stylesheet of every public page. It stands in the page itself, so that a slow line carries one answer and no
 * second; the Content-Security-Policy names its hash, and no other style is taken.
 */
export const STYLESHEET = `
:root{color-scheme:light dark;--bg:#FBFAF7;--surface:#FFF;--sunken:#F3F1EB;--text:#1C2126;--muted:#55606A;--line:#D9D5CB;--control:#7A8087;
--accent:#0B5C6B;--accent-hover:#084651;--on-accent:#FFF;--hope:#A64A08;--ok:#1F6B3A;--ok-t:#E6F2E9;--warn:#8A4B00;--warn-t:#FBEFD9;--bad:#A3262A;--bad-t:#FBE9E7;--info:#2B4C8C;--info-t:#E8EDF7;
--focus-ink:#1C2126;--focus-halo:#F2B134;
--fs-0:.875rem;--fs-1:1.0625rem;--fs-2:1.25rem;--fs-3:1.5rem;--fs-4:1.875rem;--fs-5:2.25rem;--lh:1.6;--lh-tight:1.2;--measure:40rem;
--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2rem;--s7:3rem;--s8:4rem;--radius:.25rem;--target:2.75rem;--dur:120ms;
--serif:Charter,"Iowan Old Style",Georgia,"Noto Serif",serif}
@media(prefers-color-scheme:dark){:root{--bg:#14181B;--surface:#1B2024;--sunken:#101316;--text:#ECEAE4;--muted:#A7B0B8;--line:#333B42;--control:#7C868F;
--accent:#6CC5D4;--accent-hover:#9DDCE6;--on-accent:#06262C;--hope:#F0A35E;--ok:#7CCB94;--ok-t:#16291D;--warn:#F0B45A;--warn-t:#2E2312;--bad:#F29A94;--bad-t:#331A1A;--info:#9DB8F2;--info-t:#1A2338;
--focus-ink:#ECEAE4;--focus-halo:#8A4B00}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--text);font:400 var(--fs-1)/var(--lh) system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--focus-ink);outline-offset:2px;box-shadow:0 0 0 6px var(--focus-halo);border-radius:var(--radius)}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px;transition:color var(--dur)}
a:hover{color:var(--accent-hover);text-decoration-thickness:2px}
h1,h2,h3{line-height:var(--lh-tight);text-wrap:balance;margin-block:0 var(--s4);font-weight:650;letter-spacing:-.01em}
h1{font-size:var(--fs-4)}h2{font-size:var(--fs-3);margin-block-start:var(--s7)}h3{font-size:var(--fs-2);margin-block-start:var(--s6)}
@media(min-width:34rem){h1{font-size:var(--fs-5)}}
p,ul,ol{margin-block:0 var(--s4)}ul,ol{padding-inline-start:1.4em}li{margin-block-end:var(--s1)}
code,pre,output{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:var(--fs-0)}
pre{background:var(--sunken);border:1px solid var(--line);border-radius:var(--radius);padding:var(--s4);white-space:pre-wrap;max-block-size:24rem;overflow:auto}
time{font-variant-numeric:tabular-nums}
.skip{position:absolute;inset-inline-start:var(--s4);inset-block-start:-6rem;background:var(--surface);padding:var(--s3) var(--s4);z-index:1}
.skip:focus{inset-block-start:var(--s4)}
.bar{border-block-end:1px solid var(--line)}
.bar>nav,main,.foot>*{max-inline-size:calc(var(--measure) + 2*var(--s4));margin-inline:auto;padding-inline:var(--s4)}
.languages{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:var(--s2) var(--s5);justify-content:flex-end}
.languages li{margin:0}
.languages a{display:inline-flex;align-items:center;min-block-size:var(--target);font-size:var(--fs-0)}
.languages a[aria-current]{color:var(--text);text-decoration:none;font-weight:650;border-block-end:2px solid var(--accent)}
main{padding-block:var(--s6) var(--s8)}main:focus{outline:0;box-shadow:none}
.foot{border-block-start:1px solid var(--line);background:var(--sunken);padding-block:var(--s6);font-size:var(--fs-0)}
.foot h2{font-size:var(--fs-1);margin-block:0 var(--s2)}.foot p:last-child{margin:0}
.lede{font-size:var(--fs-2);line-height:1.45}.muted{color:var(--muted)}.small{font-size:var(--fs-0)}
.eyebrow{color:var(--muted);font-size:var(--fs-0);margin-block-end:var(--s2)}
.status{display:inline-flex;gap:var(--s2);align-items:baseline;border:1px solid currentColor;border-radius:2em;padding:0 var(--s3);font-size:var(--fs-0);font-weight:650;color:var(--muted);background:var(--sunken)}
.status-ok{color:var(--ok);background:var(--ok-t)}.status-info{color:var(--info);background:var(--info-t)}.status-warn{color:var(--warn);background:var(--warn-t)}.status-bad{color:var(--bad);background:var(--bad-t)}
.facts{display:grid;gap:var(--s1) var(--s5);margin:0 0 var(--s6);padding-block:var(--s4);border-block:1px solid var(--line)}
.facts dt{color:var(--muted);font-size:var(--fs-0)}.facts dd{margin:0 0 var(--s3)}.facts dd:last-child{margin:0}
@media(min-width:34rem){.facts{grid-template-columns:11rem 1fr}.facts dd{margin:0}}
.plain{list-style:none;padding:0;margin:0}.plain li{margin:0}
.letter{background:var(--surface);border:1px solid var(--line);border-block-start:3px solid var(--accent);border-radius:var(--radius);padding:var(--s5) var(--s4);margin-block-end:var(--s6);font-family:var(--serif);font-size:1.125rem}
.letter h2,.letter h3,.letter h4{font-size:var(--fs-2);margin-block:var(--s5) var(--s3)}.letter>:first-child>:first-child{margin-block-start:0}.letter>:last-child>:last-child{margin-block-end:0}
.letter .behind{border-inline-start:4px solid var(--warn);padding-inline-start:var(--s4);margin-block:var(--s4)}.letter .behind>.small{font-family:system-ui,sans-serif;color:var(--warn);margin:0}
@media(min-width:34rem){.letter{padding:var(--s6)}}
.count{font-size:var(--fs-4);font-weight:650;line-height:var(--lh-tight);font-variant-numeric:tabular-nums;margin-block-end:var(--s1)}
.names{list-style:none;padding:0}.names li{padding-block:var(--s2);border-block-end:1px solid var(--line);margin:0;break-inside:avoid}
.names .muted{font-size:var(--fs-0);display:block}
.steps{list-style:none;padding:0;margin:0 0 var(--s6);border-inline-start:2px solid var(--line)}.steps li{padding-inline-start:var(--s5);margin-block-end:var(--s4);position:relative}
.steps li::before{content:attr(data-glyph);position:absolute;inset-inline-start:-.75em;background:var(--bg);inline-size:1.5em;text-align:center;color:var(--accent)}
.steps .hope::before,.hope{color:var(--hope)}.steps b{display:block}.steps .silence{font-size:var(--fs-2);font-weight:650}
.field{margin-block-end:var(--s5);border:0;padding:0;min-inline-size:0}
label,legend{display:block;font-weight:650;padding:0;margin-block-end:var(--s1)}
.hint{color:var(--muted);font-size:var(--fs-0);margin-block-end:var(--s2)}
.wrong{color:var(--bad);font-weight:650;margin-block-end:var(--s2)}
input[type=text],input[type=email],select,textarea{inline-size:100%;min-block-size:var(--target);padding:var(--s2) var(--s3);font:inherit;color:var(--text);background:var(--surface);border:1px solid var(--control);border-radius:var(--radius)}
[aria-invalid=true]{border:2px solid var(--bad)!important}
.choice{display:flex;gap:var(--s3);align-items:flex-start;padding-block:var(--s2);min-block-size:var(--target)}
.choice input{inline-size:1.5rem;block-size:1.5rem;margin:.1rem 0 0;flex:none;accent-color:var(--accent)}
.choice label{font-weight:400;margin:0}.choice label b{font-weight:650}.choice label span{display:block;color:var(--muted);font-size:var(--fs-0)}
button,.button{display:inline-block;font:inherit;font-weight:650;min-block-size:var(--target);padding:var(--s2) var(--s5);border-radius:var(--radius);border:1px solid var(--accent);background:var(--accent);color:var(--on-accent);cursor:pointer;text-decoration:none;transition:background-color var(--dur)}
button:hover,.button:hover{background:var(--accent-hover);border-color:var(--accent-hover);color:var(--on-accent)}
button.quiet{background:transparent;color:var(--accent)}button.quiet:hover{color:var(--accent-hover);background:var(--sunken)}
button.link{background:none;border:0;padding:0 var(--s1);font-weight:400;color:var(--accent);text-decoration:underline;text-underline-offset:.15em}button.link:hover{color:var(--accent-hover)}
.summary{margin:0 0 var(--s6);border-block-start:1px solid var(--line)}.summary>div{display:grid;grid-template-columns:1fr auto;gap:0 var(--s4);align-items:center;padding-block:var(--s2);border-block-end:1px solid var(--line)}
.summary dt{color:var(--muted);font-size:var(--fs-0)}.summary dd{margin:0}.summary dt,.summary dd{grid-column:1}.summary dd:nth-child(3){grid-area:1/2/3/3}
.problems{border:2px solid var(--bad);background:var(--bad-t);border-radius:var(--radius);padding:var(--s4);margin-block-end:var(--s6)}
.problems h2,.note h2{font-size:var(--fs-2);margin:0 0 var(--s2)}.problems ul,.problems>:last-child{margin-block-end:0}.problems a{color:var(--bad);font-weight:650}
.note{border-inline-start:4px solid var(--accent);background:var(--surface);padding:var(--s4);margin-block-end:var(--s5)}.note>:last-child{margin:0}
details{border-block-start:1px solid var(--line);padding-block:var(--s3)}details:last-of-type{border-block-end:1px solid var(--line)}summary{cursor:pointer;font-weight:650;min-block-size:var(--target);padding-block:var(--s2)}details>form{padding-block:var(--s3)}
.links{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 var(--s5)}.links a{display:inline-flex;align-items:center;min-block-size:var(--target)}
.screen{margin-block-start:var(--s5)}
.embed main{padding-block:var(--s4)}.embed h1{font-size:var(--fs-2)}.embed .count{font-size:var(--fs-3)}
.trap{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.paper{display:none}
@media(prefers-reduced-motion:reduce){*{transition:none!important}}
@media(forced-colors:active){button,.status,.letter,.problems{border:1px solid}}
@media print{@page{size:auto;margin:25mm;@bottom-center{content:counter(page) " / " counter(pages);font:9pt Georgia,serif}}
:root{color-scheme:light;--text:#000;--muted:#333;--line:#999;--bg:#fff;--accent:#000}body{background:#fff;color:#000;font:11pt/1.45 var(--serif)}.bar,.foot,.skip,form,details,.screen,.links{display:none!important}
main{max-inline-size:none;padding:0}.letter{border:0;padding:0;font-size:11pt;background:none}.names{columns:2;column-gap:8mm}.names li{border:0;padding:0 0 2pt}.names .muted{font-size:9pt}.paper{display:block}
.facts{border:0;padding:0}.status{border:0;padding:0;background:none}h1{font-size:18pt}h2{font-size:13pt;margin-block-start:8mm}.count{font-size:13pt}a{color:inherit;text-decoration:none}h1,h2,h3{break-after:avoid}p{orphans:3;widows:3}}
`
  .trim()
  .replace(/\n/g, '');

/** How a Content-Security-Policy names it. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLESHEET).digest('base64')}'`;
