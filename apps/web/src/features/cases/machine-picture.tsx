import { t } from '@lingui/core/macro';
import type { CaseView } from '@sixstep/contract';
import {
  drawing,
  stepNumber,
  steps,
  type DrawnState,
  type State,
  type Step,
} from '@sixstep/process';
import { showDate } from '../../lib/dates.ts';
import type { CaseWay } from './case-way.ts';
import classes from './machine-drawing.module.css';
import { stateWords, stepWords } from './process-words.ts';

const picture = drawing();
const placeOf = new Map(picture.states.map((drawn) => [drawn.state, drawn]));

/**
 * The machine as it is drawn in the handbook: the present state filled, the way taken thick, what can follow solid, what is
 * refused dashed. Screen readers have the list.
 */
export function MachinePicture({
  kase,
  way,
  onPick,
}: {
  kase: CaseView;
  way: CaseWay;
  onPick: (state: State) => void;
}) {
  const { width, height, moves, states } = picture;
  return (
    <div className={classes.scroll}>
      <svg viewBox={`0 0 ${width} ${height}`} className={classes.picture} aria-hidden>
        <Tips />
        {moves.map(({ type, from, to, path }) => (
          <path key={`${type} ${from} ${to}`} d={path} className={classes.move} />
        ))}
        {way.taken.map(
          ({ seq, from, to }) =>
            from && <path key={seq} d={pathOf(from, to)} className={classes.taken} />,
        )}
        {way.possible.map(({ type, to, allowed, reasons }) => (
          <path
            key={type}
            d={pathOf(kase.state, to)}
            className={allowed ? classes.possible : classes.refused}
            markerEnd={`url(#${allowed ? 'tip-possible' : 'tip-refused'})`}
          >
            <title>{allowed ? stateWords(to) : reasons[0]?.words}</title>
          </path>
        ))}
        {steps.map((step) => (
          <Headline key={step} step={step} />
        ))}
        {states.map((drawn) => (
          <Box
            key={drawn.state}
            drawn={drawn}
            isNow={drawn.state === kase.state}
            enteredOn={way.enteredOn.get(drawn.state)}
            onPick={onPick}
          />
        ))}
      </svg>
      <p className={classes.legend}>
        {t`Filled: now. Thick: the way taken, with dates. Solid arrow: can follow. Dashed: refused now. A press on a state that the case has been in shows its history.`}
      </p>
    </div>
  );
}

function Headline({ step }: { step: Step }) {
  const lines = inTwoLines(`${stepNumber(step)} ${stepWords(step)}`);
  return lines.map((line, index) => (
    <text
      key={line}
      x={columnOf(step)}
      y={30 - (lines.length - 1 - index) * 15}
      className={classes.step}
    >
      {line}
    </text>
  ));
}

function Box({
  drawn,
  isNow,
  enteredOn,
  onPick,
}: {
  drawn: DrawnState;
  isNow: boolean;
  enteredOn: string | undefined;
  onPick: (state: State) => void;
}) {
  const { state, x, y } = drawn;
  const { width, height } = picture.box;
  const lines = inTwoLines(stateWords(state));
  return (
    <g
      className={classes.state}
      data-now={isNow || undefined}
      data-visited={enteredOn ? true : undefined}
      data-ending={drawn.step === null || undefined}
      {...(enteredOn && { onClick: () => onPick(state) })}
    >
      <rect x={x} y={y} width={width} height={height} rx={6} />
      {lines.map((line, index) => (
        <text
          key={line}
          x={x + width / 2}
          y={y + height / 2 + 4 + (index - (lines.length - 1) / 2) * 13}
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
      {enteredOn && (
        <text x={x + width / 2} y={y + height + 12} textAnchor="middle" className={classes.date}>
          {showDate(enteredOn)}
        </text>
      )}
    </g>
  );
}

const Tips = () => (
  <defs>
    {(['tip-possible', 'tip-refused'] as const).map((id) => (
      <marker
        key={id}
        id={id}
        viewBox="0 0 8 8"
        refX="8"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M 0 0 L 8 4 L 0 8 z" className={classes[id]} />
      </marker>
    ))}
  </defs>
);

/** The line that the handbook draws between two states; a straight one where it draws none, as for an override. */
function pathOf(from: State, to: State): string {
  const drawn = picture.moves.find((move) => move.from === from && move.to === to);
  if (drawn) return drawn.path;
  const [start, end] = [placeOf.get(from), placeOf.get(to)].map((place) => ({
    x: (place?.x ?? 0) + picture.box.width / 2,
    y: (place?.y ?? 0) + picture.box.height / 2,
  }));
  return `M ${start?.x} ${start?.y} L ${end?.x} ${end?.y}`;
}

const columnOf = (step: Step): number =>
  picture.states.find((drawn) => drawn.step === step)?.x ?? 0;

/** As many characters as a box holds on one line. */
const lineLength = 24;

function inTwoLines(words: string): string[] {
  if (words.length <= lineLength) return [words];
  const middle = words.length / 2;
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? [words] : [words.slice(0, at), words.slice(at + 1)];
}
