import { drawing, type DrawnState } from './drawing.ts';
import { stepNumber, steps } from './states.ts';
import { stateWords, stepWords } from './words/in-words.ts';
import type { Language } from './words/words.ts';

/** The picture of the machine as SVG text, dark on light, so that it prints. */
export function drawMachine(language: Language = 'en'): string {
  const { width, height, box, states, moves } = drawing();
  const lines = new Map(moves.map(({ path, ...move }) => [path, move]));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Helvetica, Arial, sans-serif" font-size="11">`,
    '<title>The offer process: states and moves</title>',
    `<defs>${tip('tip', '#555')}${tip('tip-out', '#aaa')}</defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...[...lines]
      .toSorted(([, one], [, other]) => Number(isEnding(other.to)) - Number(isEnding(one.to)))
      .map(([path, { to }]) => {
        const style = isEnding(to)
          ? 'stroke="#c4c4c4" marker-end="url(#tip-out)"'
          : 'stroke="#555" stroke-width="1.2" marker-end="url(#tip)"';
        const types = moves.filter((move) => move.path === path);
        return `<path d="${path}" fill="none" ${style}><title>${types.map(({ type }) => type).join(', ')}</title></path>`;
      }),
    ...steps.map((step) => {
      const x = states.find((one) => one.step === step)?.x ?? 0;
      return `<text x="${x}" y="30" font-weight="bold" font-size="12">${stepNumber(step)} ${escape(stepWords(step, language))}</text>`;
    }),
    ...states.map((one) => boxOf(one, box, stateWords(one.state, language))),
    '</svg>',
  ].join('\n')}\n`;
}

function boxOf(
  { x, y, step }: DrawnState,
  box: { readonly width: number; readonly height: number },
  name: string,
): string {
  const lines = inTwoLines(name);
  const text = lines.map((line, index) => {
    const below = y + box.height / 2 + 4 + (index - (lines.length - 1) / 2) * 13;
    return `<text x="${x + box.width / 2}" y="${below}" text-anchor="middle">${escape(line)}</text>`;
  });
  const fill = step ? '#f4f5fb' : '#eee';
  return `<g><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6" fill="${fill}" stroke="#333"/>${text.join('')}</g>`;
}

/** A name that is too long for one line of a box, broken at the space nearest to its middle. */
function inTwoLines(name: string): readonly string[] {
  if (name.length <= longestLine) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const at = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** Characters of 11 units in a box of 168, with room for wide ones. */
const longestLine = 26;

const isEnding = (state: string): boolean => !state.includes('.');

const tip = (id: string, colour: string): string =>
  `<marker id="${id}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M 0 0 L 8 4 L 0 8 z" fill="${colour}"/></marker>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
