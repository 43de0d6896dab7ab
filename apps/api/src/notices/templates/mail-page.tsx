import type { Language } from '@sixstep/contract';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { Letter, TurnLine } from './letter.ts';

/**
 * One column, no images, no fonts or styles from elsewhere: Outlook draws with Word, and many readers pay for each
 * kilobyte. Colour says whose turn it is, here as everywhere; the words say it too.
 */
export function MailPage({
  letter,
  language,
}: {
  letter: Letter;
  language: Language;
}): ReactElement {
  const { subject, paragraphs, turn, button, after, signature, footer } = letter;
  return (
    <html lang={language} dir="ltr">
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light" />
        <title>{subject}</title>
      </head>
      <body style={styles.body}>
        <Column>
          <p style={styles.product}>Sixstep</p>
          <Paragraphs of={paragraphs} />
          {turn && (
            <p style={{ ...styles.turn, borderLeft: `4px solid ${turnColours[turn.of]}` }}>
              {turn.words}
            </p>
          )}
          {button && (
            <p style={styles.text}>
              <a href={button.href} style={styles.button}>
                {button.words}
              </a>
            </p>
          )}
          <Paragraphs of={[...after, signature]} />
          {footer && <p style={styles.footer}>{footer}</p>}
        </Column>
      </body>
    </html>
  );
}

/** Outlook keeps to a width only in a table. */
function Column({ children }: { children: ReactNode }) {
  return (
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
      <tbody>
        <tr>
          <td align="left" style={styles.column}>
            {children}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Paragraphs({ of }: { of: readonly string[] }) {
  return of.map((words, place) => (
    <p key={place} style={styles.text}>
      {words}
    </p>
  ));
}

const turnColours: Readonly<Record<TurnLine['of'], string>> = {
  center: '#3b4cb8',
  country: '#0b7a75',
  organizations: '#9a5b00',
  nobody: '#5f6672',
};

const words: CSSProperties = { color: '#1d2433', fontSize: '16px', lineHeight: '24px' };

const styles = {
  body: {
    backgroundColor: '#ffffff',
    fontFamily: 'Arial, Helvetica, sans-serif',
    margin: '0',
    padding: '0',
  },
  column: { maxWidth: '600px', padding: '24px 16px' },
  product: { ...words, fontWeight: 'bold', margin: '0 0 16px' },
  text: { ...words, margin: '0 0 16px', whiteSpace: 'pre-line' },
  turn: { ...words, fontWeight: 'bold', margin: '0 0 16px', paddingLeft: '12px' },
  button: {
    backgroundColor: '#1d2433',
    borderRadius: '4px',
    color: '#ffffff',
    display: 'inline-block',
    fontWeight: 'bold',
    padding: '12px 20px',
    textDecoration: 'none',
  },
  footer: {
    borderTop: '1px solid #d5d9e0',
    color: '#5f6672',
    fontSize: '14px',
    lineHeight: '20px',
    margin: '24px 0 0',
    paddingTop: '12px',
  },
} satisfies Record<string, CSSProperties>;
