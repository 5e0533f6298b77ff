import { createTransport, type SendMailOptions } from 'nodemailer';
import { readMail, type ReadMail } from './mail-reader';

const LINK = `http://localhost:3000/sign-in/${'a_b-=C'.repeat(20)}`;
const LONG =
  'Votre lien – “à suivre” pour une très longue ligne d’objet qui est coupée en plusieurs morceaux';

async function written(mail: SendMailOptions): Promise<ReadMail> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail({ from: 'chorus@example.org', to: 'ada@example.org', ...mail });
  return readMail(message as Buffer);
}

describe('a mail that we have written', () => {
  it.each([
    ['plain words', 'Your link', `Open this.\n\n${LINK}\n`],
    ['accents and long lines', LONG, `Où ? ¿Dónde?\n${'mot '.repeat(60)}\n${LINK}`],
    ['another script', 'Доступ к письму, который длиннее одной строки в заголовке', `Откройте\n${LINK}`],
  ])('is read as it was meant, with %s', async (_, subject, text) => {
    const html = `<p lang="fr">${text}</p>`;
    const mail = await written({ subject, text, html });
    expect({ ...mail, text: mail.text.trimEnd(), html: mail.html.trimEnd() }).toMatchObject({
      to: 'ada@example.org',
      subject,
      text: text.trimEnd(),
      html,
    });
    expect(Math.abs(mail.date.getTime() - Date.now())).toBeLessThan(10_000);
  });

  it('is read past what is attached to it', async () => {
    const attachments = [{ filename: 'letter.txt', content: 'attached' }];
    const mail = await written({ subject: 'x', text: 'said', html: '<p>said</p>', attachments });
    expect([mail.text.trim(), mail.html.trim()]).toEqual(['said', '<p>said</p>']);
  });

  it('is read without HTML too', async () => {
    expect(await written({ subject: 'x', text: 'said' })).toMatchObject({ text: 'said\n', html: '' });
  });
});
